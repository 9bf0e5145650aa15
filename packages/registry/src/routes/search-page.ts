/** The search form's own results, for when no script runs. @module */
import { maxQueryLength, problems, ProfessionalQuery } from '@praman/schemas';
import * as z from 'zod/mini';

import { asProblem } from '../errors.ts';
import { readInput } from '../http/input.ts';
import type { App } from '../http/variables.ts';
import { searchPage } from '../pages/search-page.ts';
import type { Language } from '../pages/search-words.ts';
import { findProfessionals } from '../search/find-professionals.ts';
import type { SearchTools } from '../search/find-professionals.ts';

const PageQuery = z.object({
  ...z.omit(ProfessionalQuery, { facets: true }).shape,
  lang: z.optional(z.enum(['hi', 'en'])),
});

/** Hindi when it is asked for before English. */
function languageOf(accepted: string | undefined): Language {
  const first = (accepted ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'hi' || tag === 'en');
  return first === 'hi' ? 'hi' : 'en';
}

/** India is five and a half hours ahead of UTC, all year. */
const ahead = 5.5 * 60 * 60 * 1000;

export function mountSearchPage(app: App, tools: SearchTools): void {
  const today = (): string => new Date(tools.now() + ahead).toISOString().slice(0, 10);

  app.get('/search', async (context) => {
    context.set('route', '/search');
    context.header('cache-control', 'no-cache');
    context.header('vary', 'accept-language', { append: true });
    const spoken = languageOf(context.req.header('accept-language'));
    const given = Object.fromEntries(
      Object.entries(context.req.queries()).map(([name, values]) => [name, values.filter((value) => value !== '')]),
    );
    try {
      const { lang: language = spoken, ...query } = readInput(PageQuery, given);
      const blank = Object.keys(query).length === 0;
      return await context.html(
        searchPage({ language, query, today: today(), ...(!blank && { page: await findProfessionals(query, tools) }) }),
      );
    } catch (error) {
      const { code } = asProblem(error);
      context.set('code', code);
      const language = given['lang']?.[0] === 'hi' || given['lang']?.[0] === 'en' ? given['lang'][0] : spoken;
      return await context.html(
        searchPage({
          language,
          query: { q: (given['q']?.[0] ?? '').slice(0, maxQueryLength) },
          refusal: code,
          today: today(),
        }),
        problems[code].status as 400,
      );
    }
  });
}
