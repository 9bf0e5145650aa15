/**
 * Perso-Arabic Urdu, as far as rules carry: short vowels are not written, so that they are supplied as loose ones.
 *
 * @module
 */
import { LOOSE, dropSchwas } from './schwa.ts';

// prettier-ignore
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'p', ت: 't', ٹ: 't', ث: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'K', د: 'd', ڈ: 'd', ذ: 'z', ر: 'r', ڑ: 'X',
  ز: 'z', ژ: 'z', س: 's', ش: 'S', ص: 's', ض: 'z', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g',
  ل: 'l', م: 'm', ن: 'n', ں: 'M', ہ: 'h', ه: 'h', ۃ: 'h', ة: 'h',
};
const VOWEL_MARKS: Readonly<Record<string, string>> = { '\u064e': 'a', '\u0650': 'i', '\u064f': 'u', '\u0670': 'A' };
const ASPIRATES: Readonly<Record<string, string>> = { k: 'K', g: 'G', c: 'C', j: 'J', t: 'T', d: 'D', p: 'P', b: 'B' };
const VOWEL = /[aAiIuUeEoO56]/u;

/** The sounds of one Urdu word. و and ی are vowels between consonants, glides before a vowel. */
export function urduSounds(word: string): string {
  const sounds: string[] = [];
  const inherent = new Set<number>();
  const letters = Array.from(word);
  const push = (sound: string): void => {
    const last = sounds.at(-1);
    if (last !== undefined && !VOWEL.test(last) && !VOWEL.test(sound)) {
      inherent.add(sounds.length);
      sounds.push('a');
    }
    sounds.push(sound);
  };
  letters.forEach((letter, at) => {
    const last = sounds.at(-1);
    const afterConsonant = last !== undefined && !VOWEL.test(last);
    const next = letters[at + 1];
    const beforeVowel = next !== undefined && 'اآویے'.includes(next);
    const consonant = CONSONANTS[letter];
    const mark = VOWEL_MARKS[letter];
    if (letter === 'ھ') sounds[sounds.length - 1] = ASPIRATES[last ?? ''] ?? last ?? 'h';
    else if (consonant !== undefined) push(consonant);
    else if (mark !== undefined) sounds.push(mark);
    else if (letter === 'آ') sounds.push('A');
    else if (letter === 'ا' || letter === 'أ' || letter === 'إ' || letter === 'ى') {
      // Alif before و or ی at the start only carries their vowel.
      if (last === undefined) sounds.push(...(next === 'و' || next === 'ی' ? [] : ['a']));
      else if (!VOWEL.test(last)) sounds.push('A');
    } else if (letter === 'ع') {
      if (last === undefined) sounds.push('a');
    } else if (letter === 'و') {
      if (afterConsonant && !beforeVowel) sounds.push('6');
      else push('v');
    } else if (letter === 'ی' || letter === 'ي' || letter === 'ئ') {
      if ((afterConsonant && !beforeVowel) || (last === undefined && at > 0)) sounds.push('5');
      else if (last !== undefined && next === undefined) sounds.push('5');
      else push('y');
    } else if (letter === 'ے') sounds.push('e');
  });
  dropSchwas(sounds, inherent, 'north');
  return sounds.join('').replaceAll(LOOSE, '7');
}
