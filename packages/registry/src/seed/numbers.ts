/**
 * Registration numbers as each council prints them, and no number twice in one register.
 *
 * @module
 */
import { canonicalNumber } from '@praman/schemas';

import { checksum, type Random } from './random.ts';

/** A number in the style of a council. `serial` is never used twice in one register. */
type Print = (serial: number, year: number) => string;

const padded = (serial: number, digits: number) => String(serial).padStart(digits, '0');

const styles: Readonly<Record<string, Print>> = {
  'HR-MEDICAL': (serial) => `HN ${padded(serial, 6)}`,
  'DL-MEDICAL': (serial) => `DMC/R/${serial}`,
  'TS-MEDICAL': (serial) => `TSMC/FMR/${padded(serial, 5)}`,
  'AP-MEDICAL': (serial) => `APMC/FMR/${padded(serial, 5)}`,
  'GJ-MEDICAL': (serial) => `G-${serial}`,
  'MH-MEDICAL': (serial, year) => `${year}/${padded((serial % 12) + 1, 2)}/${padded(serial, 4)}`,
  'HR-NURSING': (serial) => `HR-${serial}`,
  'HNRC-NURSING': (serial) => `${serial}`,
  'RJ-PARAMEDICAL': (serial) => `RPC/${padded(serial, 5)}`,
};

const byRegister: Readonly<Record<string, Print>> = {
  provisional: (serial, year) => `PR/${year}/${serial}`,
  partA: (serial) => `A-${serial}`,
  partB: (serial) => `B-${serial}`,
};

/** Spreads a count over six digits without meeting any twice: the modulus is prime, the factor below it. */
const prime = 999_983;
const factor = 387_421;

/**
 * Hands out the numbers of one sample register, council by council.
 *
 * Numbers are spread over the whole range, so that two councils do use the same one now and then, as they do in life.
 */
export class NumberBook {
  readonly #counts = new Map<string, number>();
  readonly #taken: ReadonlySet<string>;
  readonly #start: number;

  /** @param taken canonical numbers that the hand-written cast has already */
  constructor(random: Random, taken: ReadonlySet<string>) {
    this.#start = random.int(1, prime - 1);
    this.#taken = taken;
  }

  next(council: string, register: string, year: number): string {
    const key = `${council} ${register}`;
    for (;;) {
      const count = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, count);
      const spread = (((count % prime) * factor) % prime) + this.#start + checksum(key) * 613;
      const serial = (spread % prime) + 1 + Math.floor(count / prime) * 1_000_000;
      const printed = (byRegister[register] ?? styles[council] ?? String)(serial, year);
      if (!this.#taken.has(canonicalNumber(printed))) return printed;
    }
  }
}
