/**
 * Rows of numbers and where each number occurs, in flat arrays: a million names cost some megabytes, not objects.
 *
 * @module
 */

/** Which words a row holds, and which rows hold a word. */
export class Postings {
  readonly #starts: Int32Array;
  readonly #words: Int32Array;
  readonly #wordStarts: Int32Array;
  readonly #rows: Int32Array;

  /**
   * @param words - The words of all rows, one row after another.
   * @param starts - Where each row starts in `words`, and the end of the last.
   * @param vocabulary - How many different words there are.
   */
  constructor(words: readonly number[], starts: readonly number[], vocabulary: number) {
    this.#words = Int32Array.from(words);
    this.#starts = Int32Array.from(starts);
    this.#wordStarts = new Int32Array(vocabulary + 1);
    const heads = this.#wordStarts;
    for (const word of words) heads[word + 1] = (heads[word + 1] ?? 0) + 1;
    for (let word = 0; word < vocabulary; word++) heads[word + 1] = (heads[word + 1] ?? 0) + (heads[word] ?? 0);
    this.#rows = new Int32Array(words.length);
    const next = heads.slice();
    for (let row = 0; row + 1 < starts.length; row++) {
      for (const word of this.wordsOf(row)) {
        const at = next[word] ?? 0;
        this.#rows[at] = row;
        next[word] = at + 1;
      }
    }
  }

  /** The words of a row, in their order. */
  wordsOf(row: number): Int32Array {
    return this.#words.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  /** The rows that hold a word, ascending. A row that holds it twice is there twice. */
  rowsOf(word: number): Int32Array {
    return this.#rows.subarray(this.#wordStarts[word], this.#wordStarts[word + 1]);
  }

  /** How many words a row has. */
  lengthOf(row: number): number {
    return (this.#starts[row + 1] ?? 0) - (this.#starts[row] ?? 0);
  }
}
