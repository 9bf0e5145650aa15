/**
 * An index of names in memory: a directory page, a dropdown, a job that looks for doubles.
 *
 * @module
 */
import { Candidates } from './candidates.ts';
import { compareNames, compareWords } from './compare.ts';
import type { MatchReason, NameMatch } from './compare.ts';
import { Measure } from './measure.ts';
import { splitName } from './normalise.ts';
import { Postings } from './postings.ts';
import { detectScript } from './script.ts';
import { readName, readWord } from './tokens.ts';
import type { Word } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** Something with a name: the name alone, or an object that holds one or several (one per language, say). */
export type NameEntry =
  | string
  | {
      readonly id?: string | number;
      readonly name?: string | Readonly<Record<string, string>>;
      readonly names?: readonly (string | Readonly<Record<string, string>>)[] | Readonly<Record<string, string>>;
    };

/** A found entry. */
export interface NameHit<Entry extends NameEntry = NameEntry> {
  /** The entry as given. */
  readonly entry: Entry;
  /** Its `id`, or its place where it has none. */
  readonly id: string | number;
  /** The name that matched best. */
  readonly name: string;
  /** The place of the entry among those given, from 0. */
  readonly index: number;
  /** As {@link compareNames} scores. */
  readonly score: number;
  readonly reason: MatchReason;
}

/** What {@link createNameIndex} answers. */
export interface NameIndex<Entry extends NameEntry = NameEntry> {
  /** How many entries there are. */
  readonly size: number;
  /**
   * The entries with the names most alike, best first.
   *
   * @param limit - How many at most. Default 10.
   */
  search(query: string, limit?: number): NameHit<Entry>[];
}

/** What is less alike than this is no answer. */
const FLOOR = 0.3;

/** Every name of an entry. Data from outside may lack a language it names, which is no reason to fail. */
function namesOf(entry: NameEntry): readonly string[] {
  if (typeof entry === 'string') return [entry];
  const values = [entry.name ?? [], entry.names ?? []].flat() as readonly (string | Readonly<Record<string, string>>)[];
  return values
    .flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value)))
    .filter((value: unknown): value is string => typeof value === 'string');
}

/**
 * Builds an index over names; the entries are kept, not copied.
 *
 * Words are few where names are many, so that spelling is dealt with among the distinct words, and names are then
 * found by their words. A million names take some 70 MB beside the names themselves, and a search a few milliseconds.
 *
 * @example
 * const index = createNameIndex([{ id: 7, name: 'Suneeta Sharma' }, { id: 8, name: 'Sunil Sharma' }]);
 * index.search('सुनीता शर्मा')[0]; // { id: 7, score: 0.9…, reason: 'same-in-another-script', … }
 */
export function createNameIndex<Entry extends NameEntry>(entries: Iterable<Entry>): NameIndex<Entry> {
  return new Index(entries);
}

class Index<Entry extends NameEntry> implements NameIndex<Entry> {
  readonly #entries: Entry[] = [];
  readonly #vocabulary = new Vocabulary();
  /** A row is one name of one entry. */
  readonly #names: string[] = [];
  readonly #owners: number[] = [];
  readonly #postings: Postings;
  readonly #candidates: Candidates;

  constructor(entries: Iterable<Entry>) {
    const rowWords: number[] = [];
    const starts: number[] = [0];
    const known = new Map<string, readonly number[]>();
    const read = (word: string): readonly number[] => {
      const ids = known.get(word) ?? readWord(word).map((part) => this.#vocabulary.add(part));
      known.set(word, ids);
      return ids;
    };
    for (const entry of entries) {
      const owner = this.#entries.push(entry) - 1;
      for (const name of namesOf(entry)) {
        for (const word of splitName(name)) rowWords.push(...read(word));
        starts.push(rowWords.length);
        this.#names.push(name);
        this.#owners.push(owner);
      }
    }
    this.#postings = new Postings(rowWords, starts, this.#vocabulary.words.length);
    this.#candidates = new Candidates(this.#vocabulary, this.#postings, this.#names.length);
  }

  get size(): number {
    return this.#entries.length;
  }

  search(query: string, limit = 10): NameHit<Entry>[] {
    const words = readName(query);
    if (words.length === 0) return [];
    const measure = new Measure();
    const scored = this.#candidates
      .find(words, measure.exact)
      .map((row) => ({ row, score: compareWords(words, this.#wordsOf(row), false, measure.quick).score }))
      .sort(byScore);
    const seen = new Set<number>();
    const hits: NameHit<Entry>[] = [];
    for (const { row } of scored) {
      const index = this.#owners[row] ?? 0;
      if (hits.length >= limit) break;
      if (seen.has(index)) continue;
      seen.add(index);
      const name = this.#names[row] ?? '';
      const match = this.#match(query, words, row);
      const entry = this.#entries[index] as Entry;
      if (match.score >= FLOOR) hits.push({ entry, id: idOf(entry) ?? index, name, index, ...match });
    }
    return hits.sort((a, b) => b.score - a.score || a.index - b.index);
  }

  /** What is shown gets the exact score and the reason; only what may be the very same is read from the text again. */
  #match(query: string, words: readonly Word[], row: number): NameMatch {
    const name = this.#names[row] ?? '';
    const match = compareWords(words, this.#wordsOf(row), detectScript(query) !== detectScript(name));
    return match.score < 0.98 ? match : compareNames(query, name);
  }

  #wordsOf(row: number): readonly Word[] {
    const words: Word[] = [];
    for (const id of this.#postings.wordsOf(row)) words.push(this.#vocabulary.words[id] as Word);
    return words;
  }
}

const byScore = (a: { score: number; row: number }, b: { score: number; row: number }): number =>
  b.score - a.score || a.row - b.row;

const idOf = (entry: NameEntry): string | number | undefined => (typeof entry === 'string' ? undefined : entry.id);
