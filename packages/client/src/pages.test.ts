import { createClient } from '@praman/client';
import { describe, expect, it } from 'vitest';

import { faultServer, json } from './testing/fault-server.ts';

const code = { system: 's', code: 'c', display: { en: 'C' } };
const leg = { state: 'notStarted' };
const person = (id: string) => ({
  id,
  names: { en: id },
  profession: code,
  specialities: [],
  registrations: [],
  badges: { identity: leg, council: leg, work: leg },
  provenance: { source: code, retrievedAt: '2026-03-09T10:00:00Z' },
  work: [],
  languages: [],
});
const page = (ids: string[], next: string | null) => ({
  items: ids.map(person),
  next,
  total: 3,
  understood: { kind: 'name' },
  asOf: '2026-03-09T10:00:00Z',
});

describe('client.professionals.all', () => {
  it('fetches a page only when the loop has come to it', async () => {
    await using server = await faultServer(json(page(['a', 'b'], 'token')), json(page(['c'], null)));
    const client = createClient({ registry: server.registry });
    const seen: [string, number][] = [];
    for await (const { id } of client.professionals.all({ q: 'abc' })) seen.push([id, server.asked.length]);
    expect(seen).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
    expect(server.asked[1]).toBe('GET /v1/professionals?q=abc&next=token');
  });
});
