/**
 * Health Professional IDs that belong to nobody.
 *
 * They begin with 99 and always fail the Luhn check, so that no sample can be taken for a person's real number.
 *
 * @module
 */
import type { Random } from './random.ts';

/** Whether the digits of a number pass the Luhn check; everything else in it is passed over. */
export function passesLuhn(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const counted = at % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

const grouped = (digits: string) => digits.replace(/^(\d{2})(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3-$4');

/** A number `99-NNNN-NNNN-NNNN`. Exactly one last digit passes the check, so the next one never does. */
export function sampleHprNumber(random: Random): string {
  const body = `99${String(random.int(0, 999_999)).padStart(6, '0')}${String(random.int(0, 99_999)).padStart(5, '0')}`;
  const last = random.int(0, 9);
  const number = `${body}${last}`;
  return grouped(passesLuhn(number) ? `${body}${(last + 1) % 10}` : number);
}
