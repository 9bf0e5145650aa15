import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problems, routes } from '@praman/schemas';
import type { Problem, ProblemCode, Route } from '@praman/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp } from './app.ts';
import type { App } from './http/variables.ts';
import type { LogEntry, ProfessionalStore } from './ports.ts';
import { openTestStore } from './testing/open-test-store.ts';
import { person, registration } from './testing/people.ts';

describe('the application', () => {
  let store: ProfessionalStore;
  let app: App;
  const log: LogEntry[] = [];
  const someone = person('Sunita Sharma', { names: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' } });

  beforeAll(async () => {
    store = await openTestStore();
    await store.load([
      someone,
      person('<script>alert(1)</script> Khan'),
      person('Lalita Grewal', { registrations: [registration('HR-MEDICAL', 'HN 777', { validTo: '2020-01-31' })] }),
      ...Array.from({ length: 25 }, () => person('Deepak Yadav')),
    ]);
    app = createApp({
      store,
      log: (entry) => log.push(entry),
      rateLimit: { take: (client) => (client === 'greedy' ? 7 : 0) },
      trustedProxies: 1,
    });
  });
  afterAll(() => store.close());

  const problemOf = async (answer: Response | Promise<Response>): Promise<Problem> =>
    (await (await answer).json()) as Problem;

  describe('refusals', () => {
    it.each<[ProblemCode, string, RequestInit]>([
      ['not-found', '/v1/nothing', {}],
      ['not-found', '/v1/professionals/nobody', {}],
      ['not-found', '/v1/councils/NO-SUCH', {}],
      ['method-not-allowed', '/v1/professionals', { method: 'POST' }],
      ['method-not-allowed', '/v1/councils/HR-MEDICAL', { method: 'DELETE' }],
      ['query-too-short', '/v1/professionals', {}],
      ['invalid-input', '/v1/places?kind=village', {}],
      ['rate-limited', '/v1/professions', { headers: { 'x-forwarded-for': 'greedy' } }],
    ])('%s for %s have one shape', async (code, path, init) => {
      const answer = await app.request(path, init);
      const { status, title } = problems[code];
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await problemOf(answer)).toMatchObject({
        type: 'about:blank',
        title,
        status,
        code,
        requestId: answer.headers.get('x-request-id'),
      });
    });

    it('tell what is allowed instead, and when to come back', async () => {
      expect((await app.request('/v1/professionals', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
      const limited = await app.request('/v1/professions', { headers: { 'x-forwarded-for': 'greedy' } });
      expect(limited.headers.get('retry-after')).toBe('7');
      expect(await problemOf(limited)).toMatchObject({ retryAfter: 7 });
    });

    it('never limit the health of the service', async () => {
      expect((await app.request('/health', { headers: { 'x-forwarded-for': 'greedy' } })).status).toBe(200);
    });

    it('keep what nobody foresaw to themselves', async () => {
      const broken = createApp({ store: { ...store, get: () => Promise.reject(new Error('secret detail')) } });
      const answer = await broken.request(`/v1/professionals/${someone.id}`);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain('secret');
    });

    it('give up on a store that does not answer', async () => {
      const stuck = createApp({ store: { ...store, search: () => new Promise(() => undefined) }, timeout: 50 });
      expect(await problemOf(stuck.request('/v1/professionals?q=sunita'))).toMatchObject({
        status: 504,
        code: 'timeout',
      });
    });

    it('answer unavailable, and degraded health, when the store is closed', async () => {
      const closing = await openTestStore();
      const other = createApp({ store: closing });
      await closing.close();
      expect(await problemOf(other.request('/v1/professionals?q=sunita'))).toMatchObject({
        status: 503,
        code: 'unavailable',
      });
      expect(await (await other.request('/health')).json()).toEqual({ status: 'degraded', store: 'unreachable' });
    });
  });

  describe('every route of the table', () => {
    const examples: Readonly<Record<string, string>> = {
      searchProfessionals: '/v1/professionals?q=sunita',
      suggestProfessionals: '/v1/professionals/suggestions?q=su',
      getProfessional: `/v1/professionals/${someone.id}`,
      getCouncil: '/v1/councils/HR-MEDICAL',
    };

    it.each(Object.entries(routes).map(([name, route]): [string, Route] => [name, route]))(
      '%s',
      async (name, route) => {
        const path = examples[name] ?? route.path;
        const answer = await app.request(path);
        expect(answer.status).toBe(200);
        expect(route.answer.safeParse(await answer.clone().json()).success).toBe(true);
        expect(answer.headers.get('cache-control')).toBe(
          route.maxAge > 0 ? `public, max-age=${route.maxAge}` : 'no-cache',
        );

        const etag = answer.headers.get('etag') ?? '';
        expect(etag).not.toBe('');
        const again = await app.request(path, { headers: { 'if-none-match': etag } });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');

        const head = await app.request(path, { method: 'HEAD' });
        expect(head.status).toBe(200);
        expect(await head.text()).toBe('');
      },
    );

    it('filters its lists', async () => {
      const items = async (path: string): Promise<Record<string, unknown>[]> =>
        ((await (await app.request(path)).json()) as { items: Record<string, unknown>[] }).items;
      const haryana = await items('/v1/councils?state=HR&historic=false');
      expect(haryana.length).toBeGreaterThan(1);
      expect(haryana.every(({ state, historic }) => state === 'HR' && historic === false)).toBe(true);
      expect(
        (await items('/v1/specialities?profession=dental')).every(({ profession }) => profession === 'dental'),
      ).toBe(true);
      expect(
        (await items('/v1/places?kind=district&state=HR')).every(
          ({ kind, state }) => kind === 'district' && state === 'HR',
        ),
      ).toBe(true);
      expect((await items('/v1/councils')).some(({ historic }) => historic === true)).toBe(true);
    });

    it('tells what the register can do', async () => {
      expect(await (await app.request('/v1/capabilities')).json()).toMatchObject({
        sample: true,
        status: true,
        source: { code: 'sandbox' },
        asOf: expect.stringMatching(/Z$/),
      });
    });
  });

  describe('headers', () => {
    it('keep a well-formed request id and replace any other', async () => {
      const idOf = async (id: string) =>
        (await app.request('/health', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
      expect(await idOf('abc-123_=')).toBe('abc-123_=');
      for (const id of ['a b', '<x>', 'x'.repeat(65), '']) expect(await idOf(id)).toMatch(/^[\da-f-]{36}$/);
    });

    it('let the listed origins read, and no others', async () => {
      const choosy = createApp({ store, origins: ['https://a.example'] });
      const allowed = async (target: App, origin: string) =>
        (await target.request('/v1/professions', { headers: { origin } })).headers.get('access-control-allow-origin');
      expect(await allowed(choosy, 'https://a.example')).toBe('https://a.example');
      expect(await allowed(choosy, 'https://b.example')).toBeNull();
      expect(await allowed(app, 'https://b.example')).toBe('*');
      const preflight = await app.request('/v1/professionals', {
        method: 'OPTIONS',
        headers: { origin: 'https://b.example', 'access-control-request-method': 'GET' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-methods')).toContain('GET');
    });

    it('forbid everything to a browser that shows an answer as a page', async () => {
      const { headers } = await app.request('/v1/professions');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });
  });

  it('logs templates and figures, and nothing of the question', async () => {
    log.length = 0;
    await app.request(`/v1/professionals/${someone.id}?token=zzsecret`, { headers: { 'x-request-id': 'request-1' } });
    await app.request('/v1/professionals?q=zzsecret&next=zzsecret', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    await app.request('/zzsecret/path');
    expect(log[0]).toEqual({
      level: 'info',
      requestId: 'request-1',
      method: 'GET',
      route: '/v1/professionals/{id}',
      status: 200,
      duration: expect.any(Number),
    });
    expect(log.map(({ route, status, code }) => [route, status, code])).toEqual([
      ['/v1/professionals/{id}', 200, undefined],
      ['/v1/professionals', 400, 'cursor-invalid'],
      ['unknown', 404, 'not-found'],
    ]);
    for (const trace of ['zzsecret', someone.id, '203.0.113.9', 'Sunita'])
      expect(JSON.stringify(log)).not.toContain(trace);
  });

  describe('as OpenAPI', () => {
    interface Document {
      openapi: string;
      paths: Record<
        string,
        {
          get: {
            operationId: string;
            parameters: { name: string; required: boolean }[];
            responses: Record<string, unknown>;
          };
        }
      >;
      components: { schemas: Record<string, unknown> };
    }
    const read = async () => (await (await app.request('/openapi.json')).json()) as Document;

    it('has every route with its parameters and refusals', async () => {
      const { openapi, paths } = await read();
      expect(openapi).toBe('3.1.0');
      expect(Object.keys(paths).sort()).toEqual([...new Set(Object.values(routes).map(({ path }) => path))].sort());
      const search = paths['/v1/professionals']?.get;
      expect(search?.operationId).toBe('searchProfessionals');
      expect(search?.parameters.map(({ name, required }) => [name, required])).toContainEqual(['status', false]);
      expect(paths['/v1/professionals/suggestions']?.get.parameters).toContainEqual(
        expect.objectContaining({ name: 'q', required: true }),
      );
      expect(Object.keys(search?.responses ?? {})).toEqual(
        expect.arrayContaining(['200', '400', '410', '429', '503', '504']),
      );
    });

    it('refers only to schemas that it holds, and to no private one', async () => {
      const document = await read();
      const text = JSON.stringify(document);
      for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
        expect(document.components.schemas).toHaveProperty(name ?? '');
      expect(document.components.schemas).toHaveProperty('ProfessionalPage');
      for (const word of ['fatherName', 'birthDate', 'ProfessionalRecord', 'mobile']) expect(text).not.toContain(word);
    });

    it('has a page for readers, without scripts', async () => {
      const text = await (await app.request('/reference')).text();
      for (const { path } of Object.values(routes)) expect(text).toContain(path);
      expect(text).not.toMatch(/<script|https?:\/\//);
    });
  });

  describe('the results page', () => {
    const read = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await app.request(path, { headers });
      return { status: answer.status, text: await answer.text() };
    };

    it('shows rows with their status in words, in the language asked for', async () => {
      const english = await read('/search?q=sunita+sharma&lang=en');
      expect(english.status).toBe(200);
      for (const part of ['<html lang="en"', 'Sunita Sharma', 'Registered, current', 'value="sunita sharma"'])
        expect(english.text).toContain(part);
      const hindi = await read('/search?q=sunita+sharma', { 'accept-language': 'hi-IN,hi;q=0.9,en;q=0.8' });
      for (const part of ['<html lang="hi"', 'सुनीता शर्मा', 'पंजीकृत - मान्य']) expect(hindi.text).toContain(part);
    });

    it('never shows a licence past its last day as current', async () => {
      const { text } = await read('/search?q=lalita+grewal&lang=en');
      expect(text).toContain('Renewal overdue');
      expect(text).not.toContain('Registered, current');
    });

    it('goes on to the next page by a link', async () => {
      const first = await read('/search?q=deepak+yadav');
      const href = /rel="next"\s+href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const second = await read(href);
      expect(second.status).toBe(200);
      expect(second.text.match(/Deepak Yadav/g)?.length).toBe(5);
      expect(second.text).not.toContain('rel="next"');
    });

    it('says what is missing instead of failing, and that nobody was found without calling anyone a fraud', async () => {
      expect((await read('/search?q=ab')).text).toContain('value="ab"');
      expect(await read('/search?q=ab')).toMatchObject({
        status: 400,
        text: expect.stringContaining('at least three letters'),
      });
      expect((await read('/search?q=qqqqq+wwwww')).text).toContain('We found no one like this in this register');
      expect((await read('/search')).status).toBe(200);
    });

    it('writes everything that was typed or stored as text', async () => {
      const { text } = await read('/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E+Khan');
      expect(text).not.toContain('<script');
      expect(text).toContain('&lt;script&gt;');
    });

    it('has a style sheet of its own, and no other file', async () => {
      expect((await app.request('/assets/pages.css')).headers.get('content-type')).toContain('text/css');
      expect((await read('/search?q=sunita')).text).not.toMatch(/<script|style=|https?:\/\//);
    });
  });

  describe('sites', () => {
    let folder = '';
    let withSite: App;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'praman-site-'));
      mkdirSync(join(folder, 'site', 'verify'), { recursive: true });
      writeFileSync(join(folder, 'site', 'index.html'), '<h1>Home</h1>');
      writeFileSync(join(folder, 'site', 'verify', 'index.html'), '<h1>Verify</h1>');
      writeFileSync(join(folder, 'site', 'main.js'), 'export {};');
      writeFileSync(join(folder, 'outside.txt'), 'outside');
      withSite = createApp({ store, sites: [{ path: '/examples/', directory: join(folder, 'site') }] });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('are served under a policy that lets only their own scripts run', async () => {
      const answer = await withSite.request('/examples/');
      expect(await answer.text()).toContain('Home');
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; manifest-src 'self'; require-trusted-types-for 'script'",
      );
      expect((await withSite.request('/examples/main.js')).headers.get('content-type')).toContain('javascript');
    });

    it('have folders that end with a slash', async () => {
      const answer = await withSite.request('/examples/verify?x=1');
      expect([answer.status, answer.headers.get('location')]).toEqual([308, '/examples/verify/?x=1']);
      expect(await (await withSite.request('/examples/verify/')).text()).toContain('Verify');
    });

    it('end where their folder ends', async () => {
      for (const path of [
        '/examples/../outside.txt',
        '/examples/%2e%2e/outside.txt',
        '/examples/..%2foutside.txt',
        '/examples/nothing.js',
      ]) {
        expect((await withSite.request(path)).status).toBe(404);
      }
    });
  });
});
