/**
 * Whether two names may be one person's, and in what they differ.
 *
 * @module
 */
import { soundSimilarity } from './edit-distance.ts';
import { normaliseName } from './normalise.ts';
import { detectScript } from './script.ts';
import { initialOf, readName, wordOfSounds } from './tokens.ts';
import type { Word } from './tokens.ts';

/**
 * In what two names differ, the widest difference told:
 * `same` nothing · `same-in-another-script` only the script · `spelling` letters · `order` of words · `abbreviation` Mohd for
 * Mohammad · `initials` K. for Kumaran · `part` a word is missing or another · `none` they are different names.
 */
export type MatchReason =
  'same' | 'same-in-another-script' | 'order' | 'spelling' | 'abbreviation' | 'initials' | 'part' | 'none';

/** What {@link compareNames} answers. */
export interface NameMatch {
  /** 0 to 1; 1 only for names that are equal once normalised. */
  readonly score: number;
  readonly reason: MatchReason;
}

/** From this score on two names may be the same person's. */
export const MATCH_THRESHOLD = 0.7;

/** From this similarity on two words are one name in two spellings. */
const WORD_THRESHOLD = 0.74;
/** How much a word in a known irregular variant (Dubey, Dwivedi) is alike. */
const VARIANT = 0.9;
/** How much an initial is worth against the word it stands for. */
export const INITIAL = 0.62;
/** How much of a matching there is when the words that are left differ on both sides. */
const CONFLICT = 0.66;

/** How alike two words are. */
export function wordSimilarity(a: Word, b: Word): number {
  if (a.initial || b.initial) {
    if (initialOf(a.text) !== initialOf(b.text)) return 0;
    return a.initial && b.initial ? 1 : INITIAL;
  }
  const alike = soundSimilarity(a.sounds, b.sounds);
  return a.key === b.key && (a.variant || b.variant) ? Math.max(alike, VARIANT) : alike;
}

/** How alike two words are; the index hands in one that remembers. */
export type Similarity = (a: Word, b: Word) => number;

/** Which word of one name stands for which of the other. */
interface Assignment {
  /** For each word of the first name the place in the second, or -1. */
  readonly places: readonly number[];
  readonly similarities: readonly number[];
}

/**
 * The pairing of words that are most alike, taken greedily from the best pair on. Greedy is exact enough: names have
 * few words, and a word seldom resembles two.
 */
function assign(a: readonly Word[], b: readonly Word[], similarity: Similarity): Assignment {
  const pairs: [number, number, number][] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) pairs.push([similarity(a[i] as Word, b[j] as Word), i, j]);
  // Ties go to words in the same place, so that the answer does not depend on which name is first.
  pairs.sort((x, y) => y[0] - x[0] || Math.abs(x[1] - x[2]) - Math.abs(y[1] - y[2]) || x[1] + x[2] - y[1] - y[2]);
  const places = a.map(() => -1);
  const similarities = a.map(() => 0);
  const taken = new Set<number>();
  for (const [value, i, j] of pairs) {
    if (value <= 0 || places[i] !== -1 || taken.has(j)) continue;
    places[i] = j;
    similarities[i] = value;
    taken.add(j);
  }
  return { places, similarities };
}

const weight = (word: Word): number => (word.initial ? 0.4 : 1);

