/**
 * One written form for a name, in its own script.
 *
 * @module
 */
import { unifyCharacters } from './characters.ts';
import { stripHonorifics } from './honorifics.ts';

/** U+0966 and U+0970 after a Devanagari letter are abbreviation signs (डॉ०), not digits. */
const ABBREVIATION_ZERO = /(?<=[\u0900-\u0963\u0971-\u097F])[\u0966\u0970](?![\u0966-\u096F0-9])/gu;
/** D'Souza and Dsouza are one name; O’ and O' too. */
const APOSTROPHE = /(?<=[\p{L}\p{M}])['’‘ʼʹ`´′](?=\p{L})/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NOT_A_NAME = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a name, lower-cased, each in its own script, without titles. */
export function splitName(text: string): readonly string[] {
  const plain = unifyCharacters(unifyCharacters(text).toLowerCase())
    .replace(ABBREVIATION_ZERO, ' ')
    .replace(APOSTROPHE, '')
    .replace(NOT_A_NAME, ' ')
    .trim();
  return stripHonorifics(plain.split(' ').filter((word) => LETTER_OR_DIGIT.test(word)));
}

/**
 * A name with everything removed that does not tell people apart: titles, degrees, invisible characters, punctuation,
 * letter case, and the choice between equal Unicode sequences.
 *
 * The script stays as it was. The answer is empty only when the text holds no letter or digit.
 *
 * @example
 * normaliseName('Dr. Sunita  SHARMA'); // 'sunita sharma'
 * normaliseName('डॉ० ज़ाकिर हुसैन') === normaliseName('डॉ. ज़ाकिर हुसैन'); // true
 * normaliseName('Hakim Singh'); // 'hakim singh': here Hakim is the given name
 */
export function normaliseName(text: string): string {
  return splitName(text).join(' ');
}
