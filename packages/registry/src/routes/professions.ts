/** Professions. @module */
import { professions } from '@praman/schemas/code-lists';

import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';

export function mountProfessions(app: App): void {
  mount(app, 'listProfessions', () => ({ items: [...professions] }));
}
