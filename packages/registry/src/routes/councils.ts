/** Councils, current and historic. @module */
import { councils } from '@praman/schemas/code-lists';

import { RegistryProblem } from '../errors.ts';
import { mount } from '../http/mount.ts';
import type { App } from '../http/variables.ts';

export function mountCouncils(app: App): void {
  mount(app, 'listCouncils', ({ query: { profession, state, historic = true } }) => ({
    items: councils.filter(
      (council) =>
        (profession === undefined || council.profession === profession) &&
        (state === undefined || council.state === state) &&
        (historic || !council.historic),
    ),
  }));
  mount(app, 'getCouncil', ({ params }) => {
    const council = councils.find(({ code }) => code === params.code);
    if (!council) throw new RegistryProblem('not-found');
    return council;
  });
}
