/**
 * Names of every Indian script in Latin letters.
 *
 * @module
 */
import { brahmicSounds } from './brahmic.ts';
import { unifyCharacters } from './characters.ts';
import { foldLatin } from './latin.ts';
import { scriptOfLetter } from './script.ts';
import type { Script } from './script.ts';
import { printSounds } from './sounds.ts';
import { urduSounds } from './urdu.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const DIGIT = /\p{Nd}/gu;

/** A decimal digit of any script as 0–9: digits stand in runs of ten that start where the value is zero. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x100) return digit;
  if (code >= 0x660 && code < 0x6fa) return String(code & 15);
  return code >= 0x900 && code < 0xd80 ? String((code & 15) - 6) : digit;
}

function romaniseRun(run: string, script: Script): string {
  if (script === 'Latin') return foldLatin(run);
  if (script === 'Unknown' || script === 'Mixed') return run;
  return printSounds(script === 'Arabic' ? urduSounds(run) : brahmicSounds(run, script));
}

/** A word cut where its script changes; marks stay with the letter they follow. */
function romaniseWord(word: string): string {
  let out = '';
  let run = '';
  let script: Script = 'Unknown';
  for (const character of word) {
    const own = scriptOfLetter(character);
    const next: Script = own === 'Unknown' && /\p{M}/u.test(character) ? script : own;
    if (next !== script) {
      out += romaniseRun(run, script);
      run = '';
      script = next;
    }
    run += character;
  }
  return out + romaniseRun(run, script);
}

/**
 * A text in plain Latin letters, as names are commonly spelled: no diacritics, unspoken vowels dropped.
 *
 * Each run is read by its own script. Latin keeps its case and loses its diacritics; scripts that are not read,
 * punctuation and spaces pass unchanged; Indian digits become 0–9. Urdu does not write short vowels, so they are guessed.
 *
 * @example
 * romanise('श्रीवास्तव'); // 'shrivastav'
 * romanise('Dr. कमला'); // 'Dr. kamla'
 * romanise('Śrīvāstava'); // 'Shrivastava'
 */
export function romanise(text: string): string {
  return unifyCharacters(text).replace(WORD, romaniseWord).replace(DIGIT, plainDigit);
}
