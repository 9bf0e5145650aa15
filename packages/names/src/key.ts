/**
 * The phonetic key of one word: its consonants, by kind.
 *
 * @module
 */

// prettier-ignore
const KINDS: Readonly<Record<string, string>> = {
  K: 'k', G: 'g', C: 'c', J: 'j', z: 'j', T: 't', D: 'd', P: 'p', f: 'p', B: 'v', b: 'v', S: 's', L: 'l', X: 'r', M: 'n', Q: 'g', 1: 'k', 2: 't', 3: 'p',
};

/** Vowels by where the tongue is: e goes with i, o with u, as spellings do. */
function vowelKind(vowel: string): string {
  return /[iIew5]/u.test(vowel) ? 'i' : /[uUoO6]/u.test(vowel) ? 'u' : 'a';
}

const VOWEL = /[aAiIuUeEoOw&567]/u;

/**
 * The consonants of a word, with or without aspiration one, v and b one, s and sh one; vowels, h and y dropped after the start.
 *
 * An initial vowel counts as one letter `a`. Where fewer than two consonants are left (Rao, Jai) the first
 * vowel is added, since one consonant alone would name too many people and would look like an initial.
 */
export function keyOfSounds(sounds: string): string {
  const first = sounds.charAt(0);
  // Clusters are levelled before the vowels go: च्छ is one sound, the two l of Lalita stay two.
  const clusters = sounds
    .replace(/@/gu, '')
    .replace(/./gu, (sound, at: number) => (at === 0 && VOWEL.test(sound) ? 'a' : (KINDS[sound] ?? sound)))
    .replace(/(.)\1+/gu, '$1');
  // Yadav is Jadav in the east.
  const key = clusters.charAt(0).replace('y', 'j') + clusters.slice(1).replace(/[aAiIuUeEoOw&567hy]/gu, '');
  if (key.length > 1) return key;
  return key + vowelKind(VOWEL.exec(sounds)?.[0] ?? first);
}
