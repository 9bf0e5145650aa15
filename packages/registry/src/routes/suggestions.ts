/** Type-ahead. @module */
import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';
import { suggest } from '../search/suggest.ts';

export function mountSuggestions(app: App, store: ProfessionalStore): void {
  mount(app, 'suggestProfessionals', async ({ query }) => ({ items: await suggest(query, store) }));
}
