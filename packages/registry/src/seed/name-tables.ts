/**
 * How the tables of names are written and read: `Latin देवनागरी weight`, one entry to a line or between semicolons.
 *
 * Several usual spellings stand with `|` between: `Chaudhary|Choudhary चौधरी 9`. Without a weight it is 1.
 *
 * @module
 */
import { weighted, type Random } from './random.ts';

/** One name in both scripts, with every Latin spelling that is usual for it. */
export interface NamePart {
  readonly en: readonly string[];
  readonly hi: string;
}

/** The names of one community. */
export interface NameTable {
  readonly female: (random: Random) => NamePart;
  readonly male: (random: Random) => NamePart;
  readonly surname: (random: Random) => NamePart;
}

const entryPattern = /^(?<en>\P{Script=Devanagari}+?) (?<hi>[\p{Script=Devanagari} .]+?)(?: (?<weight>\d+))?$/u;

/** @throws {SyntaxError} when an entry is not written as told above: found at load, by the first test. */
export function readNames(table: string): (readonly [NamePart, number])[] {
  return table
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const { en, hi, weight } = entryPattern.exec(entry)?.groups ?? {};
      if (en === undefined || hi === undefined) throw new SyntaxError(`not a pair of names: ${entry}`);
      return [{ en: en.split('|'), hi }, Number(weight ?? 1)] as const;
    });
}

export function nameTable(tables: { female: string; male: string; surname: string }): NameTable {
  return {
    female: weighted(readNames(tables.female)),
    male: weighted(readNames(tables.male)),
    surname: weighted(readNames(tables.surname)),
  };
}
