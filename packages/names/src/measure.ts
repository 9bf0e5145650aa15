/**
 * The similarities known during one search: the same few words meet in every candidate.
 *
 * @module
 */
import { wordSimilarity } from './compare.ts';
import type { Similarity } from './compare.ts';
import type { Word } from './tokens.ts';

/** Remembers how alike words are. */
export class Measure {
  readonly #known = new Map<Word, Map<Word, number>>();

  /** As {@link wordSimilarity}, measured once. */
  readonly exact: Similarity = (a, b) => this.#measured(a, b, false);

  /**
   * The same, but two words that begin differently and were not measured so far count as unlike: had they much in common,
   * the search would have measured them.
   */
  readonly quick: Similarity = (a, b) =>
    this.#measured(a, b, !a.initial && !b.initial && a.key.charCodeAt(0) !== b.key.charCodeAt(0));

  #measured(a: Word, b: Word, unlike: boolean): number {
    let others = this.#known.get(a);
    if (others === undefined) this.#known.set(a, (others = new Map<Word, number>()));
    let value = others.get(b);
    if (value === undefined) others.set(b, (value = unlike ? 0 : wordSimilarity(a, b)));
    return value;
  }
}
