import { describe, expect, it } from 'vitest';

import { format } from '../core/format.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { nearestLanguage } from './tables.ts';

/** Every sentence of a table, with something put where a number or a name goes. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...given: unknown[]) => unknown)('7', '8'))];
  return typeof value === 'object' && value ? Object.values(value).flatMap(sentences) : [];
};

describe('languages', () => {
  it('have the same sentences', () => {
    const names = (value: object): string[] =>
      Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'object' && inner ? [name, ...names(inner as object)] : [name],
      );

    expect(names(hi).sort()).toEqual(names(en).sort());
  });

  it('say every sentence of Hindi in Devanagari', () => {
    for (const sentence of sentences(hi).filter((each) => each && each !== 'hi')) expect(sentence).toMatch(/[ऀ-ॿ]/u);
  });

  it('never call anyone fake', () => {
    expect(sentences({ en, hi }).join(' ')).not.toMatch(/fake|नकली|फ़र्ज़ी|फर्जी|झूठ/iu);
  });

  it('are found from any tag', () => {
    expect(['hi', 'hi-IN', 'HI', 'en-GB', 'ta', '', 'xx-Nope'].map(nearestLanguage)).toEqual([
      'hi',
      'hi',
      'hi',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('write days, moments and numbers the Indian way', () => {
    expect(format('hi').date('2026-03-09')).toBe('09 मार्च 2026');
    expect(format('en').date('2026-03-31T20:00:00Z')).toBe('01 April 2026');
    expect(format('en').number(7794100)).toBe('77,94,100');
    expect(format('en').date('no day')).toBe('no day');
  });
});
