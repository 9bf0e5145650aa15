/** Finding professionals, and reading one. @module */
import { RegistryProblem } from '../errors.ts';
import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';
import { findProfessionals } from '../search/find-professionals.ts';
import type { SearchTools } from '../search/find-professionals.ts';
import { visible } from '../visible.ts';

export function mountProfessionals(app: App, tools: SearchTools & { readonly store: ProfessionalStore }): void {
  mount(app, 'searchProfessionals', ({ query }) => findProfessionals(query, tools));
  mount(app, 'getProfessional', async ({ params }) => {
    const record = await tools.store.get(params.id);
    if (!record) throw new RegistryProblem('not-found');
    return visible(record);
  });
}
