/**
 * Counts beside the filters.
 *
 * @module
 */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Findings, Question } from '../ports.ts';
import { councilOf, having } from './conditions.ts';
import { matchingName } from './name-tiers.ts';
import type { Tables } from './tables.ts';

/** Rows that are counted. Beyond, counts are lower bounds: a broad search must not read the register. */
const facetRows = 1000;

/** Kinds of terms that are counted, by the length of their letter. */
const kinds = ['c:', 'p:', 's:', 'd:', 'x:'];

/** Smaller counts could point at a person. */
const fewestCounted = 5;

export async function countFacets(
  database: Kysely<Tables>,
  question: Question,
): Promise<NonNullable<Findings['facets']>> {
  const { rows } = await sql<{ counts: Record<string, number> | null; size: number }>`
    with matching as materialized (select terms from search_entry where ${condition(question)} limit ${facetRows + 1}),
    counted as (
      select term, count(*)::int as people from matching, unnest(terms) as term
      where left(term, 2) = any(${kinds}::text[]) group by term having count(*) >= ${fewestCounted}
    )
    select (select json_object_agg(term, people) from counted) as counts, (select count(*)::int from matching) as size
  `.execute(database);
  const [row] = rows;
  return { exact: (row?.size ?? 0) <= facetRows, counts: new Map(Object.entries(row?.counts ?? {})) };
}

function condition(question: Question) {
  const { asked, all, any } = question;
  if (asked.kind === 'name') {
    return matchingName(asked.text, question);
  }
  if (asked.kind === 'registration-number') {
    return sql<boolean>`seq in (
      select seq from registration_number
      where key = any(${asked.keys}::text[]) and ${councilOf(question, asked.keys, asked.councils)}
    ) and ${having(all, any, { indexed: false })}`;
  }
  return having(asked.kind === 'hpr-number' ? [...all, `h:${asked.digits}`] : all, any);
}
