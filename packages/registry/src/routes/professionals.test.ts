import type { Problem, Professional, ProfessionalPage } from '@praman/schemas';
import { places } from '@praman/schemas/code-lists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../app.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';
import { openTestStore } from '../testing/open-test-store.ts';
import { person, place, registration, speciality } from '../testing/people.ts';

const suspended = person('Anil Dahiya', {
  registrations: [registration('HR-MEDICAL', 'HN 000123', { status: 'suspended', statusUntil: '2027-03-31' })],
});
const removed = person('Vikram Malik', {
  registrations: [registration('HR-MEDICAL', 'HN 555', { status: 'removed' })],
});
const hidden = person('Kavita Phogat', {
  workHidden: true,
  specialities: [speciality('neurology')],
  work: [{ district: place('HR-ROHTAK') }],
  consents: ['work', 'languages'],
});
const silent = person('Meena Gill', {
  consents: [],
  specialities: [speciality('neurology')],
  work: [{ district: place('HR-ROHTAK') }],
  hprNumber: '71-1111-2222-3333',
  gender: 'female',
});
const open = person('Neelam Hooda', {
  consents: ['work', 'hprNumber', 'gender'],
  hprNumber: '71-4444-5555-6666',
  gender: 'female',
  specialities: [speciality('neurology')],
  work: [{ district: place('HR-ROHTAK'), pin: '124001' }],
});

