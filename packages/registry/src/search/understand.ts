/**
 * Finds out what a text is: a name, a registration number, a Health Professional ID. Pure.
 *
 * @module
 */
import { detectScript, foldName, normaliseName, romanise } from '@praman/names';
import { canonicalNumber, registrationNumberPattern } from '@praman/schemas';

import type { Asked } from '../ports.ts';
import { numberKeys, tailMark } from '../store/terms.ts';
import { councilsNamed } from './council-names.ts';

/** Digits of every Indian script as 0 to 9: numbers are typed in Devanagari too. */
function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    // the ten digits of a script stand in a row; the first is the one whose neighbour below is no digit
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** What the text of a search stands for. */
export function understand(text: string | undefined): Asked {
  const typed = withLatinDigits((text ?? '').normalize('NFKC')).trim();
  if (typed === '') return { kind: 'nothing' };
  const canonical = canonicalNumber(typed);
  if (/^\d{14}$/.test(canonical)) return { kind: 'hpr-number', digits: canonical };
  if (/\d/.test(typed)) return understandNumber(typed, canonical);
  if (foldName(typed) === '') return { kind: 'nothing' };
  const romanised = detectScript(typed) === 'Latin' ? undefined : romanise(normaliseName(typed));
  return { kind: 'name', text: typed, ...(romanised !== undefined && { romanised }) };
}

function understandNumber(typed: string, canonical: string): Asked {
  const whole = numberKeys(canonical).slice(0, 1);
  const { councils, number } = splitCouncil(typed);
  if (councils.length > 0) {
    return {
      kind: 'registration-number',
      keys: [...new Set([...whole, ...numberKeys(number), ...tailOf(number)])],
      councils,
    };
  }
  // a number has one word or two (`HN 12345`); a longer text with a digit in it is not one
  if (!registrationNumberPattern.test(typed)) return { kind: 'registration-number', keys: whole };
  return { kind: 'registration-number', keys: [...new Set([...whole, ...tailOf(typed)])] };
}

/** `Haryana Medical Council HN 123` names a council and then a number; the longest name counts. */
function splitCouncil(typed: string): { readonly councils: readonly string[]; readonly number: string } {
  const starts = [...typed.matchAll(/(?<=[\s/:,.-])\S*\d|(?<=\s)\p{L}/gu)].map(({ index }) => index).reverse();
  for (const at of starts) {
    const councils = councilsNamed(typed.slice(0, at));
    if (councils.length > 0) return { councils, number: typed.slice(at) };
  }
  return { councils: [], number: typed };
}

/** Digits alone may be the end of a printed number; letters before them must then be a council's. */
function tailOf(text: string): string[] {
  const canonical = canonicalNumber(text);
  return /^\d+$/.test(canonical) ? numberKeys(canonical).map((key) => tailMark + key) : [];
}
