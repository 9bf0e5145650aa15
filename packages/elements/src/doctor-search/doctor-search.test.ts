import { createFixtureClient, fixtureProfessionals, type FixtureOptions } from '@praman/client/fixtures';
import { html } from 'lit';

import '../define/doctor-search.ts';
import { equal, includes, lacks, ok } from '../testing/assert.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, reads, textOf } from '../testing/mount.ts';
import { inside, press, submit, type, until } from '../testing/play.ts';
import type { PramanDoctorSearch } from './doctor-search.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const search = (options: FixtureOptions = {}, lang = 'en'): Promise<PramanDoctorSearch> =>
  mount(
    html`<praman-doctor-search .client=${createFixtureClient(options)} page-size="5"></praman-doctor-search>`,
    lang,
  );

const box = (host: PramanDoctorSearch): Promise<HTMLInputElement> => inside(host, 'input[role=combobox]');

const focused = (host: Element): Element | null | undefined => host.shadowRoot?.activeElement;

describe('<praman-doctor-search>', () => {
  for (const lang of ['hi', 'en']) {
    it(`is accessible, empty and with results, in ${lang}`, async () => {
      const host = await search({}, lang);
      await expectAccessible(host);
      await type(host, 'sharma');
      await inside(host, 'praman-professional-card');
      await expectAccessible(host);
    });
  }

  it('searches when the typing pauses, once for a burst of keys', async () => {
    const host = await search();
    const asked: string[] = [];
    host.addEventListener('praman-search', ({ query }) => asked.push(query.q ?? ''));
    for (const text of ['sh', 'sha', 'shar', 'sharm', 'sharma']) await type(host, text);
    await reads(host, '13 people found');
    equal(asked.join(), 'sharma');
  });

  it('finds suspended people and says so in words', async () => {
    const host = await search();
    await type(host, 'ramesh chand');
    await reads(host, 'Must not practise');
    await reads(host, 'Suspended until 31 January 2027');
  });

  it('never shows an answer that comes after a newer one', async () => {
    let first = true;
    const host = await search({
      delay: (path) => {
        if (path !== '/v1/professionals' || !first) return 0;
        first = false;
        return 700;
      },
    });
    host.search('gupta');
    await pause(50);
    host.search('ramesh chand');
    await reads(host, '1 person found');
    await pause(900);
    includes(textOf(host), '1 person found');
    lacks(textOf(host), 'Gupta');
  });

  it('lets a page cancel a search', async () => {
    const host = await search();
    host.addEventListener('praman-search', (event) => event.preventDefault());
    await type(host, 'sharma');
    await pause(600);
    lacks(textOf(host), 'people found');
  });

  it('tells results and their query', async () => {
    const host = await search();
    const told = new Promise<string>((resolve) => {
      host.addEventListener('praman-results', ({ query, page }) => resolve(`${query.q ?? ''} ${page.total ?? ''}`));
    });
    host.search('sharma');
    equal(await told, 'sharma 13');
  });

  describe('the box', () => {
    it('does not move the active option while one types', async () => {
      const host = await search();
      await type(host, 'sun');
      await inside(host, '[role=option]');
      const input = await box(host);
      equal(input.getAttribute('aria-expanded'), 'true');
      equal(input.getAttribute('aria-activedescendant'), null);
      equal(input.getAttribute('aria-controls'), 'options');
    });

    it('goes through the options with the arrows, takes one with Enter', async () => {
      const host = await search();
      await type(host, 'sun');
      await inside(host, '[role=option]');
      await press(host, 'ArrowDown');
      await press(host, 'ArrowDown');
      const input = await box(host);
      equal(input.getAttribute('aria-activedescendant'), 'option-1');
      await press(host, 'ArrowUp');
      await press(host, 'Enter');
      equal((await box(host)).value, 'Sunita Sharma');
      equal(input.getAttribute('aria-expanded'), 'false');
      await reads(host, '1 person found');
    });

    it('shuts with Escape first and empties with Escape then', async () => {
      const host = await search();
      await type(host, 'sun');
      await inside(host, '[role=option]');
      await press(host, 'Escape');
      const input = await box(host);
      equal(input.getAttribute('aria-expanded'), 'false');
      equal(input.value, 'sun');
      await press(host, 'Escape');
      equal(input.value, '');
    });

    it('takes an option by pointer', async () => {
      const host = await search();
      await type(host, 'kar');
      const options = await until(() => {
        const found = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
        return found.length ? found : undefined;
      }, 'options');
      const district = options.find((each) => each.textContent.includes('Karnal'));
      ok(district, 'Karnal is offered');
      district.click();
      await reads(host, 'Filters (1)');
      await reads(host, 'Karnal');
    });

    it('asks kindly for more while one types, and plainly when one submits', async () => {
      const host = await search();
      await type(host, 'su');
      await reads(host, 'Keep typing');
      await submit(host);
      await reads(host, 'too little to search with');
      equal((await box(host)).value, 'su');
    });
  });

  it('says how many were found to a screen reader, when the reader has paused', async () => {
    const host = await search();
    const regions = host.shadowRoot?.querySelectorAll('[role=status]');
    equal(regions?.length, 2, 'status regions from the start');
    host.search('sharma');
    const said = (): boolean => [...(regions ?? [])].some((each) => each.textContent.includes('13 people found'));
    await until(() => said() || undefined, 'the count in a status region');
  });

  it('shows more people below, and moves the focus to the first of them', async () => {
    const host = await search();
    host.search('sharma');
    await inside(host, 'praman-professional-card');
    (await inside(host, '[part=paging] button')).click();
    await until(
      () => host.shadowRoot?.querySelectorAll('praman-professional-card').length === 10 || undefined,
      '10 cards',
    );
    await until(() => focused(host)?.localName === 'praman-professional-card' || undefined, 'focus on a card');
    equal(
      [...(host.shadowRoot?.querySelectorAll('praman-professional-card') ?? [])].indexOf(focused(host) as never),
      5,
    );
  });

  it('turns pages, with the present one marked and the focus on the count', async () => {
    const host = await search();
    host.paging = 'numbered';
    host.search('sharma');
    await inside(host, 'nav button[aria-current=page]');
    const next = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('nav button') ?? [])].at(-1);
    next?.click();
    await until(
      () => host.shadowRoot?.querySelector('[aria-current=page]')?.textContent.trim() === '2' || undefined,
      'page 2',
    );
    await until(() => focused(host)?.id === 'count' || undefined, 'focus on the count');
    equal(host.shadowRoot?.querySelectorAll('praman-professional-card').length, 5);
  });

  it('shows one person in place, and comes back to the same card', async () => {
    const host = await search();
    host.search('sharma');
    const card = await inside(host, 'praman-professional-card');
    (await inside(card, '.open')).click();
    const detail = await inside(host, 'praman-professional-detail');
    await reads(detail, 'Health Professional ID');
    equal(focused(host)?.id, 'detail');
    (await inside(host, '#detail button')).click();
    await until(() => focused(host) === card || undefined, 'focus back on the card');
    includes(textOf(host), '13 people found');
  });

  it('lets a page show a person its own way', async () => {
    const host = await search();
    let chosen = '';
    host.addEventListener('praman-professional-open', (event) => {
      chosen = event.professional.names.en ?? '';
      event.preventDefault();
    });
    host.search('sunita sharma');
    const card = await inside(host, 'praman-professional-card');
    (await inside(card, '.open')).click();
    await pause(100);
    equal(chosen, 'Sunita Sharma');
    equal(host.shadowRoot?.querySelector('praman-professional-detail'), null);
  });

  it('asks which council a number is from, and narrows to it', async () => {
    const host = await search();
    host.search('24970');
    await reads(host, 'Which council is yours from?');
    const button = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[part=understood] button') ?? [])].find(
      (each) => each.textContent.includes('Karnataka'),
    );
    button?.click();
    await reads(host, '1 person found');
    await reads(host, 'K. Ramesh');
  });

  it('never says that someone is not genuine, and offers another spelling', async () => {
    const host = await search();
    host.search('shrma');
    await reads(host, 'We looked in this register only');
    lacks(textOf(host).toLowerCase(), 'fake');
    (await inside(host, '[part=understood] button')).click();
    await reads(host, '13 people found');
  });

  it('offers only filters that the register has, and fills the dependent ones', async () => {
    const host = await search({ capabilities: { search: { filters: ['state', 'district'] } } });
    await reads(host, 'Sample:');
    (await inside(host, '[aria-controls=filters]')).click();
    const state = await inside<HTMLSelectElement>(host, '#state');
    const district = await inside<HTMLSelectElement>(host, '#district');
    equal(host.shadowRoot?.querySelector('#council'), null);
    ok(district.disabled, 'district waits for a state');
    await until(() => state.options.length > 10 || undefined, 'states');
    state.value = 'HR';
    state.dispatchEvent(new Event('change'));
    await until(() => (!district.disabled && district.options.length > 10) || undefined, 'districts of Haryana');
    includes(district.textContent, 'Karnal');
  });

  it('keeps locked filters when the others are taken away', async () => {
    const host = await mount<PramanDoctorSearch>(
      html`<praman-doctor-search
        .client=${createFixtureClient()}
        state="RJ"
        gender="male"
        locked="state"
        q="sharma"
      ></praman-doctor-search>`,
    );
    await reads(host, 'Filters (1)');
    let query: unknown;
    host.addEventListener('praman-search', (event) => (query = event.query));
    host.clear();
    host.search('sharma');
    await until(() => query, 'a search');
    equal(JSON.stringify(query), JSON.stringify({ state: 'RJ', q: 'sharma', limit: 20 }));
  });

  it('switches the language live and keeps all that was typed', async () => {
    const host = await search();
    await type(host, 'sharma');
    await reads(host, '13 people found');
    host.parentElement?.setAttribute('lang', 'hi');
    await reads(host, '13 लोग मिले');
    equal((await box(host)).value, 'sharma');
    equal(host.shadowRoot?.querySelector('.all')?.getAttribute('lang'), 'hi');
  });

  it('shows what stands inside it only until its words have come', async () => {
    const host = await mount(
      html`<praman-doctor-search .client=${createFixtureClient()}><form>plain form</form></praman-doctor-search>`,
    );
    await inside(host, 'input');
    equal(host.shadowRoot?.querySelector('slot:not([name])'), null);
  });

  it('tells its states to style sheets', async () => {
    const host = await search();
    host.search('Zoravar Qureshi');
    await until(() => host.matches(':state(empty)') || undefined, ':state(empty)');
  });
});

