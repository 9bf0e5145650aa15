import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MATCH_THRESHOLD, compareNames } from './compare.ts';

const score = (a: string, b: string): number => compareNames(a, b).score;

describe('compareNames', () => {
  it.each([
    ['Dr. Sunita Sharma', 'SUNITA  SHARMA', 'same'],
    ['\u095Bाकिर हुसैन', 'ज\u093Cाकिर हुसैन', 'same'],
    ['सुनीता शर्मा', 'Suneeta Sharma', 'same-in-another-script'],
    ['श्रीवास्तव', 'Shrivastava', 'same-in-another-script'],
    ['सिंह', 'Singh', 'same-in-another-script'],
    ['ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'Gurpreet Singh', 'same-in-another-script'],
    ['Sunita Sharma', 'Suneetha Sarma', 'spelling'],
    ['Chaudhary', 'Chowdhury', 'spelling'],
    ['Dubey', 'Dwivedi', 'spelling'],
    ['Ram Prasad', 'Ramprasad', 'spelling'],
    ['Rajendra Singh', 'Rajender Singh', 'spelling'],
    ['Ramesh Kumar', 'Kumar Ramesh', 'order'],
    ['Ramesh K', 'K. Ramesh', 'order'],
    ['Mohd. Aslam', 'Mohammad Aslam', 'abbreviation'],
    ['Md Aslam', 'मोहम्मद असलम', 'abbreviation'],
    ['Anil Kr Gupta', 'Anil Kumar Gupta', 'abbreviation'],
    ['K. Ramesh', 'Kumaran Ramesh', 'initials'],
    ['K. Ramesh', 'Ramesh Kumaran', 'initials'],
    ['R. Kumar', 'Ramesh Kumar', 'initials'],
    ['के. रमेश', 'Kumaran Ramesh', 'initials'],
    ['Rani', 'Rani Devi', 'part'],
    ['Ramesh Kumar Singh', 'Ramesh Singh', 'part'],
  ] as const)('%s and %s may be one: %s', (a, b, reason) => {
    const match = compareNames(a, b);
    expect(match.reason).toBe(reason);
    expect(match.score).toBeGreaterThanOrEqual(MATCH_THRESHOLD);
    expect(match.score === 1).toBe(reason === 'same');
  });

  it.each([
    ['Surendra', 'Narendra'],
    ['Gurpreet', 'Harpreet'],
    ['Ramesh', 'Suresh'],
    ['Ramesh', 'Rakesh'],
    ['Anita', 'Sunita'],
    ['Amit', 'Anil'],
    ['Sunita', 'Sumit'],
    ['Ram', 'Raj'],
    ['Sharma', 'Verma'],
    ['Gurpreet Kaur', 'Harpreet Singh'],
    ['王伟', 'सुनीता'],
    ['', 'Sunita'],
  ])('%s and %s are two', (a, b) => {
    const match = compareNames(a, b);
    expect(match.reason).toBe('none');
    expect(match.score).toBeLessThan(0.6);
  });

  it('gives a shared word beside a different one only a part', () => {
    for (const [a, b] of [
      ['Rani Devi', 'Rani Singh'],
      ['Surendra Yadav', 'Narendra Yadav'],
      ['रमेश कुमार', 'Suresh Kumar'],
    ] as const) {
      expect(compareNames(a, b).reason).toBe('part');
      expect(score(a, b)).toBeLessThan(MATCH_THRESHOLD);
    }
  });

  it('orders degrees of likeness', () => {
    const name = 'Ramesh Kumar Singh';
    const scores = [
      'Ramesh Kumar Singh',
      'Ramesh Kr Singh',
      'Ramesh K Singh',
      'Ramesh',
      'Ramesh Gupta',
      'Anil Gupta',
    ].map((other) => score(name, other));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('makes nothing of nothing', () => {
    expect(compareNames('', '')).toEqual({ score: 0, reason: 'none' });
    expect(compareNames('...', '—')).toEqual({ score: 0, reason: 'none' });
  });

  it('is symmetric, within bounds, and 1 for a name and itself', () => {
    const word = fc.constantFrom(
      'Ram',
      'Rama',
      'K',
      'K.',
      'Kumar',
      'Kr',
      'Md',
      'सुनीता',
      'Sunita',
      'Singh',
      'सिंह',
      'Ramkumar',
      'Prasad',
      'ரமேஷ்',
      'Dr',
      '王',
    );
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const match = compareNames(a, b);
        expect(compareNames(b, a)).toEqual(match);
        expect(match.score).toBeGreaterThanOrEqual(0);
        expect(match.score).toBeLessThanOrEqual(1);
        if (/\p{L}/u.test(a.normalize('NFKC').replace(/\p{DI}/gu, ''))) expect(score(a, a)).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
