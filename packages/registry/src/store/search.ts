/**
 * Answers a search with one statement.
 *
 * Each way of matching is a tier with its own cap, so that a name borne by thirty thousand people costs no more than a
 * rare one, and an exact match cannot be crowded out by loose ones. A tier runs only when the ones before left room.
 *
 * @module
 */
import { maxSearchRows } from '@praman/schemas';
import type { MatchReason, Names, ProfessionalRecord } from '@praman/schemas';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';

import type { Findings, Question } from '../ports.ts';
import { councilOf, having } from './conditions.ts';
import { countFacets } from './facets.ts';
import { nameTiers } from './name-tiers.ts';
import type { Tables } from './tables.ts';
import type { Tiers } from './tiers.ts';

/** Rows that a tier may give: one more than will ever be shown tells that there are more. */
const cap = maxSearchRows + 1;

interface Row {
  readonly asOf: string;
  readonly total: number;
  readonly capped: boolean;
  readonly councils: readonly string[];
  readonly near: Names | null;
  readonly page: readonly {
    readonly record: ProfessionalRecord;
    readonly score: number;
    readonly reason: MatchReason;
  }[];
}

/** Runs the search; facets, when asked for, are counted by a second statement at the same time. */
export async function search(database: Kysely<Tables>, question: Question): Promise<Findings> {
  const [result, facets] = await Promise.all([
    statementOf(question).execute(database),
    question.facets ? countFacets(database, question) : undefined,
  ]);
  const [row] = result.rows;
  if (!row) throw new Error('a search answers one row');
  return {
    rows: row.page,
    total: row.capped || row.total > maxSearchRows ? null : row.total,
    councils: row.councils,
    ...(facets && { facets }),
    ...(row.near && { near: row.near.en ?? row.near.hi ?? '' }),
    asOf: new Date(row.asOf),
  };
}

/**
 * The whole statement. Every kind of search fills the same frame: `found (seq, score, reason)` holds the candidates,
 * `councils` the councils that use a number, and `near` a name to propose.
 */
function statementOf(question: Question): RawBuilder<Row> {
  const { candidates, capped, councils, near } = tiersOf(question);
  return sql<Row>`
    with ${candidates},
    ranked as materialized (
      select seq, max(score) as score, (array_agg(reason order by score desc))[1] as reason from found group by seq
    ), page as (
      select * from ranked order by score desc, seq offset ${question.offset} limit ${question.limit}
    )
    select
      (select to_char(as_of, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from register) as "asOf",
      (select count(*)::int from ranked) as total,
      ${capped} as capped,
      ${councils} as councils,
      ${near} as near,
      coalesce(
        (select json_agg(json_build_object('record', record, 'score', score, 'reason', reason) order by score desc, seq)
         from page join professional using (seq)), '[]'
      ) as page
  `;
}

const none = { councils: sql`array[]::text[]`, near: sql`null::json` };
const full = sql`(select count(*) from found) >= ${cap}`;

function tiersOf(question: Question): Tiers {
  const { asked } = question;
  if (asked.kind === 'name') return nameTiers(asked.text, question, cap);
  if (asked.kind === 'registration-number') return numberTiers(asked.keys, asked.councils, question);
  const terms = asked.kind === 'hpr-number' ? [...question.all, `h:${asked.digits}`] : question.all;
  const reason = asked.kind === 'hpr-number' ? 'hpr-number' : 'filter';
  return {
    ...none,
    candidates: sql`found as materialized (
      select seq, 1::float8 as score, ${reason}::text as reason from search_entry where ${having(terms, question.any)} limit ${cap}
    )`,
    capped: full,
  };
}

function numberTiers(keys: readonly string[], named: readonly string[] | undefined, question: Question): Tiers {
  const council = councilOf(question, keys, named);
  return {
    ...none,
    candidates: sql`numbers as materialized (
      select seq, council, min(array_position(${keys}::text[], key)) as place from registration_number
      where key = any(${keys}::text[]) and ${council}
      group by seq, council limit ${cap * 5}
    ), found as materialized (
      select seq, max(1 - 0.1 * (place - 1))::float8 as score, 'registration-number'::text as reason
      from numbers join search_entry using (seq) where ${having(question.all, question.any, { indexed: false })}
      group by seq limit ${cap}
    )`,
    capped: full,
    councils: sql`array(select distinct council from numbers where seq in (select seq from found) order by council)`,
  };
}
