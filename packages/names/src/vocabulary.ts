/**
 * The distinct words of an index, and which of them are near a given word.
 *
 * @module
 */
import type { Similarity } from './compare.ts';
import { selectBest } from './select.ts';
import type { Word } from './tokens.ts';

/** A word of the vocabulary and how alike it is, best first. */
export interface NearWord {
  readonly id: number;
  readonly similarity: number;
}

/** How many words are measured after counting shared grams, and how many of them are used. */
const MEASURED = 160;
const USED = 32;
const NEAR = 0.45;

/**
 * Pairs of neighbouring consonants of the key and pairs of letters of the fold: the first find words whatever happened to
 * their vowels, the second words that lost or changed a consonant.
 */
function gramsOf(word: Word): ReadonlySet<string> {
  const grams = new Set<string>();
  const key = `^${word.key}$`;
  for (let at = 0; at + 1 < key.length; at++) grams.add(`=${key.slice(at, at + 2)}`);
  const text = `^${word.text}$`;
  for (let at = 0; at + 2 < text.length; at++) grams.add(text.slice(at, at + 3));
  return grams;
}

/** Distinct words, numbered as they came. */
export class Vocabulary {
  readonly words: Word[] = [];
  readonly #ids = new Map<string, number>();
  readonly #byGram = new Map<string, number[]>();
  readonly #byText = new Map<string, number[]>();
  readonly #initials = new Map<string, number>();
  readonly #gramCount: number[] = [];
  #shares = new Float32Array(0);

  /** The number of a word, given on first sight. */
  add(word: Word): number {
    const identity = `${word.initial ? '.' : ''}${word.abbreviated ? '~' : ''}${word.sounds}`;
    const known = this.#ids.get(identity);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.#ids.set(identity, id);
    if (word.initial) {
      this.#initials.set(word.text, id);
      this.#gramCount.push(0);
      return id;
    }
    put(this.#byText, word.text, id);
    const grams = gramsOf(word);
    for (const gram of grams) put(this.#byGram, gram, id);
    this.#gramCount.push(grams.size);
    return id;
  }

  /** The words spelled so after folding. */
  spelled(text: string): readonly number[] {
    return this.#byText.get(text) ?? [];
  }

  /** The initial of this letter, if any name has it. */
  initial(letter: string): number | undefined {
    return this.#initials.get(letter);
  }

  /** The words most alike, best first, not below a floor. An initial is only near itself. */
  near(word: Word, similarity: Similarity): readonly NearWord[] {
    if (word.initial) {
      const id = this.initial(word.text);
      return id === undefined ? [] : [{ id, similarity: 1 }];
    }
    if (this.#shares.length < this.words.length) this.#shares = new Float32Array(this.words.length);
    const shares = this.#shares;
    const touched: number[] = [];
    const grams = gramsOf(word);
    for (const gram of grams) {
      for (const id of this.#byGram.get(gram) ?? []) {
        const share = shares[id] ?? 0;
        if (share === 0) touched.push(id);
        shares[id] = share + 1;
      }
    }
    for (const id of touched) shares[id] = (2 * (shares[id] ?? 0)) / (grams.size + (this.#gramCount[id] ?? 0));
    const near = selectBest(touched, shares, 1, MEASURED)
      .map((id) => ({ id, similarity: similarity(word, this.words[id] as Word) }))
      .filter(({ similarity }) => similarity >= NEAR)
      .sort(bestFirst)
      .slice(0, USED);
    for (const id of touched) shares[id] = 0;
    return near;
  }
}

const bestFirst = (a: NearWord, b: NearWord): number => b.similarity - a.similarity || a.id - b.id;

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
