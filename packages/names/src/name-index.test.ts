import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareNames } from './compare.ts';
import { createNameIndex } from './name-index.ts';

const NAMES = [
  'Sunita Sharma',
  'Sunil Sharma',
  'Ramprasad Yadav',
  'Ram Prasad Gupta',
  'Mohd. Aslam',
  'K. Ramesh',
  'Ramesh Kumar',
  'Suresh Kumar',
  'Rani Devi',
  'Gurpreet Kaur',
  'Harpreet Kaur',
  'अनीता वर्मा',
];

describe('createNameIndex', () => {
  const index = createNameIndex(NAMES);

  it.each([
    ['सुनीता शर्मा', 'Sunita Sharma', 'same-in-another-script'],
    ['sharma suneeta', 'Sunita Sharma', 'order'],
    ['Ram Prasad Yadav', 'Ramprasad Yadav', 'spelling'],
    ['Ramprasad Gupta', 'Ram Prasad Gupta', 'spelling'],
    ['मोहम्मद असलम', 'Mohd. Aslam', 'abbreviation'],
    ['Ramesh Krishnan', 'K. Ramesh', 'initials'],
    ['R Kumar', 'Ramesh Kumar', 'initials'],
    ['Rani', 'Rani Devi', 'part'],
    ['gurprit kor', 'Gurpreet Kaur', 'spelling'],
    ['Anita Verma', 'अनीता वर्मा', 'same-in-another-script'],
  ])('%s finds %s first: %s', (query, name, reason) => {
    const [first] = index.search(query);
    expect(first?.name).toBe(name);
    expect(first?.id).toBe(NAMES.indexOf(name));
    expect(first?.reason).toBe(reason);
  });

  it('answers best first, no more than asked for, with the score of compareNames', () => {
    const hits = index.search('Ramesh Kumar', 3);
    expect(hits.length).toBe(3);
    expect(hits[0]).toEqual({ entry: 'Ramesh Kumar', id: 6, name: 'Ramesh Kumar', index: 6, score: 1, reason: 'same' });
    for (const hit of index.search('Ramesh Kumar')) {
      expect(hit.score).toBeCloseTo(compareNames('Ramesh Kumar', hit.name).score, 6);
    }
    expect(index.search('Ramesh', 0)).toEqual([]);
  });

  it('takes entries of every shape, each once', () => {
    const entries = [
      { id: 'a', name: 'Sunita Sharma' },
      { id: 7, names: ['Ramesh Kumar', 'रमेश कुमार'] },
      { id: 'c', names: [{ en: 'Anita Verma', hi: 'अनीता वर्मा' }] },
      { names: { en: 'Rani Devi', hi: 'रानी देवी' } },
      { id: 'e' },
    ];
    const mixed = createNameIndex(entries);
    expect(mixed.size).toBe(5);
    expect(mixed.search('सुनीता शर्मा')[0]?.id).toBe('a');
    expect(mixed.search('Ramesh Kumar').map((hit) => hit.id)).toEqual([7]);
    expect(mixed.search('अनीता वर्मा')[0]).toMatchObject({ id: 'c', name: 'अनीता वर्मा', score: 1, entry: entries[2] });
    expect(mixed.search('Rani Devi')[0]).toMatchObject({ id: 3, index: 3 });
  });

  it('finds initials alone, and nothing in nothing', () => {
    expect(createNameIndex(['K', 'R']).search('K.')[0]?.name).toBe('K');
    expect(createNameIndex([]).search('Ram')).toEqual([]);
    expect(index.search('')).toEqual([]);
    expect(index.search('...')).toEqual([]);
  });

  it('takes any iterable', () => {
    expect(createNameIndex(new Set(['Ram', 'Sita'])).search('सीता')[0]?.index).toBe(1);
  });

  it('finds every name by itself first, and never throws', () => {
    const names = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NAMES)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(names, fc.string({ unit: 'binary' }), (list, query) => {
        const found = createNameIndex(list);
        found.search(query);
        for (const name of list) {
          if (compareNames(name, name).score === 1) expect(found.search(name)[0]?.score).toBe(1);
        }
      }),
    );
  });
});
