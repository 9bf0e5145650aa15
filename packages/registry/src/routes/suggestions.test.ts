import type { SuggestionList } from '@praman/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../app.ts';
import type { App } from '../http/variables.ts';
import type { ProfessionalStore } from '../ports.ts';
import { openTestStore } from '../testing/open-test-store.ts';
import { person } from '../testing/people.ts';

describe('type-ahead', () => {
  let store: ProfessionalStore;
  let app: App;

  beforeAll(async () => {
    store = await openTestStore();
    await store.load([
      ...Array.from({ length: 300 }, () => person('Sunil Kumar')),
      person('Sunita Sharma', { names: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' } }),
      person('Sunita Devi Rao'),
      person('Asha Sundaram'),
      person('Shubham Jain'),
      person('', { names: { hi: 'सावित्री सैनी' } }),
      person('Jaideep Cardoza'),
      person('', { names: { hi: 'हेमलता' } }),
      person('Premlata Joshi'),
      person('Ram Kumar'),
      person('Ramprasad Yadav'),
    ]);
    app = createApp({ store });
  });
  afterAll(() => store.close());

  const suggest = async (q: string, limit?: number) => {
    const answer = await app.request(
      `/v1/professionals/suggestions?${new URLSearchParams({ q, ...(limit && { limit: String(limit) }) }).toString()}`,
    );
    expect(answer.status).toBe(200);
    return ((await answer.json()) as SuggestionList).items;
  };
  const names = async (q: string, limit?: number) =>
    (await suggest(q, limit)).filter(({ kind }) => kind === 'name').map(({ text }) => text.en);

  it('names each name once, those that begin so before others', async () => {
    expect(await names('sun')).toEqual(['Sunil Kumar', 'Sunita Devi Rao', 'Sunita Sharma', 'Asha Sundaram']);
  });

  it('completes later words and whole names', async () => {
    expect(await names('shar')).toEqual(['Sunita Sharma']);
    expect(await names('sunita d')).toEqual(['Sunita Devi Rao']);
    expect(await names('Dr. Sunita Sh')).toContain('Sunita Sharma');
  });

  it('reads other scripts, and shows the Hindi name beside the English', async () => {
    for (const q of ['सुनी', 'ಸುನಿ', 'সুনি']) expect(await names(q)).toContain('Sunita Sharma');
    expect((await suggest('सुनीता श'))[0]).toEqual({ kind: 'name', text: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' } });
    expect(await names('savi')).toEqual(['सावित्री सैनी']);
  });

  it('takes spellings that differ when nobody is spelled as typed', async () => {
    expect(await names('suneeta sh')).toContain('Sunita Sharma');
  });

  it('completes a name whatever vowels were left out, joined or split', async () => {
    for (const q of ['hemal', 'hemla', 'hemlata', 'hemalata']) expect(await names(q)).toEqual(['हेमलता']);
    for (const q of ['प्रेमल', 'premala', 'prema']) expect(await names(q)).toEqual(['Premlata Joshi']);
    for (const q of ['ramku', 'ramkumar', 'रामकु']) expect(await names(q)).toEqual(['Ram Kumar']);
    for (const q of ['ram pra', 'ram prasad ya', 'राम प्र']) expect(await names(q)).toEqual(['Ramprasad Yadav']);
  });

  it('offers what filters can be set to, in both languages, beside names', async () => {
    expect(await suggest('cardi')).toContainEqual({
      kind: 'speciality',
      code: 'cardiology',
      text: { en: 'Cardiology', hi: 'हृदय रोग' },
    });
    expect(await suggest('हृदय रो')).toContainEqual(expect.objectContaining({ code: 'cardiology' }));
    expect(await suggest('gurgaon')).toContainEqual(expect.objectContaining({ kind: 'district', code: 'HR-GURUGRAM' }));
    expect(await suggest('haryana med')).toContainEqual(
      expect.objectContaining({ kind: 'council', code: 'HR-MEDICAL' }),
    );
    expect(await suggest('दंत चि')).toContainEqual(expect.objectContaining({ kind: 'profession', code: 'dental' }));
    const kinds = new Set((await suggest('jai')).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['name', 'district']));
  });

  it('gives as many as asked for at most', async () => {
    expect(await suggest('su', 2)).toHaveLength(2);
    expect((await suggest('a')).length).toBe(0);
    expect((await suggest('स')).length).toBe(0);
    expect(await names('सु')).toContain('Sunita Sharma');
    expect((await suggest('su')).length).toBeLessThanOrEqual(8);
    expect((await app.request('/v1/professionals/suggestions?q=su&limit=11')).status).toBe(400);
    expect((await app.request('/v1/professionals/suggestions')).status).toBe(400);
  });

  it.each(['%', '_%', "su'--", '😀😀', '\u202Esu', '\\', '~su', '=su', 'x'.repeat(100)])(
    'answers %s without a failure',
    async (q) => {
      expect((await suggest(q)).length).toBeLessThanOrEqual(8);
    },
  );
});
