/**
 * A search from query to page. No step looks back: understand, ask the store, show.
 *
 * @module
 */
import { maxSearchRows } from '@praman/schemas';
import type { Code, Facets, ProfessionalPage, ProfessionalQuery, Understanding } from '@praman/schemas';

import { RegistryProblem } from '../errors.ts';
import type { Asked, Findings, ProfessionalStore } from '../ports.ts';
import { termsOfFilters } from '../store/terms.ts';
import { visibleSummary } from '../visible.ts';
import { codes, unknownCodes } from './code-names.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { checkMinimum } from './minimum.ts';
import { isLikely, matchOf } from './reason.ts';
import { understand } from './understand.ts';

/** Rows of a page. */
const defaultLimit = 20;

/** What a search needs beside its query. */
export interface SearchTools {
  readonly store: Pick<ProfessionalStore, 'search'>;
  /** Signs page tokens. Copies of one server share it. */
  readonly cursorKey: string | Buffer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** @throws {@link RegistryProblem} */
export async function findProfessionals(
  query: ProfessionalQuery,
  { store, cursorKey, now }: SearchTools,
): Promise<ProfessionalPage> {
  const fieldErrors = unknownCodes(query);
  if (fieldErrors.length > 0) throw new RegistryProblem('invalid-input', { fieldErrors });
  const asked = understand(query.q);
  checkMinimum(query, asked);
  const offset = query.next === undefined ? 0 : readCursor(cursorKey, query, query.next, now());
  const limit = Math.min(query.limit ?? defaultLimit, maxSearchRows - offset);
  const findings = await store.search({
    asked,
    ...termsOfFilters(query),
    ...(query.council !== undefined && { council: query.council }),
    facets: query.facets ?? false,
    offset,
    limit,
  });
  const { rows, total, near } = settle(asked, findings);
  const end = offset + limit;
  return {
    items: rows.map((row) =>
      visibleSummary(
        row.record,
        asked.kind === 'name' ? matchOf(asked.text, row) : { reason: row.reason, score: row.score },
      ),
    ),
    next: end < Math.min(total ?? maxSearchRows, maxSearchRows) ? writeCursor(cursorKey, query, end, now()) : null,
    total,
    understood: understandingOf(asked, findings),
    ...(findings.facets && { facets: facetsOf(findings.facets) }),
    ...(near !== undefined && { didYouMean: near }),
    asOf: findings.asOf.toISOString(),
  };
}

/** Rows that were only guessed are shown when they are likely; otherwise a spelling is proposed and nobody is shown. */
function settle(asked: Asked, { rows, total, near }: Findings): Pick<Findings, 'rows' | 'total' | 'near'> {
  if (asked.kind !== 'name' || near === undefined) return { rows, total };
  const likely = rows.filter((row) => isLikely(asked.text, row));
  return { rows: likely, total: likely.length, near };
}

function understandingOf(asked: Asked, { councils }: Findings): Understanding {
  if (asked.kind === 'name' && asked.romanised !== undefined) return { kind: 'name', romanised: asked.romanised };
  if (asked.kind !== 'registration-number' || councils.length < 2) return { kind: asked.kind };
  return { kind: asked.kind, councils: councils.flatMap((code) => codes.council.get(code) ?? []) };
}

const dimensions = { council: 'c:', profession: 'p:', speciality: 's:', district: 'd:', status: 'x:' } as const;

function facetsOf({ exact, counts }: NonNullable<Findings['facets']>): Facets {
  const of = (name: keyof typeof dimensions) => {
    const known: ReadonlyMap<string, Code> = codes[name];
    return [...counts]
      .flatMap(([term, count]) => {
        const code = term.startsWith(dimensions[name]) ? known.get(term.slice(2)) : undefined;
        return code ? [{ code, count }] : [];
      })
      .sort((a, b) => b.count - a.count || (a.code.code < b.code.code ? -1 : 1));
  };
  return {
    exact,
    council: of('council'),
    profession: of('profession'),
    speciality: of('speciality'),
    district: of('district'),
    status: of('status'),
  };
}
