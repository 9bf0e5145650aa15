/**
 * Tells in what a row differs from the name that was typed.
 *
 * @module
 */
import { compareNames, MATCH_THRESHOLD } from '@praman/names';
import type { Match } from '@praman/schemas';

import type { Found } from '../ports.ts';

/** The best that `@praman/names` has to say of the names a reader sees. */
function best(text: string, { record }: Found) {
  const names = [record.names.en, record.names.hi].filter((name) => name !== undefined);
  return names.map((name) => compareNames(text, name)).sort((a, b) => b.score - a.score)[0];
}

/**
 * Why the row stands in the answer. The score is the store's, so that it falls from row to row and page to page.
 *
 * A row found by a name that is not shown differs "in spelling", which gives nothing of that name away.
 */
export function matchOf(text: string, row: Found): Match {
  const reason = best(text, row)?.reason ?? 'none';
  const score = Math.round(row.score * 1000) / 1000;
  return {
    reason: reason === 'none' ? (row.reason === 'initials' || row.reason === 'part' ? row.reason : 'spelling') : reason,
    score,
  };
}

/** Whether a guessed row may be the person meant; a guess that is not is at most proposed as another spelling. */
export function isLikely(text: string, row: Found): boolean {
  return (best(text, row)?.score ?? 0) >= MATCH_THRESHOLD;
}
