/** A search written into an address, beside whatever the page keeps there, and read back. @module */
import { cut, filterNames, type Filters } from './query.ts';

/** What an address can hold. */
export interface Kept {
  readonly text: string;
  readonly filters: Filters;
  /** The entry on show, if one is. */
  readonly id: string | undefined;
}

/** Reads an address; every name in it starts with `prefix`. */
export function readAddress(address: URL, prefix: string): Kept {
  const value = (name: string): string => address.searchParams.get(prefix + name)?.slice(0, 200) ?? '';
  const found = filterNames.map((name) => [name, value(name)] as const).filter(([, text]) => text);
  return { text: cut(value('q')), filters: Object.fromEntries(found), id: value('id') || undefined };
}

/** The address with a search in it; all else in it stays as it is. */
export function writeAddress(address: URL, prefix: string, { text, filters, id }: Kept): URL {
  const written = new URL(address);
  for (const [name, value] of [['q', text.trim()], ['id', id], ...filterNames.map((each) => [each, filters[each]])]) {
    if (value) written.searchParams.set(prefix + (name ?? ''), value);
    else written.searchParams.delete(prefix + (name ?? ''));
  }
  return written;
}
