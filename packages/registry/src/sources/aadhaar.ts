/**
 * Keeps Aadhaar numbers out: they must not be stored, so they are refused where they are seen and never repeated.
 *
 * @module
 */

import { readHprNumber } from './values.ts';

/** Multiplication in the dihedral group D5: the table of the Verhoeff check. */
const times = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const shift = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Whether the last digit is the Verhoeff check digit of those before it. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = Number(digits[digits.length - 1 - at]);
    for (let turn = at % 8; turn > 0; turn--) digit = shift[digit] ?? 0;
    check = times[check]?.[digit] ?? 0;
  }
  return check === 0;
}

/** Twelve digits that stand alone, together or in groups, not beginning with 0 or 1. After a `+` it is a telephone. */
const twelveDigits = /(?<![\d+-])[2-9](?:[ -]?\d){11}(?![\d-])/g;

const latinDigits = (text: string) =>
  text.normalize('NFKC').replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));

/** Whether a value holds a number that could be someone's Aadhaar number. One number in ten is so by chance. */
export function holdsAadhaarNumber(value: string): boolean {
  if (readHprNumber(value) !== undefined) return false;
  for (const [found] of latinDigits(value).matchAll(twelveDigits)) {
    if (passesVerhoeff(found.replace(/\D/g, ''))) return true;
  }
  return false;
}

/** Whether a heading or a key says that an Aadhaar number stands below it. */
export function namesAadhaar(heading: string): boolean {
  const plain = heading.normalize('NFKC').toLowerCase();
  return /a+dh?aa?r|आधार|uidai/u.test(plain) || /^uid([_ -]?(no|num|number))?$/.test(plain.trim());
}
