import { createClient } from '@praman/client';
import { createFixtureClient, type FixtureOptions } from '@praman/client/fixtures';
import { html, type TemplateResult } from 'lit';

import '../define/doctor-search.ts';
import type { PramanErrorEvent } from '../events/error.ts';
import { equal, includes, ok } from '../testing/assert.ts';
import { mount, reads, textOf, watchPage } from '../testing/mount.ts';
import { inside, submit, type, until } from '../testing/play.ts';
import type { PramanDoctorSearch } from './doctor-search.ts';

const draw = (options: FixtureOptions & { readonly timeout?: number } = {}): TemplateResult =>
  html`<praman-doctor-search .client=${createFixtureClient(options)}></praman-doctor-search>`;

describe('<praman-doctor-search> in trouble', () => {
  let page: ReturnType<typeof watchPage>;
  beforeEach(() => {
    page = watchPage();
  });
  afterEach(() => {
    page.stop();
    equal(page.escaped.join(), '', 'errors that reached the page');
  });

  const troubles: readonly (readonly [
    string,
    Parameters<typeof draw>[0],
    string,
    Partial<Pick<PramanErrorEvent, 'code' | 'source' | 'retryable' | 'requestId'>>,
  ])[] = [
    [
      'a register out of reach',
      { trouble: 'offline' },
      'could not be reached',
      { code: 'unreachable', source: 'network', retryable: true },
    ],
    ['silence', { trouble: 'silence', timeout: 60 }, 'did not answer in time', { code: 'timed-out', retryable: true }],
    [
      'a breakdown',
      { trouble: 'internal' },
      'Reference: sample-request',
      { code: 'internal', source: 'registry', requestId: 'sample-request' },
    ],
    [
      'too many searches',
      { trouble: 'rate-limited' },
      'Again in 30 seconds',
      { code: 'rate-limited', retryable: true },
    ],
    ['HTML from a proxy', { trouble: 'html' }, 'not working just now', { code: 'unavailable' }],
    ['broken JSON', { trouble: 'broken-json' }, 'could not be read', { code: 'answer-invalid' }],
    ['JSON of another shape', { trouble: 'wrong-shape' }, 'could not be read', { code: 'answer-invalid' }],
  ];
  for (const [what, options, words, fields] of troubles) {
    it(`tells the reader and the page of ${what}, and keeps what was typed`, async () => {
      const host = await mount<PramanDoctorSearch>(draw(options));
      const told: PramanErrorEvent[] = [];
      host.addEventListener('praman-error', (event) => told.push(event));
      await type(host, 'sharma');
      await reads(host, words, 5000);
      const error = told.find(({ step }) => step === 'search');
      ok(error, 'praman-error for the search');
      for (const [name, value] of Object.entries(fields)) equal(Reflect.get(error, name), value, name);
      equal((await inside<HTMLInputElement>(host, 'input')).value, 'sharma');
      ok(host.matches(':state(error)'), ':state(error)');
    });
  }

  it('keeps old answers when the connection goes, dates them, and goes on by itself when it is back', async () => {
    let lost = false;
    const host = await mount<PramanDoctorSearch>(draw({ trouble: () => (lost ? 'offline' : undefined) }));
    host.search('sharma');
    await reads(host, '13 people found');
    lost = true;
    host.search('gupta');
    await reads(host, 'Below are the results from');
    includes(textOf(host), 'Sunita Sharma');
    lost = false;
    dispatchEvent(new Event('online'));
    await reads(host, '10 people found');
  });

  it('goes on by itself after the pause that a busy register asked for', async () => {
    let busy = true;
    const host = await mount<PramanDoctorSearch>(
      draw({ retryAfter: 1, trouble: () => (busy ? 'rate-limited' : undefined) }),
    );
    host.search('sharma');
    await reads(host, 'Again in 1 second');
    busy = false;
    await reads(host, '13 people found', 4000);
  });

  it('explains a long wait', async () => {
    const host = await mount<PramanDoctorSearch>(draw({ delay: 6000 }));
    host.search('sharma');
    await inside(host, '[part=loading]');
    await reads(host, 'taking longer than usual', 6000);
  });

  for (const [what, text] of [
    ['SQL', `'; DROP TABLE professionals; --`],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['right to left', 'سنیتا شرما'],
    ['lone surrogates', 'abc\uD83D'],
    ['invisible characters', '\u200B\u200E\u0000\u202E sharma'],
  ] as const) {
    it(`takes ${what} as words to look for`, async () => {
      const host = await mount<PramanDoctorSearch>(draw());
      await type(host, text);
      await submit(host);
      await until(() => /found/u.test(textOf(host)) || undefined, 'an answer');
      equal(host.shadowRoot?.querySelector('img'), null);
    });
  }

  it('asks for letters when there are only emoji', async () => {
    const host = await mount<PramanDoctorSearch>(draw());
    await type(host, '👩🏽‍⚕️🩺👨‍👩‍👧');
    await submit(host);
    await reads(host, 'too little to search with');
  });

  it('asks for more, and reports no trouble, when a register is stricter than the box', async () => {
    const refusal = { type: 'about:blank', title: 'No', status: 400, code: 'query-too-short', requestId: 'r-1' };
    const { professionals } = createClient({
      registry: 'https://registry.example.in',
      fetch: (input) =>
        Promise.resolve(
          (input as Request).url.includes('/suggestions')
            ? Response.json({ items: [] })
            : Response.json(refusal, { status: 400 }),
        ),
    });
    const client = { ...createFixtureClient(), professionals };
    const host = await mount<PramanDoctorSearch>(html`<praman-doctor-search .client=${client}></praman-doctor-search>`);
    let troubles = 0;
    host.addEventListener('praman-error', () => troubles++);
    await type(host, 'राम');
    await reads(host, 'too little to search with');
    equal(troubles, 0);
  });

  it('asks for more after one letter', async () => {
    const host = await mount<PramanDoctorSearch>(draw());
    await type(host, 'स');
    await reads(host, 'Keep typing');
  });

  it('cuts 10,000 characters to what a register looks at, and says so', async () => {
    const host = await mount<PramanDoctorSearch>(draw());
    await type(host, 'सुनीता '.repeat(1500));
    await reads(host, 'Only the first 100 characters');
    equal((await inside<HTMLInputElement>(host, 'input')).value.length, 100);
  });

  for (const template of [
    html`<praman-doctor-search registry="http://[" q="sharma"></praman-doctor-search>`,
    html`<praman-doctor-search registry="/nothing-here" q="sharma"></praman-doctor-search>`,
    html`<praman-doctor-search registry="javascript:alert(1)" q="sharma"></praman-doctor-search>`,
    html`<praman-doctor-search q="sharma"></praman-doctor-search>`,
  ]) {
    it(`draws a safe state without a register: ${template.strings[0] ?? ''}`, async () => {
      const host = await mount<PramanDoctorSearch>(template);
      await reads(host, 'not connected yet', 8000);
    });
  }

  it('draws with attributes that make no sense', async () => {
    const host = await mount<PramanDoctorSearch>(
      html`<praman-doctor-search
        .client=${createFixtureClient()}
        q="sharma"
        lang="xx-Nope"
        page-size="a lot"
        heading-level="none"
        paging="sideways"
        status="blessed"
        filters="colour none"
        locked="everything"
        theme="neon"
      ></praman-doctor-search>`,
    );
    await inside(host, 'input');
    await until(() => /found/u.test(textOf(host)) || undefined, 'an answer');
  });

  it('shows invented people with mode="test", and says that they are', async () => {
    const host = await mount<PramanDoctorSearch>(
      html`<praman-doctor-search mode="test" q="sharma"></praman-doctor-search>`,
    );
    await reads(host, '13 people found');
    await reads(host, 'these people are invented');
  });

  it('may be taken out of the page and put back while it searches', async () => {
    const host = await mount<PramanDoctorSearch>(draw({ delay: 200 }));
    host.search('sharma');
    const parent = host.parentElement;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    parent?.append(host);
    host.search('gupta');
    await reads(host, '10 people found');
  });
});
