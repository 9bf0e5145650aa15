/** Whether the service stands. @module */
import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';

export function mountHealth(app: App, store: ProfessionalStore): void {
  mount(app, 'getHealth', async () => {
    try {
      await store.state();
      return { status: 'ok', store: 'ok' };
    } catch {
      // an answer, not a failure: whoever watches wants to know what is broken
      return { status: 'degraded', store: 'unreachable' };
    }
  });
}
