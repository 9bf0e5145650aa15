/**
 * The lowest step: one sequence of code points for every way a keyboard, a PDF or a form may have written a text.
 *
 * @module
 */

/**
 * Before Unicode 5.1 a Malayalam chillu was written consonant + virama + ZWJ, and the Bengali khanda ta likewise
 * (Unicode Standard, chapter 12.9 and 12.2). They must be read before the joiner is thrown away.
 */
const OLD_CHILLU: Readonly<Record<string, string>> = {
  ണ: 'ൺ',
  ന: 'ൻ',
  ര: 'ർ',
  ല: 'ൽ',
  ള: 'ൾ',
  ക: 'ൿ',
  ত: 'ৎ',
};
const OLD_CHILLU_FORM = /([ണനരലളകത])[\u0D4D\u09CD]\u200D/gu;

/** Joiners, bidi controls, soft hyphen, byte order mark, variation selectors, fillers (Unicode Standard, chapter 5.21). */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * NFKC with everything invisible removed.
 *
 * NFKC alone already makes U+095B equal to ज + nukta: the precomposed nukta letters are composition exclusions
 * (Unicode Standard Annex 15, section 5), so that both spellings end decomposed.
 */
export function unifyCharacters(text: string): string {
  return text
    .replace(OLD_CHILLU_FORM, (_, letter: string) => OLD_CHILLU[letter] ?? letter)
    .replace(INVISIBLE, '')
    .normalize('NFKC');
}
