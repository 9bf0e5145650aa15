import { Professional, ProfessionalRecord, ProfessionalSummary } from '@praman/schemas';
import type { ProfessionalRecord as Record_ } from '@praman/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from './app.ts';
import type { App } from './http/variables.ts';
import type { LogEntry, ProfessionalStore } from './ports.ts';
import { openTestStore } from './testing/open-test-store.ts';
import { person, registration } from './testing/people.ts';
import { visible, visibleSummary } from './visible.ts';

/** A value for every field that is not public, each of which would be noticed anywhere. */
const secret = {
  nameVariants: ['Zzsecretvariant Name'],
  fatherName: 'Zzsecretfather Name',
  birthDate: '1971-07-17',
  mobile: '+91-zzsecretmobile',
  email: 'zzsecret@mail.example',
  address: 'Zzsecretaddress 5',
  photo: 'https://photos.example/zzsecretphoto.jpg',
  teleconsult: 'https://calls.example/zzsecretcall',
  hprNumber: '71-7171-7171-7171',
  gender: 'transgender',
  languages: [{ system: 'zzsecretsystem', code: 'hi', display: { en: 'Zzsecretlanguage' } }],
  work: [
    {
      facility: { name: { en: 'Zzsecrethospital' } },
      district: { system: 's', code: 'HR-ROHTAK', display: { en: 'Zzsecretdistrict' } },
      pin: '124717',
    },
  ],
  consents: [],
} satisfies Partial<Record_>;

const traces = ['zzsecret', '1971-07-17', '71-7171-7171-7171', '71717171717171', 'transgender', '124717'];

const nobodyAgreed = person('Seema Kundu', secret);
const hiddenWork = person('Seema Kundu', { ...secret, consents: ['work'], workHidden: true });

describe('what the public sees', () => {
  it('has no field that is neither public nor agreed to', () => {
    const open = [
      'id',
      'names',
      'profession',
      'specialities',
      'registrations',
      'qualifications',
      'discipline',
      'badges',
      'provenance',
    ];
    expect(Object.keys(visible(nobodyAgreed)).sort()).toEqual([...open, 'languages', 'work'].sort());
    expect(visible(nobodyAgreed)).toMatchObject({ work: [], languages: [] });
  });

  it('shows each consent field when it was agreed to, and that one only', () => {
    for (const field of ['photo', 'teleconsult', 'hprNumber', 'gender'] as const) {
      const shown = visible({ ...nobodyAgreed, consents: [field] });
      expect(shown[field]).toBe(secret[field]);
      expect(Object.keys(shown)).toHaveLength(12);
    }
  });

  it('hides work for safety, whatever was agreed to', () => {
    expect(visible(hiddenWork).work).toEqual([]);
    expect(visible({ ...hiddenWork, workHidden: false }).work).toHaveLength(1);
  });

  it('never gains by a consent for a private field', () => {
    const consents = Object.keys(ProfessionalRecord.shape);
    const shown = visible({ ...nobodyAgreed, consents });
    for (const field of [
      'fatherName',
      'birthDate',
      'mobile',
      'email',
      'address',
      'nameVariants',
      'consents',
      'workHidden',
    ]) {
      expect(shown).not.toHaveProperty(field);
    }
  });

  it('fits the public shapes', () => {
    expect(Professional.safeParse(visible(nobodyAgreed)).success).toBe(true);
    expect(ProfessionalSummary.safeParse(visibleSummary(nobodyAgreed, { reason: 'same', score: 1 })).success).toBe(
      true,
    );
  });
});

describe('no byte of a private value leaves', () => {
  let store: ProfessionalStore;
  let app: App;
  const log: LogEntry[] = [];

  beforeAll(async () => {
    store = await openTestStore();
    const crowd = Array.from({ length: 8 }, () =>
      person('Seema Kundu', { ...secret, registrations: [registration('HR-MEDICAL', '4711')] }),
    );
    await store.load([nobodyAgreed, hiddenWork, ...crowd]);
    app = createApp({ store, log: (entry) => log.push(entry) });
  });
  afterAll(() => store.close());

  it.each([
    '/v1/professionals?q=Seema+Kundu&facets=true',
    '/v1/professionals?q=Seema+Kundu&limit=3',
    '/v1/professionals?q=Zzsecretvariant+Name',
    '/v1/professionals?q=Zzsecretvarient+Nane',
    '/v1/professionals?q=Zzsecretfather+Name',
    '/v1/professionals?q=4711',
    '/v1/professionals?speciality=cardiology&district=HR-ROHTAK&facets=true',
    '/v1/professionals/suggestions?q=zzse',
    '/v1/professionals/suggestions?q=Zzsecretvariant',
    '/v1/professionals/suggestions?q=seema',
    `/v1/professionals/${nobodyAgreed.id}`,
    `/v1/professionals/${hiddenWork.id}`,
    '/v1/capabilities',
    '/search?q=Seema+Kundu',
    '/search?q=4711&lang=hi',
  ])('through %s', async (path) => {
    const answer = await app.request(path);
    const everything = `${JSON.stringify([...answer.headers])} ${await answer.text()} ${JSON.stringify(log)}`;
    // the search page repeats what was typed, and only that
    for (const trace of traces) expect(everything.toLowerCase()).not.toContain(trace);
  });

  it('through a search by a private value: nobody is found', async () => {
    for (const query of [
      'q=71717171717171',
      'q=Seema+Kundu&gender=transgender',
      'q=Seema+Kundu&pin=124717',
      'q=Seema+Kundu&language=hi',
      'q=Seema+Kundu&teleconsult=true',
    ]) {
      expect(await (await app.request(`/v1/professionals?${query}`)).json()).toMatchObject({ items: [], total: 0 });
    }
  });
});
