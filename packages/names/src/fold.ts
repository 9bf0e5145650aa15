/**
 * One canonical Latin spelling for every way a name is spelled: made to be compared, not read.
 *
 * @module
 */

// prettier-ignore
const FOLDED: Readonly<Record<string, string>> = {
  A: 'a', I: 'i', U: 'u', E: 'ai', O: 'au', K: 'k', G: 'g', C: 'c', J: 'j', T: 't', D: 'd', P: 'p', B: 'b', S: 's',
  L: 'l', X: 'r', M: 'n', f: 'p', z: 'j', Q: 'gy', w: 'i', 1: 'k', 2: 't', 3: 'p', 5: 'i', 6: 'u', 7: 'a', '@': '', '&': 'a',
};

/**
 * Sounds with all differences dropped that Latin spellings make at will: length, aspiration, sh/s, ph/f, z/j, ai/e, au/o,
 * doubled letters, the glide in -iya, -nder for -ndra, and the a after -av (Yadav, Yadava).
 */
export function foldSounds(sounds: string): string {
  return sounds
    .replace(/./gu, (sound) => FOLDED[sound] ?? sound)
    .replace(/iy/gu, 'i')
    .replace(/ay(?![aeiou])/gu, 'ai')
    .replace(/(.)\1+/gu, '$1')
    .replace(/n([dt])[ae]ra?$/u, 'n$1ra')
    .replace(/(?<=[aeiou]v)a$/u, '');
}
