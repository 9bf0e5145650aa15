/**
 * The alphabet in which names of all scripts meet.
 *
 * One character a sound: `a A i I u U e E o O` (capitals long, or the diphthongs ai and au), `k K g G c C j J t T d D p P
 * b B` (capitals aspirated), `S` sh, `L` zh of Tamil, `X` the flap of ड़, `M` a nasal left open, `Q` gy as in
 * ज्ञान, `w` the vowel of ऋ, and the two weak vowels of schwa.ts. Digits are sounds
 * a script leaves open: `1` k or g, `2` t or d, `3` p or b of Tamil, `5` ی, `6` و and `7` the unwritten short vowel of Urdu.
 *
 * @module
 */
import { brahmicSounds } from './brahmic.ts';
import { foldLatin, latinSounds } from './latin.ts';
import { detectScript } from './script.ts';
import { urduSounds } from './urdu.ts';

/** The sounds of one word. A word in a script that is not read has none. */
export function soundsOf(word: string): string {
  const script = detectScript(word);
  const sounds =
    script === 'Latin'
      ? latinSounds(foldLatin(word).toLowerCase())
      : script === 'Arabic'
        ? urduSounds(word)
        : script === 'Unknown' || script === 'Mixed'
          ? ''
          : brahmicSounds(word, script);
  return tidySounds(sounds);
}

/** What is written in several ways inside one script or between two, put in one. */
const ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/([^@&])\1+/gu, '$1'],
  // द्ध is d and dh, but Latin doubles as it likes: siddhi, sidhi.
  [/k(?=K)|g(?=G)|c(?=C)|j(?=J)|t(?=T)|d(?=D)|p(?=P)|b(?=B)/gu, ''],
  // ज्ञ and ग्य sound alike and are both spelled gy.
  [/gy/gu, 'Q'],
  // Sai and साई; ay stays, since in जय and अयती the letter is the same and the sound is not.
  [/[aA&][iI]|e[iI]/gu, 'E'],
  [/[aA]u/gu, 'O'],
  // The glide that i needs before another vowel: Priya, Pria.
  [/([iI])(?=[aAuUoO])/gu, '$1y'],
];

/** Sounds in the form they are compared in. */
export function tidySounds(sounds: string): string {
  return ONE_WAY.reduce((text, [way, one]) => text.replace(way, one), sounds);
}

// prettier-ignore
const PRINTED: Readonly<Record<string, string>> = {
  A: 'a', I: 'i', U: 'u', E: 'ai', O: 'au', K: 'kh', G: 'gh', c: 'ch', C: 'chh', J: 'jh', T: 'th', D: 'dh', P: 'ph',
  B: 'bh', S: 'sh', L: 'zh', X: 'r', Q: 'gy', w: 'i', 1: 'k', 2: 't', 3: 'p', 5: 'i', 6: 'o', 7: 'a', '@': '', '&': 'a',
};

/** Sounds as a reader would spell them in Latin. */
export function printSounds(sounds: string): string {
  return sounds
    .replace(/M$/u, (_, at: number) => (/[ai&]/u.test(sounds.charAt(at - 1)) ? 'm' : 'n'))
    .replace(/M/gu, 'n')
    .replace(/./gu, (sound) => PRINTED[sound] ?? sound);
}
