import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAddress, writeAddress } from './address.ts';
import { filterNames, maxQueryLength } from './query.ts';

const page = new URL('https://hospital.example/doctors?mine=1#top');

describe('a search in an address', () => {
  it('comes back as it was written, beside what the page keeps there', () => {
    const kept = { text: 'सुनीता शर्मा', filters: { state: 'RJ', status: 'active,suspended' }, id: 'x9' } as const;

    const written = writeAddress(page, 'p-', kept);

    expect(readAddress(written, 'p-')).toEqual(kept);
    expect(written.searchParams.get('mine')).toBe('1');
    expect(written.hash).toBe('#top');
  });

  it('leaves nothing behind when it is emptied', () => {
    const written = writeAddress(page, '', { text: 'sharma', filters: { state: 'RJ' }, id: 'x9' });

    expect(writeAddress(written, '', { text: ' ', filters: {}, id: undefined }).href).toBe(page.href);
  });

  it('comes back for any text and any values', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const filters = fc.record(Object.fromEntries(filterNames.map((name) => [name, value])), { requiredKeys: [] });
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((typed) => typed.trim());
    fc.assert(
      fc.property(text, filters, (typed, chosen) => {
        const read = readAddress(writeAddress(page, 'd', { text: typed, filters: chosen, id: undefined }), 'd');
        expect(read).toEqual({ text: typed, filters: { ...chosen }, id: undefined });
      }),
    );
  });

  it('is read from any address without failing, and never longer than a register looks at', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ maxLength: 5000 }), (href, text) => {
        const address = new URL(href);
        address.searchParams.set('q', text);
        expect(readAddress(address, '').text.length).toBeLessThanOrEqual(maxQueryLength);
      }),
    );
  });
});
