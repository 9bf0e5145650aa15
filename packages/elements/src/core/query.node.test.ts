import { countLetters, maxQueryLength as longest, minQueryLetters as fewest } from '@praman/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  cut,
  filtersToShow,
  letters,
  maxQueryLength,
  minQueryLetters,
  queryOf,
  saysEnough,
  withFilter,
} from './query.ts';

describe('a query', () => {
  it('keeps the limits of the contract', () => {
    expect([maxQueryLength, minQueryLetters]).toEqual([longest, fewest]);
  });

  it('counts letters as the contract does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(letters(text)).toBe(countLetters(text));
      }),
    );
  });

  it('takes a short surname in Devanagari for what it is: a whole name', () => {
    expect(['शर्मा', 'राम', 'su', 'a b c'].map(letters)).toEqual([5, 3, 2, 3]);
  });

  it('is cut without splitting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const short = cut(text);
        expect(short.length).toBeLessThanOrEqual(maxQueryLength);
        expect(text.startsWith(short)).toBe(true);
        expect(short).not.toMatch(/[\uD800-\uDBFF]$/u);
      }),
    );
  });

  it.each([
    ['sha', {}, true],
    ['sh', {}, false],
    ['  a  ', {}, false],
    ['12', { council: 'RJ-MEDICAL' }, true],
    ['', { council: 'RJ-MEDICAL' }, false],
    ['', { speciality: 'ent', district: 'RJ-AJMER' }, true],
    ['', { speciality: 'ent' }, false],
  ])('“%s” with %o says enough: %s', (text, filters, enough) => {
    expect(saysEnough(text, filters)).toBe(enough);
  });

  it('empties what hung on a filter that changes', () => {
    const filters = { state: 'RJ', district: 'RJ-AJMER', gender: 'male' };

    expect(withFilter(filters, 'state', 'HR')).toEqual({ state: 'HR', gender: 'male' });
    expect(withFilter(filters, 'gender', '')).toEqual({ state: 'RJ', district: 'RJ-AJMER' });
  });

  it('goes out in the words of the contract', () => {
    expect(queryOf(' sharma ', { status: 'active,suspended', teleconsult: '1', state: 'RJ' }, { limit: 5 })).toEqual({
      q: 'sharma',
      status: ['active', 'suspended'],
      teleconsult: true,
      state: 'RJ',
      limit: 5,
    });
  });

  it('offers what the page wants and has not locked', () => {
    expect(filtersToShow(undefined, ['state', 'pin', 'gender'], ['gender'])).toEqual(['state']);
    expect(filtersToShow(undefined, ['none'], [])).toEqual([]);
  });
});