describe('<praman-doctor-search url-state>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  const withAddress = (): Promise<PramanDoctorSearch> =>
    mount(html`<praman-doctor-search .client=${createFixtureClient()} url-state="p-"></praman-doctor-search>`);

  it('writes the search into the address, and leaves the rest of it alone', async () => {
    history.replaceState(null, '', `${location.pathname}?mine=1`);
    const host = await withAddress();
    host.search('sharma');
    await reads(host, '13 people found');
    await until(() => location.search === '?mine=1&p-q=sharma', '?mine=1&p-q=sharma in the address');
  });

  it('restores a shared link, with the entry on show', async () => {
    const { id = '' } = fixtureProfessionals[0] ?? {};
    history.replaceState(null, '', `${location.pathname}?p-q=sharma&p-state=RJ&p-id=${id}`);
    const host = await withAddress();
    const detail = await inside(host, 'praman-professional-detail');
    await reads(detail, 'Sunita Sharma');
    (await inside(host, '#detail button')).click();
    await reads(host, 'people found');
    await until(() => location.search === '?p-q=sharma&p-state=RJ', '?p-q=sharma&p-state=RJ in the address');
  });

  it('goes back with the browser', async () => {
    const host = await withAddress();
    host.search('sharma');
    await reads(host, '13 people found');
    host.search('gupta');
    await reads(host, '10 people found');
    history.back();
    await reads(host, '13 people found');
    equal((await box(host)).value, 'sharma');
  });
});
