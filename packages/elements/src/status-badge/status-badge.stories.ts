import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import '../define/status-badge.ts';

interface Args {
  readonly status: string;
  readonly since?: string;
  readonly until?: string;
  readonly explain?: boolean;
}

const draw = ({ status, since, until, explain = false }: Args) =>
  html`<praman-status-badge
    status=${status}
    since=${since ?? nothing}
    until=${until ?? nothing}
    ?explain=${explain}
  ></praman-status-badge>`;

const meta: Meta<Args> = { title: 'Elements/Status badge', component: 'praman-status-badge', render: draw };
export default meta;

type Story = StoryObj<Args>;

const all = [
  'active',
  'conditions',
  'provisional',
  'renewalDue',
  'suspended',
  'removed',
  'retired',
  'transferred',
  'deceased',
  'unverified',
];

export const Active: Story = { args: { status: 'active', until: '2029-04-17' } };
export const Suspended: Story = { args: { status: 'suspended', until: '2027-01-31', explain: true } };
export const Removed: Story = { args: { status: 'removed', since: '2025-02-11', explain: true } };

/** A status that this release does not know is never shown as valid. */
export const Unknown: Story = { args: { status: 'blessed', explain: true } };

/** All of them, with what each means. */
export const All: Story = {
  render: () =>
    html`<ul>
      ${all.map((status) => html`<li>${draw({ status, explain: true })}</li>`)}
    </ul>`,
};
