/**
 * Completes a name: a walk through the ordered forms, one probe for each different one.
 *
 * @module
 */
import type { Names } from '@praman/schemas';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

/**
 * Different names with a word, or a run of words, that starts as given.
 *
 * Names repeat by the hundred, so the forms are not read in a row: each step looks up the next one after the last.
 *
 * @param prefixes folded or plain ones; those before are walked to their end before those after
 */
export async function suggestNames(
  database: Kysely<Tables>,
  prefixes: readonly string[],
  limit: number,
): Promise<Names[]> {
  // forms differ in rotation only for the same name, hence a few more than asked for
  const steps = limit * 2;
  const { rows } = await sql<{ names: Names }>`
    with recursive wanted as (
      select prefix, way from unnest(${prefixes}::text[]) with ordinality as w (prefix, way)
    ), step (prefix, way, form, nth) as (
      select prefix, way, (select form from name_form where form >= prefix and form < prefix || chr(1114111) order by form limit 1), 1
      from wanted
      union all
      select prefix, way, (select form from name_form where form > step.form and form < prefix || chr(1114111) order by form limit 1), nth + 1
      from step where form is not null and nth < ${steps}
    ), seen as materialized (
      select * from step where form is not null order by way, nth limit ${steps}
    )
    select record -> 'names' as names
    from seen cross join lateral (select seq from name_form where name_form.form = seen.form limit 1) as example
    join professional using (seq)
    order by way, nth
  `.execute(database);
  return rows.map(({ names }) => names);
}
