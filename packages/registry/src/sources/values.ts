/** Values as Indian registers write them. @module */
import type { IsoDate } from '@praman/schemas';

const two = (text: string) => text.padStart(2, '0');

/** `31-12-2026`, `31/12/2026`, `31.12.2026` or `2026-12-31`: the day first, as is usual in India, or ISO 8601. */
export function readDate(text: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const indian = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : indian ? indian.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${two(month)}-${two(day)}`;
  // A day that does not exist rolls over into the next month.
  return Number(year) >= 1900 && date.toISOString().slice(0, 10) === written ? written : undefined;
}

/** A Health Professional ID with or without its hyphens, as `NN-NNNN-NNNN-NNNN`. */
export function readHprNumber(text: string): string | undefined {
  const parts = /^(\d{2})[- ]?(\d{4})[- ]?(\d{4})[- ]?(\d{4})$/.exec(text.trim());
  return parts?.slice(1).join('-');
}

export const devanagari = /\p{Script=Devanagari}/u;
export const latin = /\p{Script=Latin}/u;

/** Whether a database can hold it: PostgreSQL has no NUL character, and half a surrogate pair is no character. */
export function isStorable(value: unknown): boolean {
  return !/\\u(0000|d[89a-f])/i.test(JSON.stringify(value));
}