const people = [
  person('Sunita Sharma', { names: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' } }),
  person('Suneeta Devi Sarma'),
  person('S. Sharma'),
  person('Dr. Mohd. Aslam', { names: { en: 'Mohd. Aslam', hi: 'मोहम्मद असलम' } }),
  person('Ramesh Kumaran', { nameVariants: ['Rameshwar Sentinelvariant'] }),
  person('K. Ramesh'),
  person('Anita Rao', { registrations: [registration('DL-MEDICAL', 'DMC/R/24970')] }),
  person('Anil Rao', { registrations: [registration('RJ-MEDICAL', '24970')] }),
  suspended,
  removed,
  hidden,
  silent,
  open,
  person("O'Brien; drop table professional--"),
  ...Array.from({ length: 45 }, (_, at) => person(`Pooja Walker ${'ABCDEFGHIJ'.charAt(at % 10)}`)),
  ...Array.from({ length: 230 }, () => person('Deepak Yadav', { specialities: [speciality('dermatology')] })),
];

describe('searching professionals', () => {
  let store: ProfessionalStore;
  let app: App;
  let now = Date.parse('2026-02-01T00:00:00Z');

  beforeAll(async () => {
    store = await openTestStore();
    await store.load(people);
    app = createApp({ store, now: () => now });
  });
  afterAll(() => store.close());

  const ask = (query: Record<string, string>) =>
    app.request(`/v1/professionals?${new URLSearchParams(query).toString()}`);
  const page = async (query: Record<string, string>): Promise<ProfessionalPage> => {
    const answer = await ask(query);
    expect(answer.status).toBe(200);
    return (await answer.json()) as ProfessionalPage;
  };
  const names = async (query: Record<string, string>) => (await page(query)).items.map((item) => item.names.en);
  const refusal = async (query: Record<string, string>): Promise<Problem> =>
    (await (await ask(query)).json()) as Problem;

  describe('by name', () => {
    it.each([
      ['sunita sh', 'Sunita Sharma'],
      ['सुनीता श', 'Sunita Sharma'],
      ['kavita pho', 'Kavita Phogat'],
      ['phoga', 'Kavita Phogat'],
    ])('finds by “%s”, whose last word is not finished, %s', async (typed, name) => {
      const answer = await app.request(`/v1/professionals?q=${encodeURIComponent(typed)}`);
      const { items } = (await answer.json()) as ProfessionalPage;
      expect(items.map(({ names }) => names.en)).toContain(name);
    });

    it('puts the same name first, then longer ones, then initials', async () => {
      expect(await names({ q: 'Sunita Sharma' })).toEqual(['Sunita Sharma', 'Suneeta Devi Sarma', 'S. Sharma']);
    });

    it('tells why each row is there, with scores that never rise', async () => {
      const { items, total } = await page({ q: 'Sunita Sharma' });
      expect(items.map(({ match }) => match?.reason)).toEqual(['same', 'part', 'initials']);
      const scores = items.map(({ match }) => match?.score ?? 0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(total).toBe(3);
    });

    it.each(['सुनीता शर्मा', 'Sharma Sunita', 'SUNITHA  SHARMAA', 'Smt. Sunita Sharma', 'ಸುನೀತಾ ಶರ್ಮಾ', 'সুনীতা শর্মা'])(
      'finds Sunita Sharma as %s',
      async (q) => {
        expect((await names({ q }))[0]).toBe('Sunita Sharma');
      },
    );

    it('tells how another script was read', async () => {
      expect((await page({ q: 'सुनीता शर्मा' })).understood).toEqual({ kind: 'name', romanised: 'sunita sharma' });
    });

    it('takes an initial for the name it stands for', async () => {
      expect(await names({ q: 'S Sharma' })).toEqual(['S. Sharma', 'Sunita Sharma', 'Suneeta Devi Sarma']);
      expect(await names({ q: 'Ramesh K' })).toEqual(['K. Ramesh', 'Ramesh Kumaran']);
    });

    it('writes abbreviations out', async () => {
      expect(await names({ q: 'Mohammad Aslam' })).toEqual(['Mohd. Aslam']);
    });

    it('finds by a hidden variant without showing it', async () => {
      const answer = await ask({ q: 'Rameshwar Sentinelvariant' });
      const text = await answer.text();
      expect(text).toContain('Ramesh Kumaran');
      expect(text.toLowerCase()).not.toContain('sentinelvariant');
    });

    it('proposes a spelling when the typed one finds nobody', async () => {
      const { didYouMean } = await page({ q: 'Sunita Shamra' });
      expect(didYouMean).toBe('Sunita Sharma');
      expect(await names({ q: didYouMean ?? '' })).toContain('Sunita Sharma');
    });

    it('answers nobody in the shape of many', async () => {
      const none = await page({ q: 'Xyzzy Qwertyuiop' });
      expect(none).toMatchObject({ items: [], next: null, total: 0, understood: { kind: 'name' } });
      expect(none.asOf).toMatch(/Z$/);
    });
  });

  describe('by number', () => {
    it('lists the councils that use it, and takes one', async () => {
      const { items, understood } = await page({ q: '24970' });
      expect(items.map((item) => item.names.en)).toEqual(['Anil Rao', 'Anita Rao']);
      expect(understood.councils?.map(({ code }) => code)).toEqual(['DL-MEDICAL', 'RJ-MEDICAL']);
      expect(await names({ q: '24970', council: 'DL-MEDICAL' })).toEqual(['Anita Rao']);
    });

    it.each([
      'HN 000123',
      'hn123',
      'HN-0123',
      'HN/123',
      'ＨＮ １２３',
      'HN १२३',
      'Haryana 123',
      'Haryana Medical Council HN 123',
    ])('finds HN 000123 as %s', async (q) => {
      expect(await names({ q })).toEqual(['Anil Dahiya']);
    });

    it.each(['DMC 24970', 'DMC/R/024970', 'Delhi 24970', 'दिल्ली 24970'])(
      'takes %s for a number of Delhi',
      async (q) => {
        expect(await names({ q })).toEqual(['Anita Rao']);
      },
    );

    it('takes a short number with its council, and not without', async () => {
      expect(await names({ q: '12', council: 'HR-MEDICAL' })).toEqual([]);
      expect(await refusal({ q: '12' })).toMatchObject({ status: 400, code: 'query-too-short' });
    });

    it('finds an HPR number only where the person agreed', async () => {
      expect(await names({ q: '71-4444-5555-6666' })).toEqual(['Neelam Hooda']);
      expect(await page({ q: '71111122223333' })).toMatchObject({ items: [], understood: { kind: 'hpr-number' } });
    });
  });

  describe('by filters', () => {
    it('narrows a name', async () => {
      expect(
        await names({ q: 'Neelam Hooda', district: 'HR-ROHTAK', profession: 'medical', gender: 'female' }),
      ).toEqual(['Neelam Hooda']);
      expect(await names({ q: 'Neelam Hooda', district: 'HR-JIND' })).toEqual([]);
      expect(await names({ q: 'Neelam Hooda', pin: '1240' })).toEqual(['Neelam Hooda']);
    });

    it('takes a speciality with a district, but neither alone', async () => {
      expect(await names({ speciality: 'neurology', district: 'HR-ROHTAK' })).toEqual(['Neelam Hooda']);
      for (const query of [{ speciality: 'neurology' }, { district: 'HR-ROHTAK' }, { council: 'HR-MEDICAL' }, {}]) {
        expect(await refusal(query)).toMatchObject({ code: 'query-too-short' });
      }
    });

    it('never finds by a place of work that is hidden or was not agreed to', async () => {
      expect(await names({ q: 'Kavita Phogat', district: 'HR-ROHTAK' })).toEqual([]);
      expect(await names({ q: 'Meena Gill', district: 'HR-ROHTAK' })).toEqual([]);
      expect(await names({ q: 'Meena Gill', gender: 'female' })).toEqual([]);
      expect(await names({ q: 'Kavita Phogat' })).toEqual(['Kavita Phogat']);
    });

    it('includes the suspended and the removed, and says so', async () => {
      const { items } = await page({ q: 'Anil Dahiya' });
      expect(items[0]?.registrations[0]).toMatchObject({ status: 'suspended', statusUntil: '2027-03-31' });
      expect(await names({ q: 'Vikram Malik' })).toEqual(['Vikram Malik']);
      expect(await names({ q: 'Vikram Malik', status: 'active' })).toEqual([]);
      expect(await names({ q: 'Vikram Malik', status: 'suspended,removed' })).toEqual(['Vikram Malik']);
    });

    it('names a code that no list has', async () => {
      const problem = await refusal({ q: 'sharma', district: 'HR-NOWHERE', language: 'xx' });
      expect(problem).toMatchObject({ status: 400, code: 'invalid-input' });
      expect(problem.fieldErrors).toEqual([
        { path: 'district', code: 'unknown-code' },
        { path: 'language', code: 'unknown-code' },
      ]);
    });

    it('counts beside the filters, from five on', async () => {
      const { facets } = await page({ q: 'Pooja Walker', facets: 'true' });
      expect(facets?.exact).toBe(true);
      expect(facets?.district).toEqual([
        {
          code: {
            system: expect.any(String),
            code: 'HR-JIND',
            display: places.find(({ code }) => code === 'HR-JIND')?.name,
          },
          count: 45,
        },
      ]);
      expect(facets?.status.map(({ code, count }) => [code.code, count])).toEqual([['active', 45]]);
      expect((await page({ q: 'Sunita Sharma', facets: 'true' })).facets).toMatchObject({
        council: [],
        district: [],
        status: [],
      });
    });
  });

  describe('page by page', () => {
    const walk = async (query: Record<string, string>) => {
      const ids: string[] = [];
      const totals: (number | null)[] = [];
      for (let next: string | null = ''; next !== null;) {
        const current: ProfessionalPage = await page({ ...query, ...(next !== '' && { next }) });
        ids.push(...current.items.map(({ id }) => id));
        totals.push(current.total);
        ({ next } = current);
      }
      return { ids, totals };
    };

    it('shows everyone once, in register order within equals', async () => {
      const { ids, totals } = await walk({ q: 'Pooja Walker', limit: '7' });
      expect(ids).toEqual(people.filter(({ names: { en } }) => en?.startsWith('Pooja')).map(({ id }) => id));
      expect(new Set(totals)).toEqual(new Set([45]));
    });

    it('ends after 200 rows, and then does not tell a total', async () => {
      const { ids, totals } = await walk({ q: 'Deepak Yadav' });
      expect(ids).toHaveLength(200);
      expect(new Set(ids).size).toBe(200);
      expect(totals[0]).toBeNull();
    });

    it('does so for filters alone, too', async () => {
      const { ids } = await walk({ speciality: 'dermatology', district: 'HR-JIND' });
      expect(new Set(ids).size).toBe(200);
    });

    it('refuses tokens that are broken, of another search, or old', async () => {
      const { next } = await page({ q: 'Pooja Walker' });
      const token = next ?? '';
      expect(await refusal({ q: 'Pooja Walker', next: `${token}x` })).toMatchObject({ code: 'cursor-invalid' });
      expect(await refusal({ q: 'Deepak Yadav', next: token })).toMatchObject({ code: 'cursor-invalid' });
      expect(await refusal({ q: 'Pooja Walker', status: 'active', next: token })).toMatchObject({
        code: 'cursor-invalid',
      });
      now += 21 * 60_000;
      expect(await refusal({ q: 'Pooja Walker', next: token })).toMatchObject({ status: 410, code: 'cursor-expired' });
    });
  });

  describe('whatever is typed', () => {
    it.each([
      "'; drop table professional; --",
      "O'Brien; drop table professional--",
      '%%%___',
      '{}[]()*+?^$|\\',
      '"quoted" & <b>bold</b>',
      'מיכאל כהן',
      '\u202Egnirts\u202C dlrow',
      'شرما سنیتا',
      '😀😀😀 sharma',
      '1e308 NaN',
      'ａｂｃ',
    ])('answers %s without a failure', async (q) => {
      expect([200, 400]).toContain((await ask({ q })).status);
      expect((await names({ q: 'Sunita Sharma' }))[0]).toBe('Sunita Sharma');
    });

    it('finds a name that looks like SQL', async () => {
      expect(await names({ q: "O'Brien; drop table professional--" })).toEqual(["O'Brien; drop table professional--"]);
    });

    it('asks for more when there is nothing to search for', async () => {
      for (const q of ['a', '  ab ', 'अ', 'सी', '😀😀😀', '❤️❤️❤️', '---'])
        expect(await refusal({ q })).toMatchObject({ code: 'query-too-short' });
    });

    it('takes a whole short name for enough, in any script', async () => {
      for (const q of ['राम', 'अली', 'ram', 'رام', 'ராம', 'R. A. M']) expect((await ask({ q })).status).toBe(200);
    });

    it('refuses ten thousand letters, and a NUL', async () => {
      expect(await refusal({ q: 'x'.repeat(10_000) })).toMatchObject({ status: 400, code: 'query-too-long' });
      expect(await refusal({ q: 'Sunita\0Sharma' })).toMatchObject({
        code: 'invalid-input',
        fieldErrors: [{ path: 'q', code: 'not-text' }],
      });
    });

    it('says which parameter is wrong', async () => {
      const { fieldErrors } = await refusal({
        q: 'sharma',
        limit: '21',
        teleconsult: 'maybe',
        pin: 'x',
        status: 'fine',
      });
      expect(fieldErrors?.map(({ path }) => path).sort()).toEqual(['limit', 'pin', 'status.0', 'teleconsult']);
    });
  });

  describe('reading one', () => {
    const read = async (id: string): Promise<Professional> =>
      (await (await app.request(`/v1/professionals/${id}`)).json()) as Professional;

    it('shows what is public or agreed to', async () => {
      expect(await read(open.id)).toMatchObject({
        names: { en: 'Neelam Hooda' },
        hprNumber: '71-4444-5555-6666',
        gender: 'female',
      });
      expect((await read(open.id)).work).toHaveLength(1);
    });

    it('leaves out what was not agreed to, and work that is hidden', async () => {
      const quiet = await read(silent.id);
      expect(quiet).toMatchObject({ work: [], languages: [] });
      expect(quiet).not.toHaveProperty('hprNumber');
      expect(quiet).not.toHaveProperty('gender');
      expect((await read(hidden.id)).work).toEqual([]);
    });

    it('does not find what is not there', async () => {
      for (const id of ['nobody', '%00', "' or 1=1", '%F0%9F%98%80']) {
        expect([400, 404]).toContain((await app.request(`/v1/professionals/${id}`)).status);
      }
    });
  });
});
