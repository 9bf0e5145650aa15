/** What this register can do. @module */
import { FilterName, maxSearchRows, minQueryLetters } from '@praman/schemas';
import { sources } from '@praman/schemas/code-lists';

import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';

export function mountCapabilities(app: App, store: ProfessionalStore): void {
  mount(app, 'getCapabilities', async () => {
    const { asOf, source } = await store.state();
    return {
      source: source ?? sources.csv,
      freshness: 'cached',
      search: {
        name: true,
        registrationNumber: true,
        hprNumber: true,
        suggestions: true,
        facets: true,
        filters: [...FilterName.options],
        minLetters: minQueryLetters,
        maxRows: maxSearchRows,
      },
      status: true,
      asOf: source ? asOf.toISOString() : null,
      sample: source?.code === sources.sandbox.code,
    };
  });
}
