/**
 * The nine Brahmic scripts, read into sounds.
 *
 * One table serves all: the blocks were laid out in parallel after ISCII, so that a letter has the same offset in each
 * (Unicode Standard, chapter 12.1). What differs is listed per script below.
 *
 * @module
 */
import { dropSchwas } from './schwa.ts';
import type { SchwaHabit } from './schwa.ts';
import type { Script } from './script.ts';

/** Offsets 0x05–0x14 (letters) and 0x3E–0x4C (signs). */
const VOWELS: readonly string[] = ['a', 'A', 'i', 'I', 'u', 'U', 'rw', 'li', 'e', 'e', 'e', 'E', 'o', 'o', 'o', 'O'];
const SIGNS: readonly string[] = ['A', 'i', 'I', 'u', 'U', 'rw', 'rw', 'e', 'e', 'e', 'E', 'o', 'o', 'o', 'O'];
/** Offsets 0x15–0x39. Retroflex and dental are one: Latin spellings do not tell them apart. */
const CONSONANTS = 'kKgGncCjJntTdDntTdDnnpPbBmyrrllLvSSsh';

const NUKTA_FORMS: Readonly<Record<string, string>> = {
  k: 'k',
  K: 'K',
  g: 'g',
  j: 'z',
  J: 'z',
  P: 'f',
  d: 'X',
  D: 'X',
  s: 'S',
  y: 'y',
};
const VIRAMA = 0x4d;
const NUKTA = 0x3c;
const LABIAL = /[pPbBmf]/u;

/** Letters outside the common layout, by code point. */
const OWN_LETTERS: Readonly<Record<number, string>> = {
  0x0972: 'e', // candra A
  0x0950: 'om',
  0x0ad0: 'om',
  0x0960: 'rw',
  0x09f0: 'r', // Assamese ra
  0x09f1: 'v', // Assamese wa
  0x0a5c: 'r', // Gurmukhi rra, not decomposed
  0x0b71: 'v', // Odia wa
  0x0b5f: 'y', // Odia yya
};
/** Letters that stand without a vowel: khanda ta and the Malayalam chillu letters. */
const DEAD_LETTERS: Readonly<Record<number, string>> = {
  0x09ce: 't',
  0x0d7a: 'n',
  0x0d7b: 'n',
  0x0d7c: 'r',
  0x0d7d: 'l',
  0x0d7e: 'l',
  0x0d7f: 'k',
  0x0d54: 'm',
  0x0d55: 'y',
  0x0d56: 'L',
};
const HABITS: Partial<Record<Script, SchwaHabit>> = {
  Devanagari: 'north',
  Gurmukhi: 'north',
  Gujarati: 'north',
  Bengali: 'east',
  Odia: 'east',
};

/**
 * Tamil writes one letter for k/g, c/s/j, t/d and p/b. It is voiced after a nasal and between vowels, where ச is s, and க after
 * a short a or o mostly the h of Mohan and Mahesh (Unicode Standard, chapter 12.6; Lehmann, "A Grammar of Modern
 * Tamil", 1.2). At the start names of Sanskrit may have either, so that the sound is left open (sounds.ts).
 */
function voiceTamil(sounds: string[]): void {
  const voiced: Readonly<Record<string, string>> = { k: 'g', c: 's', t: 'd', p: 'b' };
  const open: Readonly<Record<string, string>> = { k: '1', c: 's', t: '2', p: '3' };
  for (const [at, sound] of sounds.entries()) {
    const previous = sounds[at - 1];
    const next = sounds[at + 1];
    const soft = voiced[sound];
    if (soft === undefined || previous === sound || next === undefined || !/[aAiIuUeEoO]/u.test(next)) continue;
    if (previous === undefined) sounds[at] = open[sound] ?? sound;
    else if (sound === 'c') sounds[at] = previous === 'n' ? 'j' : 's';
    else if (sound === 'k' && (previous === 'a' || previous === 'o')) sounds[at] = 'h';
    else if (/[aAiIuUeEoOnmrlLy]/u.test(previous)) sounds[at] = soft;
  }
}