/** Scores two lists of words as they stand. */
function scoreWords(a: readonly Word[], b: readonly Word[], anotherScript: boolean, similarity: Similarity): NameMatch {
  const { places, similarities } = assign(a, b, similarity);
  let total = 0;
  let weights = 0;
  let matchedWeight = 0;
  let all = 0;
  let initials = false;
  let abbreviated = false;
  let exact = true;
  let matched = 0;
  let matchedWhole = 0;
  const order: number[] = [];
  for (const [i, word] of a.entries()) {
    const j = places[i] ?? -1;
    const other = b[j];
    const value = similarities[i] ?? 0;
    all += value;
    if (other === undefined || value < (word.initial || other.initial ? INITIAL : WORD_THRESHOLD)) continue;
    const oneInitial = word.initial !== other.initial;
    const pairWeight = Math.max(weight(word), weight(other));
    initials ||= oneInitial;
    abbreviated ||= word.abbreviated !== other.abbreviated;
    exact &&= word.sounds === other.sounds;
    total += value * pairWeight;
    weights += pairWeight;
    matchedWeight += pairWeight;
    matched++;
    if (!word.initial && !other.initial) matchedWhole++;
    order.push(j);
  }
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return { score: 0, reason: 'none' };
  const conflict = a.length > matched && b.length > matched;
  if (conflict || matched === 0) {
    const score = (CONFLICT * all) / longest;
    return { score, reason: matchedWhole > 0 ? 'part' : 'none' };
  }
  const mean = total / weights;
  // One initial against one word says nothing about a person.
  if (matchedWhole === 0 && initials) return { score: 0.5 * mean, reason: 'initials' };
  if (a.length !== b.length) {
    const longer = a.length > b.length ? a : b;
    const share =
      matchedWeight /
      Math.max(
        matchedWeight,
        longer.reduce((sum, word) => sum + weight(word), 0),
      );
    return { score: mean * (0.5 + 0.45 * share), reason: 'part' };
  }
  if (initials) return { score: mean, reason: 'initials' };
  if (abbreviated) return { score: mean * 0.97, reason: 'abbreviation' };
  if (order.some((place, i) => place !== i)) return { score: mean * 0.96, reason: 'order' };
  if (anotherScript && mean > 0.85) return { score: mean * 0.99, reason: 'same-in-another-script' };
  return { score: mean * 0.99, reason: exact && anotherScript ? 'same-in-another-script' : 'spelling' };
}

const joined = (words: readonly Word[], at: number): readonly Word[] => {
  const [left, right] = [words[at], words[at + 1]];
  if (left === undefined || right === undefined || left.initial || right.initial) return words;
  const word = wordOfSounds(left.sounds.replace(/[@&]$/u, '') + right.sounds);
  return [...words.slice(0, at), word, ...words.slice(at + 2)];
};

/** Compares names that were read already. */
export function compareWords(
  a: readonly Word[],
  b: readonly Word[],
  anotherScript: boolean,
  similarity: Similarity = wordSimilarity,
): NameMatch {
  let best = scoreWords(a, b, anotherScript, similarity);
  if (a.length === b.length || best.score > 0.95) return best;
  // Ram Prasad and Ramprasad: the longer list with each two neighbours joined.
  const longer = a.length > b.length ? a : b;
  for (let at = 0; at + 1 < longer.length; at++) {
    const other = joined(longer, at);
    if (other === longer) continue;
    const match =
      a === longer ? scoreWords(other, b, anotherScript, similarity) : scoreWords(a, other, anotherScript, similarity);
    if (match.score * 0.98 <= best.score || match.reason === 'none') continue;
    best = { score: match.score * 0.98, reason: match.reason === 'same' ? 'spelling' : match.reason };
  }
  return best;
}

/**
 * How likely two names are one person's, and why.
 *
 * Words are compared as a set, in any script, with initials, abbreviations, joined and missing words. The score is the same
 * both ways round, 1 only for names equal after {@link normaliseName}, and at least {@link MATCH_THRESHOLD} for names
 * that may be the same person's. Two names that share a word and differ in another (Rani Devi, Rani Singh) stay
 * below it.
 *
 * @example
 * compareNames('सुनीता शर्मा', 'Suneeta Sharma').reason; // 'same-in-another-script'
 * compareNames('K. Ramesh', 'Ramesh Kumaran').reason; // 'initials'
 * compareNames('Rani Devi', 'Rani Singh'); // { score: below 0.7, reason: 'part' }
 */
export function compareNames(a: string, b: string): NameMatch {
  const [left, right] = [normaliseName(a), normaliseName(b)];
  if (left === right) return left === '' ? { score: 0, reason: 'none' } : { score: 1, reason: 'same' };
  // Always in one direction, so that not even rounding depends on which name came first.
  const [x, y] = left < right ? [a, b] : [b, a];
  const match = compareWords(readName(x), readName(y), detectScript(left) !== detectScript(right));
  return { score: Math.min(0.99, match.score), reason: match.reason };
}
