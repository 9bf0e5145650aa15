import { fixtureProfessionals } from '@praman/client/fixtures';
import type { ProfessionalSummary } from '@praman/schemas';
import { html } from 'lit';

import '../define/professional-card.ts';
import { equal, includes, lacks } from '../testing/assert.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, reads, textOf } from '../testing/mount.ts';
import { inside } from '../testing/play.ts';
import type { PramanProfessionalCard } from './professional-card.ts';

const named = (name: string): ProfessionalSummary => {
  const found = fixtureProfessionals.find(({ names }) => names.en?.startsWith(name));
  if (!found) throw new Error(`No sample person called ${name}`);
  return found;
};

const card = (professional: ProfessionalSummary, lang = 'en', href?: string): Promise<PramanProfessionalCard> =>
  mount(html`<praman-professional-card .professional=${professional} .href=${href}></praman-professional-card>`, lang);

describe('<praman-professional-card>', () => {
  for (const lang of ['hi', 'en']) {
    it(`is accessible in ${lang}`, async () => {
      const host = await card(named('Ramesh Chand'), lang);
      await inside(host, '[part=card]');
      await expectAccessible(host);
    });
  }

  it('puts the name in the reader’s script first, the other after it, each in its language', async () => {
    const host = await card(named('Sunita Sharma'), 'hi');
    await inside(host, '[part=card]');
    const names = [...(host.shadowRoot?.querySelectorAll('bdi[lang]') ?? [])];
    equal(
      names
        .map((each) => `${each.getAttribute('lang') ?? ''} ${each.textContent}`)
        .slice(0, 2)
        .join(),
      'hi सुनीता शर्मा,en Sunita Sharma',
    );
  });

  it('shows council, number, status with its day, workplace, source and what was verified', async () => {
    const host = await card(named('Sunita Sharma'));
    for (const words of [
      'Rajasthan Medical Council',
      '24970',
      'Registered, current valid until 17 April 2029',
      'Zanana Hospital',
      'Council: verified',
      'Workplace: being checked',
      'Checked on 20 November 2026',
    ])
      await reads(host, words);
    lacks(textOf(host), 'Must not practise');
  });

  for (const name of ['Ramesh Chand', 'Anil Verma']) {
    it(`says in a band of words that ${name} must not practise`, async () => {
      const host = await card(named(name));
      includes((await inside(host, '[part=band]')).textContent, 'Must not practise');
    });
  }

  it('never shows a licence that has run out as current', async () => {
    const found = named('Sunita Sharma');
    const [first] = found.registrations;
    if (!first) throw new Error('No registration');
    const host = await card({ ...found, registrations: [{ ...first, validTo: '2020-01-31' }] });
    await reads(host, 'Renewal overdue since 31 January 2020');
    lacks(textOf(host), 'Registered, current');
  });

  it('tells the page when the name is chosen, and lets it stop the link', async () => {
    const host = await card(named('Sunita Sharma'), 'en', '#stopped');
    let chosen = '';
    host.addEventListener('praman-professional-open', (event) => {
      chosen = event.professional.id;
      event.preventDefault();
    });
    (await inside(host, 'a.open')).click();
    equal(chosen, named('Sunita Sharma').id);
    lacks(location.hash, 'stopped');
  });

  it('draws nothing without a person, and does not fail', async () => {
    const host = await mount(html`<praman-professional-card></praman-professional-card>`);
    equal(textOf(host), '');
  });
});
