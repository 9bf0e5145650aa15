import { createClient, type Client } from '@praman/client';
import { createApp, createStore } from '@praman/registry';
import { seedProfessionals } from '@praman/registry/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The real registry on embedded PostgreSQL, without a socket. */
let client: Client;
let close: () => Promise<void>;

beforeAll(async () => {
  const store = await createStore({ kind: 'memory' });
  await store.load(seedProfessionals({ professionals: 500, seed: 7 }));
  const app = createApp({ store });
  client = createClient({
    registry: 'https://registry.example.in',
    fetch: async (input, init) => app.request(new Request(input, init)),
  });
  close = () => store.close();
});

afterAll(() => close());

describe('the client and the registry', () => {
  it.each(['सुनीता शर्मा', 'sunita sharma', 'Suneeta Sarma', 'sharma sunita', 'S. Sharma', 'HN 012345', 'hn-12345'])(
    'agree on who “%s” is',
    async (q) => {
      const { items, total } = await client.professionals.search({ q });
      expect(items[0]?.names).toEqual({ en: 'Sunita Sharma', hi: 'सुनीता शर्मा' });
      expect(total).toBeGreaterThan(0);
    },
  );

  it('read one professional, with more than a row tells', async () => {
    const { items } = await client.professionals.search({ q: 'sunita sharma' });
    const { id } = items[0]!;
    const professional = await client.professionals.get(id);
    expect(professional.id).toBe(id);
    expect(professional.qualifications.map(({ title }) => title)).toContain('MBBS');
  });

  it('complete what is being typed, in either script', async () => {
    for (const [typed, found] of [
      ['sunita sh', 'Sunita Sharma'],
      ['सुनीता श', 'Sunita Sharma'],
      ['karn', 'Karnal'],
    ] as const) {
      const { items } = await client.professionals.suggest(typed);
      expect([typed, items.map(({ text }) => text.en)]).toEqual([typed, expect.arrayContaining([found])]);
    }
  });

  it('walk all pages, without meeting anyone twice', async () => {
    const seen: string[] = [];
    for await (const { id } of client.professionals.all({ q: 'sharma', limit: 3 })) seen.push(id);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('take lists, flags and filters over the wire as they are meant', async () => {
    const { items } = await client.professionals.search({
      q: 'sharma',
      status: ['suspended', 'removed'],
      facets: true,
    });
    for (const { registrations } of items) {
      expect(registrations.some(({ status }) => status === 'suspended' || status === 'removed')).toBe(true);
    }
  });

  it('list what filters choose from', async () => {
    expect((await client.councils.list({ state: 'HR' })).items.map(({ code }) => code)).toContain('HR-MEDICAL');
    expect(await client.councils.get('HR-MEDICAL')).toMatchObject({
      identifiers: expect.arrayContaining([expect.objectContaining({ value: '9' })]) as unknown,
    });
    expect((await client.professions.list()).items.length).toBeGreaterThanOrEqual(7);
    expect((await client.specialities.list({ profession: 'medical' })).items.length).toBeGreaterThan(5);
    expect((await client.places.list({ state: 'RJ', kind: 'district' })).items).toHaveLength(50);
    expect(await client.service.capabilities()).toMatchObject({ sample: true, status: true });
    expect(await client.service.health()).toEqual({ status: 'ok', store: 'ok' });
  });

  it('name a refusal by its code', async () => {
    await expect(client.professionals.search({ q: 'ab' })).rejects.toMatchObject({
      code: 'refused',
      problem: { code: 'query-too-short' },
    });
    await expect(client.professionals.get('nobody')).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });
});
