import { createFixtureClient } from '@praman/client/fixtures';
import { html } from 'lit';

import '../define/all.ts';
import { equal } from '../testing/assert.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { mount, reads } from '../testing/mount.ts';
import { elementIn, inside } from '../testing/play.ts';
import type { PramanProvider } from './provider.ts';

describe('<praman-provider>', () => {
  for (const lang of ['hi', 'en']) {
    it(`is accessible with a search inside, in ${lang}`, async () => {
      const host = await mount(
        html`<praman-provider .client=${createFixtureClient()} lang=${lang}>
          <praman-doctor-search></praman-doctor-search>
        </praman-provider>`,
      );
      await inside(elementIn(host, 'praman-doctor-search'), 'input');
      await expectAccessible(host);
    });
  }

  it('hands client and language to what is below, through a provider inside it', async () => {
    const host = await mount(
      html`<praman-provider .client=${createFixtureClient()} lang="hi">
        <praman-provider lang="en">
          <praman-doctor-search q="sharma"></praman-doctor-search>
        </praman-provider>
        <praman-status-badge status="active"></praman-status-badge>
      </praman-provider>`,
    );
    await reads(elementIn(host, 'praman-doctor-search'), '13 people found');
    await reads(elementIn(host, 'praman-status-badge'), 'पंजीकृत');
  });

  it('changes language and client live', async () => {
    const host = await mount<PramanProvider>(
      html`<praman-provider lang="hi"><praman-doctor-search q="sharma"></praman-doctor-search></praman-provider>`,
    );
    const search = elementIn(host, 'praman-doctor-search');
    await reads(search, 'जुड़ी नहीं है');
    host.lang = 'en';
    await reads(search, 'not connected yet');
    host.client = createFixtureClient();
    await reads(search, '13 people found');
  });

  it('serves elements that were on the page before it was defined', async () => {
    const { PramanProvider: Base } = await import('./provider.ts');
    // a tag of its own, defined late, as when the scripts come in another order
    await mount(
      html`<section>
        <late-provider><praman-doctor-search q="sharma"></praman-doctor-search></late-provider>
      </section>`,
    );
    const late = document.querySelector('late-provider');
    if (!late) throw new Error('No late provider');
    (late as unknown as { client: unknown }).client = createFixtureClient();
    customElements.define('late-provider', class extends Base {});
    await reads(elementIn(late, 'praman-doctor-search'), '13 people found');
  });

  it('lets an address that is none pass, and draws what is inside', async () => {
    const host = await mount(html`<praman-provider registry="http://["><p>inside</p></praman-provider>`);
    await reads(host, 'inside');
  });

  it('sets the colours of everything below', async () => {
    const host = await mount(
      html`<praman-provider theme="dark"
        ><praman-status-badge status="active" lang="en"></praman-status-badge
      ></praman-provider>`,
    );
    const badge = await inside(elementIn(host, 'praman-status-badge'), '[part=badge]');
    equal(getComputedStyle(badge).colorScheme, 'dark');
  });
});