/** Clusters that are not spoken as they are spelled: റ്റ and ന്റ of Malayalam, ற்ற, ன்ற and clusters of Sanskrit in Tamil. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['റ്റ', 'ട്ട'],
  ['ന്റ', 'ന്ട'],
  ['ൻറ', 'ന്ട'],
  ['ற்ற', 'ட்ட்ர'],
  ['ன்ற', 'ன்ட்ர'],
  ['ட்சுமி', 'க்ஷ்மி'],
  ['கிருஷ்', 'க்ரிஷ்'],
];

/** The sounds of one word in a Brahmic script. Characters that are no letters of it are passed over. */
export function brahmicSounds(word: string, script: Script): string {
  const sounds: string[] = [];
  const inherent = new Set<number>();
  const schwa = (): void => {
    if (open) {
      inherent.add(sounds.length);
      sounds.push('a');
    }
    open = false;
  };
  const push = (text: string): void => {
    for (const sound of text) sounds.push(sound);
  };
  let open = false;
  const spelled = SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), word);
  for (const letter of spelled) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x900 || code >= 0xd80) continue;
    const at = code & 0x7f;
    const dead = DEAD_LETTERS[code];
    const own = OWN_LETTERS[code];
    if (dead !== undefined) {
      schwa();
      sounds.push(dead);
    } else if (own !== undefined) {
      schwa();
      push(own);
      open = /^[rvy]$/u.test(own);
    } else if (at >= 0x15 && at <= 0x39) {
      const afterVirama = !open && sounds.length > 0 && /[^aAiIuUeEoOw]/u.test(sounds.at(-1) ?? '');
      schwa();
      const sound = consonant(at, script, afterVirama);
      // ज्ञ is spoken gy in the north and written gn, jn elsewhere; Latin spellings are brought to the same (latin.ts).
      if (at === 0x1e && afterVirama && sounds.at(-1) === 'j') sounds.splice(-1, 1, 'g', 'y');
      else sounds.push(sound);
      open = true;
    } else if (at === NUKTA) {
      const last = sounds.length - 1;
      // Bengali and Odia য় is the glide that plain য is not.
      if (open)
        sounds[last] =
          script === 'Bengali' || script === 'Odia'
            ? eastNukta(sounds[last])
            : (NUKTA_FORMS[sounds[last] ?? ''] ?? sounds[last] ?? '');
    } else if (at >= 0x3e && at <= 0x4c) {
      open = false;
      push(SIGNS[at - 0x3e] ?? '');
    } else if (at === VIRAMA) {
      open = false;
    } else if (at >= 0x05 && at <= 0x14) {
      schwa();
      push(VOWELS[at - 5] ?? '');
    } else if (at === 1 || at === 2 || (at === 0x70 && script === 'Gurmukhi')) {
      schwa();
      sounds.push('M');
    } else if (at === 3 && script !== 'Tamil') {
      schwa();
      sounds.push('h');
    } else if (code === 0x0a75) {
      open = true;
      sounds.push('y');
    }
  }
  schwa();
  if (script === 'Tamil') voiceTamil(sounds);
  resolveNasals(sounds, inherent);
  dropSchwas(sounds, inherent, HABITS[script] ?? 'south');
  // राव and రావు are Rao.
  return sounds.join('').replace(/(?<=rA)v[@u]$/u, 'o');
}

function consonant(offset: number, script: Script, afterVirama: boolean): string {
  // Bengali and Odia ya is spoken ja, except as the second part of a cluster (ya-phala).
  if (offset === 0x2f && (script === 'Bengali' || script === 'Odia') && !afterVirama) return 'j';
  return CONSONANTS[offset - 0x15] ?? '';
}

function eastNukta(sound: string | undefined): string {
  return sound === 'j' ? 'y' : sound === 'd' || sound === 'D' ? 'X' : (sound ?? '');
}

/** Anusvara takes the place of the next consonant. Where that is no stop it stays open: Samvit, Sanvit. सिंह is Singh. */
function resolveNasals(sounds: string[], inherent: ReadonlySet<number>): void {
  for (let at = 0; at < sounds.length; at++) {
    if (sounds[at] !== 'M') continue;
    const next = sounds[at + 1];
    if (next === undefined) continue;
    sounds[at] = LABIAL.test(next) ? 'm' : /[vrlyhsS]/u.test(next) ? 'M' : 'n';
    if (next === 'h' && sounds[at - 1] === 'i' && inherent.has(at + 2) && at + 3 === sounds.length)
      sounds[at + 1] = 'G';
  }
}
