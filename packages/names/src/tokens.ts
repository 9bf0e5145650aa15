/**
 * A name as its words, each with all that comparing and searching need.
 *
 * @module
 */
import { ABBREVIATIONS, LETTER_NAMES, VARIANTS } from './aliases.ts';
import { foldSounds } from './fold.ts';
import { keyOfSounds } from './key.ts';
import { latinSounds } from './latin.ts';
import { splitName } from './normalise.ts';
import { detectScript } from './script.ts';
import { printSounds, soundsOf, tidySounds } from './sounds.ts';

/** One word of a name. */
export interface NameToken {
  /** The word in canonical Latin spelling (see {@link foldName}). An abbreviation is written out. */
  readonly text: string;
  /** The phonetic key (see {@link nameKeys}). */
  readonly key: string;
  /** Whether the word is an initial: one letter, which stands for any name that starts with it. */
  readonly initial: boolean;
}

/** A token with what only this package needs. */
export interface Word extends NameToken {
  readonly sounds: string;
  /** Written short (Mohd, Kr) and here written out. */
  readonly abbreviated: boolean;
  /** The key comes from the table of irregular variants, not from the sounds. */
  readonly variant: boolean;
}

/** Letters that start the same name in different spellings: Vikas and Wikas, Zakir and Jakir, Farid and Pharid. */
const SAME_INITIAL: Readonly<Record<string, string>> = { w: 'v', z: 'j', q: 'k', f: 'p' };

/** The letter an initial of this word would be. */
export function initialOf(text: string): string {
  const letter = text.charAt(0);
  return SAME_INITIAL[letter] ?? letter;
}

function initialWord(letter: string): Word {
  const text = initialOf(letter);
  return { text, key: text, initial: true, sounds: text, abbreviated: false, variant: false };
}

/** The word for sounds that were read already; joined words are made so. */
export function wordOfSounds(sounds: string): Word {
  const text = foldSounds(sounds);
  const whole = VARIANTS.get(text);
  const key = keyOfSounds(whole === undefined ? sounds : tidySounds(latinSounds(whole)));
  return { text, key, initial: false, sounds, abbreviated: false, variant: whole !== undefined };
}

const NO_VOWEL = /^[^aeiouy\d]{2,3}$/u;

/** One written word as tokens: usually one, several for initials written together (PV Narasimha), none for bare marks. */
export function readWord(word: string): readonly Word[] {
  const sounds = soundsOf(word);
  // A script that is not read, or digits: kept as it is, so that equal stays equal.
  if (sounds === '') return [{ ...initialWord('?'), text: word, key: word, sounds: word, initial: false }];
  const latin = detectScript(word) === 'Latin';
  if (latin && /^\p{L}$/u.test(word)) return [initialWord(foldSounds(sounds).charAt(0) || word)];
  const whole = word.length > 5 ? undefined : ABBREVIATIONS.get(foldSounds(sounds));
  if (whole !== undefined) return [{ ...wordOfSounds(tidySounds(latinSounds(whole))), abbreviated: true }];
  if (!latin) {
    const letter =
      LETTER_NAMES[printSounds(sounds)] ?? (/^\p{L}\p{M}?$/u.test(word) ? foldSounds(sounds).charAt(0) : undefined);
    if (letter !== undefined && letter !== '') return [initialWord(letter)];
  }
  if (latin && NO_VOWEL.test(word)) return Array.from(word, initialWord);
  return [wordOfSounds(sounds)];
}

/** The words of a name, without titles. */
export function readName(name: string): readonly Word[] {
  return splitName(name).flatMap(readWord);
}

/**
 * The words of a name with their canonical spelling and key, in the order written.
 *
 * @example
 * nameTokens('K. सुनीता'); // [{ text: 'k', key: 'k', initial: true }, { text: 'sunita', key: 'snt', initial: false }]
 */
export function nameTokens(name: string): readonly NameToken[] {
  return readName(name).map(({ text, key, initial }) => ({ text, key, initial }));
}

/**
 * A name in one canonical Latin spelling, for equality, prefix and trigram search.
 *
 * Not for reading: length, aspiration, sh/s, z/j, f/p, doubled letters are levelled. Titles are dropped, abbreviations
 * written out; the order of words is kept. Indian scripts drop unspoken vowels, so that a Latin spelling with a final a
 * may differ by that letter.
 *
 * @example
 * foldName('Suneeta Sarma') === foldName('सुनीता शर्मा'); // true: 'sunita sarma'
 */
export function foldName(name: string): string {
  return readName(name)
    .map((word) => word.text)
    .join(' ');
}

/**
 * One phonetic key a word, the same for every script and common spelling; an initial is its letter alone.
 *
 * Made for containment (`record.keys @> query.keys`). Keys are consonants only, so that no vowel, schwa or aspiration can
 * part two spellings of a name; the price is that short names share keys (Rani and Rana). Use them to find, and
 * {@link compareNames} or similarity of {@link foldName} to rank.
 *
 * @example
 * nameKeys('Suneetha Sarma'); // ['snt', 'srm'], as for 'सुनीता शर्मा'
 */
export function nameKeys(name: string): string[] {
  return readName(name).map((word) => word.key);
}

/**
 * The letter each word of a name starts with, levelled as initials are (w is v, z is j).
 *
 * @example
 * nameInitials('Wasim Zakir'); // ['v', 'j']
 */
export function nameInitials(name: string): string[] {
  return readName(name).map((word) => initialOf(word.text));
}
