/**
 * Names to measure with: pairs of given names in Latin and Devanagari, put together to full names.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';

/** A name in both scripts. */
export interface Pair {
  readonly latin: string;
  readonly devanagari: string;
}

/** Numbers that are random, but the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, which parts the pairs into the half rules were written on and the half they are measured on. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The low bits of FNV-1a are weak.
  return (value >>> 13) & 1;
}

/** The pairs of the file, or undefined where it is not there. */
export function readPairs(): readonly Pair[] | undefined {
  const root = new URL('../../../', import.meta.url);
  const folder = process.env['PRAMAN_DATA'];
  const file = folder === undefined ? new URL('../shared/data/indian-names.tsv', root) : `${folder}/indian-names.tsv`;
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split('\t'))
    .flatMap(([latin, devanagari]) => (latin && devanagari ? [{ latin, devanagari }] : []));
}

/** The half that was not looked at while rules were written. */
export const heldOut = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ latin }) => hash(latin.toLowerCase()) === 1);

/** Full names of two pairs each, no two alike. */
export function composeNames(pairs: readonly Pair[], count: number, seed: number): readonly Pair[] {
  const random = randomFrom(seed);
  const pick = (): Pair => pairs[Math.floor(random() * pairs.length)] as Pair;
  const names = new Map<string, Pair>();
  while (names.size < count) {
    const [given, family] = [pick(), pick()];
    const latin = `${given.latin} ${family.latin}`;
    if (given !== family)
      names.set(latin.toLowerCase(), { latin, devanagari: `${given.devanagari} ${family.devanagari}` });
  }
  return [...names.values()];
}

/** Ways people spell, each applied where it can be. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/v/u, 'w'], [/w/u, 'v'], [/v/u, 'b'], [/sh/u, 's'], [/s(?!h)/u, 'sh'], [/ee/u, 'i'], [/i(?![aeiou])/u, 'ee'], [/oo/u, 'u'],
  [/u(?![aeiou])/u, 'oo'], [/th/u, 't'], [/t(?!h)/u, 'th'], [/([lmnt])(?=[aeiou])/u, '$1$1'], [/(.)\1/u, '$1'], [/([^aeiouy])a$/u, '$1'],
  [/([^aeiouyh])$/u, '$1a'], [/ph/u, 'f'], [/f/u, 'ph'], [/aa/u, 'a'], [/a(?=[^aeiou][aeiou])/u, 'aa'], [/z/u, 'j'], [/j/u, 'z'],
  [/ksh/u, 'x'], [/x/u, 'ksh'], [/au/u, 'ou'], [/ai/u, 'ei'], [/([^aeiou])y([aeiou])/u, '$1iy$2'], [/dh/u, 'd'], [/bh/u, 'b'],
]; // prettier-ignore

/** The name with one or two letters written otherwise in each word. */
export function respell(name: string, random: () => number): string {
  const respellWord = (word: string): string => {
    let text = word;
    for (let times = random() < 0.5 ? 1 : 2; times > 0; times--) {
      const able = HABITS.filter(([habit]) => habit.test(text));
      const [habit, other] = able[Math.floor(random() * able.length)] ?? [/^$/u, ''];
      text = text.replace(habit, other);
    }
    return text;
  };
  return name.toLowerCase().split(' ').map(respellWord).join(' ');
}
