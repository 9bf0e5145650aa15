import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCursor, writeCursor } from './cursor.ts';

const key = 'a key of the test, thirty-two long.';
const now = Date.parse('2026-02-01T00:00:00Z');
const query = { q: 'sunita', district: 'HR-JIND' };
const code = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('page tokens', () => {
  it('give their offset back', () => {
    fc.assert(
      fc.property(fc.nat(199), fc.string(), (offset, q) => {
        expect(readCursor(key, { q }, writeCursor(key, { q }, offset, now), now + 60_000)).toBe(offset);
      }),
    );
  });

  it('are the same for the same page a minute later, so that ETags hold', () => {
    expect(writeCursor(key, query, 20, now + 60_000)).toBe(writeCursor(key, query, 20, now + 120_000));
  });

  it('do not mind the size of a page, its counts, or the order of parameters', () => {
    const token = writeCursor(key, query, 20, now);
    expect(readCursor(key, { district: 'HR-JIND', limit: 5, facets: true, next: token, q: 'sunita' }, token, now)).toBe(
      20,
    );
  });

  it('hold fifteen minutes at least and twenty at most', () => {
    const token = writeCursor(key, query, 20, now + 1);
    expect(readCursor(key, query, token, now + 15 * 60_000)).toBe(20);
    expect(code(() => readCursor(key, query, token, now + 20 * 60_000 + 2))).toBe('cursor-expired');
  });

  it('are refused under another key, for another search, or past the last row', () => {
    const token = writeCursor(key, query, 20, now);
    expect(code(() => readCursor('another', query, token, now))).toBe('cursor-invalid');
    expect(code(() => readCursor(key, { q: 'sunita' }, token, now))).toBe('cursor-invalid');
    expect(code(() => readCursor(key, query, writeCursor(key, query, 200, now), now))).toBe('too-many-pages');
  });

  it('are refused with any bit turned', () => {
    const bytes = Buffer.from(writeCursor(key, query, 20, now), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const turned = Buffer.from(bytes);
        const at = bit >> 3;
        turned[at] = (turned[at] ?? 0) ^ (1 << (bit & 7));
        expect(code(() => readCursor(key, query, turned.toString('base64url'), now))).toBe('cursor-invalid');
      }),
    );
  });

  it('are refused when they are anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.base64String({ maxLength: 80 })),
        (garbage) => {
          expect(code(() => readCursor(key, query, garbage, now))).toBe('cursor-invalid');
        },
      ),
    );
  });
});
