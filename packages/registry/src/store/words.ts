/**
 * The words of a name, as they are indexed and searched.
 *
 * @module
 */
import { foldName, nameInitials, nameTokens, normaliseName } from '@praman/names';
import type { NameToken } from '@praman/names';

/** A word with the letter that an initial of it would be. */
export interface NameWord extends NameToken {
  readonly letter: string;
}

/** Words that are remembered. A register of a million people has some ten thousand, and reading one takes long. */
const maxRemembered = 50_000;
const remembered = new Map<string, readonly NameWord[]>();

function wordsOf(written: string): readonly NameWord[] {
  const known = remembered.get(written);
  if (known) return known;
  const letters = nameInitials(written);
  const words = nameTokens(written).map((token, at) => ({ ...token, letter: letters[at] ?? token.text.slice(0, 1) }));
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(written, words);
  return words;
}

/** Takes a name apart: titles dropped, each word in canonical spelling, with its sound. */
export function readName(name: string): readonly NameWord[] {
  const normal = normaliseName(name);
  return normal === '' ? [] : normal.split(' ').flatMap(wordsOf);
}

/** The canonical spelling of words, for equality. */
export const spell = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');

/**
 * The canonical spelling of a name that is not finished.
 *
 * Its last word would be taken for an initial or an abbreviation while it has no vowel, so it is lent one.
 */
export function foldPrefix(plain: string): string {
  return /[b-df-hj-np-tv-z]$/.test(plain) ? foldName(`${plain}a`).replace(/a$/, '') : foldName(plain);
}
