/** Specialities. @module */
import { specialities } from '@praman/schemas/code-lists';

import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';

export function mountSpecialities(app: App): void {
  mount(app, 'listSpecialities', ({ query }) => ({
    items: specialities.filter(({ profession }) => query.profession === undefined || profession === query.profession),
  }));
}
