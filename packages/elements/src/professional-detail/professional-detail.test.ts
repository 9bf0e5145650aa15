import { createFixtureClient, fixtureProfessionals, type FixtureOptions } from '@praman/client/fixtures';
import { html } from 'lit';

import '../define/professional-detail.ts';
import { PramanErrorEvent } from '../events/error.ts';
import { equal, includes } from '../testing/assert.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, reads } from '../testing/mount.ts';
import { inside } from '../testing/play.ts';
import type { PramanProfessionalDetail } from './professional-detail.ts';

const idOf = (name: string): string => fixtureProfessionals.find(({ names }) => names.en?.startsWith(name))?.id ?? '';

const detail = (id: string, options: FixtureOptions = {}, lang = 'en'): Promise<PramanProfessionalDetail> =>
  mount(
    html`<praman-professional-detail
      .client=${createFixtureClient(options)}
      professional-id=${id}
    ></praman-professional-detail>`,
    lang,
  );

describe('<praman-professional-detail>', () => {
  for (const lang of ['hi', 'en']) {
    it(`is accessible in ${lang}`, async () => {
      const host = await detail(idOf('Ramesh Chand'), {}, lang);
      await inside(host, '[part=entry]');
      await expectAccessible(host);
    });
  }

  it('shows the suspension, what it means, and the order behind it', async () => {
    const host = await detail(idOf('Ramesh Chand'));
    for (const words of [
      'Suspended until 31 January 2027',
      'Must not practise.',
      'Suspended · 28 July 2026',
      'HMC/EC/2026/14',
      'This is what the register said on the day shown',
    ])
      await reads(host, words);
    const link = await inside<HTMLAnchorElement>(host, 'a[href^=https]');
    equal(link.rel, 'noopener noreferrer');
    includes(link.textContent, 'opens in a new tab');
  });

  it('shows degrees, health identity number, licence and languages', async () => {
    const host = await detail(idOf('Sunita Sharma'));
    for (const words of [
      'MS (Obstetrics and Gynaecology)',
      '71-0000-0000-0001',
      '18 April 2024 to 17 April 2029',
      'Hindi, English',
    ])
      await reads(host, words);
  });

  it('says that an entry is not there, and tells the page', async () => {
    let told = '';
    const listen = (event: Event): void => {
      if (event instanceof PramanErrorEvent) told = event.code;
    };
    document.addEventListener('praman-error', listen, { once: true });
    const host = await detail('nobody');
    await reads(host, 'no longer there');
    equal(told, 'not-found');
  });

  it('tries again when asked', async () => {
    let broken = true;
    const host = await detail(idOf('Sunita Sharma'), { trouble: () => (broken ? 'internal' : undefined) });
    await reads(host, 'not working just now');
    broken = false;
    (await inside(host, 'button')).click();
    await reads(host, 'Obstetrics and Gynaecology');
  });

  it('follows another id, and never shows the one before it under the new', async () => {
    const slow = idOf('Sunita Sharma');
    const host = await detail(slow, { delay: (path) => (path.endsWith(slow) ? 500 : 0) });
    host.professionalId = idOf('Anil Verma');
    await reads(host, 'Anil Verma');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await reads(host, 'Anil Verma');
  });
});
