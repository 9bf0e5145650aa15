/**
 * In which script a text is written.
 *
 * @module
 */

/** What {@link detectScript} answers. `Mixed` is an even split, `Unknown` a text without a letter of a known script. */
export type Script =
  | 'Latin'
  | 'Devanagari'
  | 'Bengali'
  | 'Gurmukhi'
  | 'Gujarati'
  | 'Odia'
  | 'Tamil'
  | 'Telugu'
  | 'Kannada'
  | 'Malayalam'
  | 'Arabic'
  | 'Mixed'
  | 'Unknown';

/** The nine Brahmic blocks follow one another, 128 code points each, from U+0900 (Unicode Standard, chapter 12). */
const BRAHMIC: readonly Script[] = [
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Odia',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
];

const LETTER = /\p{L}/u;

/** The script of one letter; `Unknown` for digits, marks, punctuation and scripts this package does not read. */
export function scriptOfLetter(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0;
  if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) return 'Latin';
  if (code < 0xaa || !LETTER.test(letter)) return 'Unknown';
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'Latin';
  if (code >= 0x900 && code < 0xd80) return BRAHMIC[(code - 0x900) >> 7] ?? 'Unknown';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'Arabic';
  return 'Unknown';
}

/**
 * The script most letters of a text are in.
 *
 * Only letters count, so that vowel signs do not outvote Latin. A tie between two scripts is `Mixed`.
 *
 * @example
 * detectScript('सुनीता शर्मा'); // 'Devanagari'
 * detectScript('Dr. सुनीता'); // 'Devanagari': three letters against two
 */
export function detectScript(text: string): Script {
  const counts = new Map<Script, number>();
  for (const letter of text) {
    const script = scriptOfLetter(letter);
    if (script !== 'Unknown') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script = 'Unknown';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) [best, most] = [script, count];
    else if (count === most) best = 'Mixed';
  }
  return best;
}
