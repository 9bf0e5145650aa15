import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Findings, ProfessionalStore, Question } from '../ports.ts';
import { openTestStore } from '../testing/open-test-store.ts';
import { person } from '../testing/people.ts';

const byName = (text: string, more: Partial<Question> = {}): Question => ({
  asked: { kind: 'name', text },
  all: [],
  any: [],
  facets: false,
  offset: 0,
  limit: 20,
  ...more,
});

const names = [
  'Anuj Sharma',
  'Ajay Kumar Sharma',
  'Sunita Sharma',
  'S. Sharma',
  'Sharma Surender',
  'S. S. Sharma',
  'Ramesh Kumaran',
  'Krishna Kumar',
  'Anil Kumar',
  'Vinod Bikas',
  'Ashok Vikas',
  'Ram Kumar',
  'Ramprasad Yadav',
  'Om Prakash Gupta',
  'Prakash Gupta',
  'Ram Gopal Yadav',
  'Ram Niwas Kumar',
];

describe('ways in which a name matches', () => {
  let store: ProfessionalStore;
  beforeAll(async () => {
    store = await openTestStore();
    await store.load([
      ...names.map((name) => person(name)),
      person('Sanjay Verma', { names: { en: 'Sanjay Verma', hi: 'संजय वर्मा' } }),
      person('', { names: { hi: 'अनुज शर्मा' } }),
      ...Array.from({ length: 30 }, () => person('Bhavna Beniwal')),
      ...Array.from({ length: 30 }, () => person('Kavita Beniwal')),
    ]);
  });
  afterAll(() => store.close());

  const find = (text: string, more?: Partial<Question>): Promise<Findings> => store.search(byName(text, more));
  const found = async (text: string): Promise<string[]> =>
    (await find(text)).rows.map(({ record }) => record.names.en ?? record.names.hi ?? '').sort();

  describe('a word', () => {
    it.each([
      ['ramkumar', 'Ram Kumar'],
      ['रामकुमार', 'Ram Kumar'],
      ['Ram Prasad', 'Ramprasad Yadav'],
      ['Yadav Ram Prasad', 'Ramprasad Yadav'],
      ['राम प्रसाद यादव', 'Ramprasad Yadav'],
      ['Omprakash Gupta', 'Om Prakash Gupta'],
      ['Omprakash G.', 'Om Prakash Gupta'],
    ])('may be written apart or together: %s finds %s', async (text, name) => {
      expect(await found(text)).toEqual([name]);
      const { rows, total } = await find(text);
      expect([rows[0]?.reason, total]).toEqual(['spelling', 1]);
    });

    it('is taken as it is written first', async () => {
      const { rows } = await find('Ram Kumar');
      expect(rows.map(({ record, reason }) => [record.names.en, reason])).toEqual([
        ['Ram Kumar', 'same'],
        ['Ram Niwas Kumar', 'part'],
      ]);
    });
  });

  describe('an initial', () => {
    it('is borne by another word than those asked for whole', async () => {
      const expected = ['S. S. Sharma', 'S. Sharma', 'Sharma Surender', 'Sunita Sharma'];
      for (const text of ['S. Sharma', 'Sharma S', 'एस. शर्मा', 's sharma']) expect(await found(text)).toEqual(expected);
      expect(await found('K. Kumar')).toEqual(['Krishna Kumar']);
    });

    it('is counted as often as it is asked for', async () => {
      expect(await found('S. S. Sharma')).toEqual(['S. S. Sharma']);
      expect(await found('S. Sunita Sharma')).toEqual(['S. S. Sharma']);
    });

    it('stands for a word that begins with another letter as before', async () => {
      expect(await found('K. Ramesh')).toEqual(['Ramesh Kumaran']);
      expect(await found('Ramesh K')).toEqual(['Ramesh Kumaran']);
      expect(await found('A. Kumar')).toEqual(['Ajay Kumar Sharma', 'Anil Kumar']);
      expect(await found('S. Verma')).toEqual(['Sanjay Verma']);
    });

    it('is told from a word that only sounds as if it began so', async () => {
      expect(await found('V. Vikas')).toEqual(['Vinod Bikas']);
      expect(await found('A. Vikas')).toEqual(['Ashok Vikas']);
    });

    it('is on both sides of a total, and on every page', async () => {
      const first = await find('B. Beniwal', { facets: true });
      const second = await find('B. Beniwal', { offset: 20 });
      expect([first.total, first.rows.length, second.total, second.rows.length]).toEqual([30, 20, 30, 10]);
      expect(first.facets?.counts.get('d:HR-JIND')).toBe(30);
      const people = [...first.rows, ...second.rows];
      expect(new Set(people.map(({ record }) => record.names.en))).toEqual(new Set(['Bhavna Beniwal']));
    });

    it('is not given up to propose a spelling', async () => {
      expect(await find('B. Shamra')).toMatchObject({ total: 0 });
      expect((await find('B. Shamra')).near).toBeUndefined();
      expect((await find('S. Shamra')).near).toBeDefined();
    });
  });
});
