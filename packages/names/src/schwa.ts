/**
 * Which inherent vowels of an Indic word are spoken.
 *
 * @module
 */

/** A vowel that may be missing in another spelling, and is not printed: the end of राम. */
const SILENT = '@';
/** A vowel that may be missing in another spelling, but is printed: the end of कृष्ण. */
export const LOOSE = '&';

const CONSONANT = /[^aAiIuUeEoOw56@&]/u;
const isConsonant = (sound: string | undefined): boolean => sound !== undefined && CONSONANT.test(sound);
const isSpoken = (sound: string | undefined): boolean => sound !== undefined && sound !== SILENT && !isConsonant(sound);

/** How a script treats its inherent vowel: northern ones drop it, eastern ones only at the end, southern ones write what they say. */
export type SchwaHabit = 'north' | 'east' | 'south';

/** Whether the inherent vowel at the end of a word is heard: after a cluster ending in a sonorant (कृष्ण), and after -iy (भारतीय). */
function finalVowel(sounds: readonly string[], at: number): string {
  const last = sounds[at - 1] ?? '';
  const before = sounds[at - 2];
  if (at < 2) return 'a';
  if (isConsonant(before)) return /[yrlvnmLh]/u.test(last) && !(last === 'h' && before === 'n') ? LOOSE : SILENT;
  return last === 'y' && (before === 'i' || before === 'I') ? LOOSE : SILENT;
}

/**
 * Marks the inherent vowels (written `a` at the positions given) that speech drops.
 *
 * A vowel between V C and C V falls, from the right to the left: M. Ohala, "Aspects of Hindi Phonology" (1983),
 * chapter 5. कमला is kamla, but विजया stays vijaya: the glide keeps its vowel. Which side loses where two could is a matter
 * of word building that no rule sees (भगवती: bhagvati, bhagavti), so every vowel that *could* fall is at least marked loose.
 */
export function dropSchwas(sounds: string[], inherent: ReadonlySet<number>, habit: SchwaHabit): void {
  const last = sounds.length - 1;
  if (inherent.has(last)) sounds[last] = habit === 'south' ? (last < 2 ? 'a' : LOOSE) : finalVowel(sounds, last);
  for (let at = last - 2; at >= 2; at--) {
    if (!inherent.has(at)) continue;
    const single = isConsonant(sounds[at - 1]) && isConsonant(sounds[at + 1]);
    const between = single && !isConsonant(sounds[at - 2]) && !isConsonant(sounds[at + 2]);
    if (!between || sounds[at + 1] === 'y') continue;
    sounds[at] = habit === 'north' && isSpoken(sounds[at - 2]) && isSpoken(sounds[at + 2]) ? SILENT : LOOSE;
  }
}
