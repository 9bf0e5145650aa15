/**
 * Which rows of an index are worth comparing in full.
 *
 * @module
 */
import { INITIAL } from './compare.ts';
import type { Similarity } from './compare.ts';
import type { Postings } from './postings.ts';
import { selectBest } from './select.ts';
import { initialOf, wordOfSounds } from './tokens.ts';
import type { Word } from './tokens.ts';
import type { NearWord, Vocabulary } from './vocabulary.ts';

/** Rows compared in full; more only costs time. */
const WANTED = 200;
/** Joined words (Ramprasad for Ram Prasad) must be nearly right: they stand for two. */
const JOINED = 0.85;
/** A row with more or fewer words than were asked for comes after its like. */
const LENGTH = 0.04;

/** Adds up, for each row, how alike its words are to the words asked for. */
export class Candidates {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #scores: Float32Array;
  /** When a row was last given points: each word asked for has its own time, and gives a row points once. */
  readonly #times: Float64Array;
  #clock = 1;

  constructor(vocabulary: Vocabulary, postings: Postings, rows: number) {
    this.#vocabulary = vocabulary;
    this.#postings = postings;
    this.#scores = new Float32Array(rows);
    this.#times = new Float64Array(rows);
  }

  /** The most promising rows, in no order. */
  find(words: readonly Word[], similarity: Similarity): readonly number[] {
    const start = this.#clock;
    const touched: number[] = [];
    for (const word of words) {
      if (!word.initial) this.#give(this.#near(word, similarity), 1, start, touched);
      this.#split(word, start, touched);
    }
    words.slice(1).forEach((right, at) => {
      const left = words[at];
      if (left === undefined || left.initial || right.initial) return;
      const near = this.#vocabulary.near(wordOfSounds(left.sounds.replace(/[@&]$/u, '') + right.sounds), similarity);
      const good = near.filter((word) => word.similarity > JOINED);
      this.#give(good, 2, start, touched, words.length - 1);
    });
    // Initials alone find each other; beside a whole word they only sort what it found.
    if (touched.length === 0) {
      for (const word of words) this.#give(this.#vocabulary.near(word, similarity), 1, start, touched);
    }
    const highest = words.length + 1;
    const best = selectBest(touched, this.#scores, highest, WANTED, true);
    const initials = words.filter((word) => word.initial).map((word) => word.text);
    for (const row of best) {
      const points =
        this.#initialPoints(row, initials) - LENGTH * Math.abs(this.#postings.lengthOf(row) - words.length);
      this.#scores[row] = (this.#scores[row] ?? 0) + points;
    }
    return selectBest(best, this.#scores, highest, WANTED);
  }

  /** The words near one asked for, and the initial that may stand for it. */
  #near(word: Word, similarity: Similarity): readonly NearWord[] {
    const near = this.#vocabulary.near(word, similarity);
    const initial = this.#vocabulary.initial(initialOf(word.text));
    return initial === undefined
      ? near
      : [...near, { id: initial, similarity: INITIAL }].sort((a, b) => b.similarity - a.similarity);
  }

  /** Gives points to the rows of some words; to those with at most so many words, if told. */
  #give(near: readonly NearWord[], weight: number, start: number, touched: number[], longest = Infinity): void {
    const now = this.#clock++;
    for (const { id, similarity } of near) {
      for (const row of this.#postings.rowsOf(id)) {
        // The length is looked up only where it matters: it is another far corner of memory.
        if (longest < Infinity && this.#postings.lengthOf(row) > longest) continue;
        this.#point(row, similarity * weight, now, start, touched);
      }
    }
  }

  #point(row: number, points: number, now: number, start: number, touched: number[]): void {
    const time = this.#times[row] ?? 0;
    if (time === now) return;
    if (time < start) {
      this.#scores[row] = points;
      touched.push(row);
    } else this.#scores[row] = (this.#scores[row] ?? 0) + points;
    this.#times[row] = now;
  }

  /** Rows that hold the word in two pieces. */
  #split(word: Word, start: number, touched: number[]): void {
    const { text } = word;
    for (let at = 2; at + 2 <= text.length; at++) {
      const lefts = this.#vocabulary.spelled(text.slice(0, at));
      const rights = lefts.length === 0 ? [] : this.#vocabulary.spelled(text.slice(at));
      if (rights.length === 0) continue;
      const now = this.#clock++;
      for (const left of lefts) {
        for (const row of this.#postings.rowsOf(left)) {
          const words = this.#postings.wordsOf(row);
          if (rights.some((right) => words.includes(right))) this.#point(row, 1, now, start, touched);
        }
      }
    }
  }

  #initialPoints(row: number, initials: readonly string[]): number {
    if (initials.length === 0) return 0;
    const letters = Array.from(this.#postings.wordsOf(row), (id) => initialOf(this.#vocabulary.words[id]?.text ?? ''));
    return initials.reduce((points, initial) => {
      const at = letters.indexOf(initial);
      if (at >= 0) letters[at] = '';
      return at < 0 ? points : points + INITIAL;
    }, 0);
  }
}
