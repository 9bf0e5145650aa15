import { createClient, isClientError, type ClientOptions } from '@praman/client';
import { describe, expect, it, vi } from 'vitest';

import {
  drop,
  faultServer,
  hang,
  json,
  problem,
  stall,
  text,
  truncate,
  type Behaviour,
} from './testing/fault-server.ts';

const nobody = { items: [], next: null, total: 0, understood: { kind: 'name' }, asOf: '2026-03-09T10:00:00Z' };

async function search(behaviours: Behaviour[], options: Partial<ClientOptions> = {}) {
  await using server = await faultServer(...behaviours);
  const client = createClient({ registry: server.registry, retry: 0, ...options });
  const started = Date.now();
  const outcome = await client.professionals.search({ q: 'secret name' }).then(
    (page) => ({ page, error: undefined }),
    (error: unknown) => ({ page: undefined, error }),
  );
  return { ...outcome, asked: server.asked, requests: server.requests, took: Date.now() - started };
}

describe('a call', () => {
  it('goes to the path of the route table, with lists repeated and what is undefined left out', async () => {
    await using server = await faultServer(json(nobody));
    const client = createClient({ registry: `${server.registry}/register/` });
    await client.professionals.search({
      q: 'श्री',
      status: ['active', 'suspended'],
      ...({ council: undefined } as object),
      limit: 5,
    });
    expect(server.asked).toEqual([
      `GET /register/v1/professionals?q=${encodeURIComponent('श्री')}&status=active&status=suspended&limit=5`,
    ]);
  });

  it('asks for the language of the reader, and sends no cookie', async () => {
    const { requests } = await search([json(nobody)], { locale: 'hi' });
    expect(requests[0]?.headers).toMatchObject({ 'accept-language': 'hi' });
    expect(requests[0]?.headers.cookie).toBeUndefined();
  });

  it('escapes what stands in the path', async () => {
    await using server = await faultServer(problem('not-found', 404));
    const client = createClient({ registry: server.registry });
    await expect(client.professionals.get('../councils?x=1')).rejects.toMatchObject({ code: 'refused' });
    expect(server.asked).toEqual(['GET /v1/professionals/..%2Fcouncils%3Fx%3D1']);
  });

  it('drops fields it does not know, so that an older client outlives a newer registry', async () => {
    const { page } = await search([json({ ...nobody, brandNew: 1 })]);
    expect(page).toEqual(nobody);
  });
});

describe('trouble', () => {
  it.each<[string, Behaviour, object]>([
    [
      'a refusal',
      problem('query-too-short', 400),
      { code: 'refused', status: 400, retryable: false, problem: { code: 'query-too-short', requestId: 'r-1' } },
    ],
    [
      'a refusal with a code of a later release',
      problem('brand-new', 400),
      { code: 'refused', problem: { code: 'brand-new' } },
    ],
    ['a server error', problem('internal', 500), { code: 'refused', status: 500, retryable: true }],
    [
      'an error page of a proxy',
      text('<h1>Bad gateway</h1>', 'text/html', 502),
      { code: 'refused', status: 502, problem: { code: 'unavailable' } },
    ],
    [
      'a login page where an answer should be',
      text('<html>Sign in</html>'),
      { code: 'answer-invalid', retryable: false, paths: [] },
    ],
    ['broken JSON', text('{"items": [', 'application/json'), { code: 'answer-invalid' }],
    [
      'JSON of another shape',
      json({ items: [{ id: 7 }] }),
      { code: 'answer-invalid', paths: expect.arrayContaining(['items.0.id']) as unknown },
    ],
    ['a cut connection', drop, { code: 'unreachable', retryable: true }],
    ['half an answer', truncate, { code: 'unreachable' }],
    ['silence', hang, { code: 'timed-out', retryable: true }],
  ])('%s has its own code, and no message holds what was asked', async (_, behaviour, expected) => {
    const { error } = await search([behaviour], { timeout: 300 });
    expect(error).toMatchObject({ ...expected, route: { method: 'GET', path: '/v1/professionals' } });
    expect(isClientError(error)).toBe(true);
    expect(String((error as Error).stack)).not.toMatch(/secret|127\.0\.0\.1:/);
    expect((error as Error).cause).toBeUndefined();
  });

  it('rejects with the reason of its own signal, which is not a failure', async () => {
    await using server = await faultServer(hang);
    const client = createClient({ registry: server.registry });
    const stop = new AbortController();
    const call = client.professionals.search({ q: 'abc' }, { signal: stop.signal });
    stop.abort(new Error('typed on'));
    await expect(call).rejects.toThrow('typed on');
  });

  it('ends an answer that never ends', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const patience = new AbortController();
      setTimeout(() => patience.abort(new DOMException('', 'TimeoutError')), 200);
      return patience.signal;
    });
    try {
      const { error } = await search([stall], { timeout: 100 });
      expect(error).toMatchObject({ code: 'timed-out' });
    } finally {
      vi.restoreAllMocks();
    }
  });
});

describe('trying again', () => {
  it('helps over a server that stumbles', async () => {
    const { page, asked } = await search([problem('unavailable', 503), drop, json(nobody)], { retry: 2 });
    expect(page).toEqual(nobody);
    expect(asked).toHaveLength(3);
  });

  it('waits as long as the registry asks', async () => {
    const { page, took } = await search([problem('rate-limited', 429, { 'retry-after': '1' }), json(nobody)], {
      retry: 1,
    });
    expect(page).toEqual(nobody);
    expect(took).toBeGreaterThanOrEqual(990);
  });

  it('stops after the tries it was given', async () => {
    const { error, asked } = await search([problem('internal', 500)], { retry: 1 });
    expect(error).toMatchObject({ code: 'refused', status: 500 });
    expect(asked).toHaveLength(2);
  });

  it('does not ask again what was refused for good', async () => {
    const { asked } = await search([problem('invalid-input', 400)], { retry: 2 });
    expect(asked).toHaveLength(1);
  });
});
