/**
 * What one would do without this package: trigram similarity, as PostgreSQL's pg_trgm has it.
 *
 * @module
 */

/** Something that finds names, and tells how alike two are. */
export interface Method {
  readonly label: string;
  /** From which score on two names count as one. */
  readonly threshold: number;
  readonly build: (names: readonly string[]) => (query: string) => readonly number[];
  readonly compare: (a: string, b: string) => number;
}

/** The trigrams of each word, with two spaces in front and one behind. */
function trigrams(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return grams;
}

/** Shared trigrams among all trigrams of both. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Trigram search over texts made comparable by `prepare`. */
function trigramMethod(label: string, prepare: (text: string) => string): Method {
  const gramsOf = (text: string): ReadonlySet<string> => trigrams(prepare(text));
  return {
    label,
    // The default of pg_trgm.similarity_threshold.
    threshold: 0.3,
    compare: (a, b) => similarity(gramsOf(a), gramsOf(b)),
    build: (names) => {
      const sizes: number[] = [];
      const byGram = new Map<string, number[]>();
      names.forEach((name, at) => {
        const grams = gramsOf(name);
        sizes.push(grams.size);
        for (const gram of grams) {
          const list = byGram.get(gram);
          if (list === undefined) byGram.set(gram, [at]);
          else list.push(at);
        }
      });
      return (query) => {
        const grams = gramsOf(query);
        const shared = new Map<number, number>();
        for (const gram of grams) for (const at of byGram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
        return [...shared]
          .map(([at, count]) => [count / (grams.size + (sizes[at] ?? 0) - count), at] as const)
          .sort((x, y) => y[0] - x[0] || x[1] - y[1])
          .slice(0, 10)
          .map(([, at]) => at);
      };
    },
  };
}

const CONSONANTS = 'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const VOWELS = 'a aa i ii u uu ri li e e e ai o o o au'.split(' ');
const SIGNS = 'aa i ii u uu ri ri e e e ai o o o au'.split(' ');

/** Devanagari letter by letter, every inherent vowel written: what a transliteration table gives. */
function transliterate(text: string): string {
  let out = '';
  let open = false;
  const close = (): void => {
    out += open ? 'a' : '';
    open = false;
  };
  for (const letter of text.normalize('NFKC')) {
    const at = (letter.codePointAt(0) ?? 0) - 0x900;
    const consonant = CONSONANTS[at - 0x15];
    const sign = SIGNS[at - 0x3e];
    const vowel = VOWELS[at - 0x05];
    if (at === 0x4d) open = false;
    else if (at === 0x3c) continue;
    else if (consonant !== undefined) {
      close();
      out += consonant;
      open = true;
    } else if (sign !== undefined) {
      open = false;
      out += sign;
    } else {
      close();
      out += vowel ?? (at === 1 || at === 2 ? 'n' : letter);
    }
  }
  close();
  return out.toLowerCase();
}

export const trigramOnText = trigramMethod('trigrams of the text', (text) => text.toLowerCase());
export const trigramOnLetters = trigramMethod('trigrams, letter by letter', transliterate);
