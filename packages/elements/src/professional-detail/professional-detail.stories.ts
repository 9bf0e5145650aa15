import { createFixtureClient, fixtureProfessionals } from '@praman/client/fixtures';
import type { Client } from '@praman/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../define/professional-detail.ts';

interface Args {
  readonly client: Client;
  readonly id: string;
}

const idOf = (name: string): string => fixtureProfessionals.find(({ names }) => names.en?.startsWith(name))?.id ?? '';

const meta: Meta<Args> = {
  title: 'Elements/Professional detail',
  component: 'praman-professional-detail',
  render: ({ client, id }) =>
    html`<praman-professional-detail .client=${client} professional-id=${id}></praman-professional-detail>`,
  args: { client: createFixtureClient(), id: idOf('Sunita Sharma') },
};
export default meta;

type Story = StoryObj<Args>;

export const Registered: Story = {};
export const Suspended: Story = { args: { id: idOf('Ramesh Chand') } };
export const Removed: Story = { args: { id: idOf('Anil Verma') } };
export const Conditions: Story = { args: { id: idOf('Rani Devi') } };
export const LongName: Story = { args: { id: idOf('Venkata') } };
export const Loading: Story = { args: { client: createFixtureClient({ delay: 600_000, timeout: 900_000 }) } };
export const NotFound: Story = { args: { id: 'nobody' } };
export const Unreachable: Story = { args: { client: createFixtureClient({ trouble: 'offline' }) } };
export const NotWorking: Story = { args: { client: createFixtureClient({ trouble: 'internal' }) } };

/** The page hands over an entry that it already has. */
export const Given: Story = {
  render: () =>
    html`<praman-professional-detail .professional=${fixtureProfessionals[2]}>
      <p slot="report"><a href="mailto:registrar@council.example">Report a problem with this entry</a></p>
    </praman-professional-detail>`,
};

export const Narrow: Story = {
  args: { id: idOf('Ramesh Chand') },
  render: ({ client, id }) =>
    html`<div style="max-width:288px">
      <praman-professional-detail .client=${client} professional-id=${id}></praman-professional-detail>
    </div>`,
};
