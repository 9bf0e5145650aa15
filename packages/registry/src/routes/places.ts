/** States and health districts. @module */
import { places } from '@praman/schemas/code-lists';

import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';

export function mountPlaces(app: App): void {
  mount(app, 'listPlaces', ({ query }) => ({
    items: places.filter(
      ({ state, kind }) =>
        (query.state === undefined || state === query.state) && (query.kind === undefined || kind === query.kind),
    ),
  }));
}
