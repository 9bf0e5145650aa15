import { createFixtureClient, fixtureProfessionals } from '@praman/client/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../define/all.ts';

const meta: Meta = { title: 'Elements/Provider', component: 'praman-provider' };
export default meta;

type Story = StoryObj;

/** One client and language for a search and an entry. */
export const Shared: Story = {
  render: () =>
    html`<praman-provider .client=${createFixtureClient()}>
      <praman-doctor-search q="sunita" page-size="1"></praman-doctor-search>
      <praman-professional-detail professional-id=${fixtureProfessionals[1]?.id ?? ''}></praman-professional-detail>
    </praman-provider>`,
};

/** A provider inside a provider: the inner one changes the language, and keeps the client of the outer. */
export const Nested: Story = {
  render: () =>
    html`<praman-provider .client=${createFixtureClient()} lang="en">
      <praman-status-badge status="active"></praman-status-badge>
      <praman-provider lang="hi">
        <praman-doctor-search q="sunita" page-size="1"></praman-doctor-search>
      </praman-provider>
    </praman-provider>`,
};
