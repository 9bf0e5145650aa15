import { RegistrationStatus } from '@praman/schemas';
import { html } from 'lit';

import '../define/status-badge.ts';
import { equal, includes, lacks } from '../testing/assert.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, reads, textOf } from '../testing/mount.ts';
import { inside } from '../testing/play.ts';
import type { PramanStatusBadge } from './status-badge.ts';

const badge = (status: string, lang = 'en'): Promise<PramanStatusBadge> =>
  mount(html`<praman-status-badge status=${status} explain></praman-status-badge>`, lang);

describe('<praman-status-badge>', () => {
  for (const lang of ['hi', 'en']) {
    it(`is accessible in ${lang}`, async () => {
      const host = await badge('suspended', lang);
      await inside(host, '[part=badge]');
      await expectAccessible(host);
    });
  }

  it('knows every status of the contract', async () => {
    for (const status of RegistrationStatus.options) {
      const host = await badge(status);
      await inside(host, '[part=badge]');
      lacks(textOf(host), 'not known');
    }
  });

  for (const status of ['blessed', '', 'constructor', 'ACTIVE']) {
    it(`never shows “${status}” as valid`, async () => {
      const host = await badge(status);
      await reads(host, 'Status not known');
      lacks(textOf(host), 'May practise');
      equal(host.shadowRoot?.querySelector('.good'), null);
    });
  }

  it('shows the day that matters, in the reader’s language', async () => {
    const host = await mount(
      html`<praman-status-badge status="suspended" until="2027-01-31"></praman-status-badge>`,
      'hi',
    );
    await reads(host, 'निलंबित 31 जनवरी 2027 तक');
    equal(host.shadowRoot?.querySelector('[part=badge]')?.getAttribute('lang'), 'hi');
  });

  it('says it with an icon and words, not with colour alone', async () => {
    const host = await badge('removed');
    const part = await inside(host, '[part=badge]');
    equal(part.querySelectorAll('svg[aria-hidden=true]').length, 1);
    includes(part.textContent, 'Removed from the register');
  });

  it('may be defined by a second copy of the script', async () => {
    const first = customElements.get('praman-status-badge');
    const copy = './status-badge.define.ts?second-copy';
    await import(copy);
    equal(customElements.get('praman-status-badge'), first);
  });
});
