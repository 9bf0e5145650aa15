/** Conditions on the terms of an entry. @module */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * All of these terms, and one of those.
 *
 * With `indexed: false` the words are compared row by row: right when few rows are at hand already, and needed when no
 * term is asked for, because an index read for "anything" reads itself whole. `is true` is what hides a comparison
 * from the index.
 */
export function having(
  all: readonly string[],
  any: readonly string[],
  { indexed = true }: { readonly indexed?: boolean } = {},
): RawBuilder<boolean> {
  const every = sql`terms @> ${all}::text[]`;
  const one = any.length > 0 ? sql`and (terms && ${any}::text[]) is true` : sql``;
  return indexed && all.length > 0 ? sql`(${every} ${one})` : sql`((${every}) is true ${one})`;
}

/** Whose number it must be. Councils named in words bind only what is left of the number without those words. */
export function councilOf(
  { council }: { readonly council?: string },
  [whole]: readonly string[],
  named: readonly string[] | undefined,
): RawBuilder<boolean> {
  if (council !== undefined) return sql<boolean>`council = ${council}`;
  return named ? sql<boolean>`(key = ${whole ?? ''} or council = any(${named}::text[]))` : sql<boolean>`true`;
}
