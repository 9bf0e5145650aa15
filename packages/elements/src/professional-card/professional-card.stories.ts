import { fixtureProfessionals } from '@praman/client/fixtures';
import type { ProfessionalSummary } from '@praman/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../define/professional-card.ts';

interface Args {
  readonly professional: ProfessionalSummary;
  readonly href?: string;
}

const named = (name: string, change: Partial<ProfessionalSummary> = {}): ProfessionalSummary => {
  const found = fixtureProfessionals.find(({ names }) => (names.en ?? names.hi)?.startsWith(name));
  if (!found) throw new Error(`No sample person called ${name}`);
  return { ...found, ...change };
};

const meta: Meta<Args> = {
  title: 'Elements/Professional card',
  component: 'praman-professional-card',
  render: ({ professional, href }) =>
    html`<praman-professional-card .professional=${professional} .href=${href}></praman-professional-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Registered: Story = {
  args: { professional: named('Sunita Sharma', { match: { reason: 'spelling', score: 0.9 } }) },
};
export const Suspended: Story = { args: { professional: named('Ramesh Chand') } };
export const Removed: Story = { args: { professional: named('Anil Verma') } };
export const Provisional: Story = { args: { professional: named('Priya Nair') } };
export const RenewalDue: Story = { args: { professional: named('Mohd. Aslam') } };
export const Conditions: Story = { args: { professional: named('Rani Devi') } };
export const Transferred: Story = { args: { professional: named('K. Ramesh') } };
export const Retired: Story = { args: { professional: named('Jagdish') } };
export const Deceased: Story = { args: { professional: named('Shakuntala') } };
export const Unverified: Story = { args: { professional: named('Zakir') } };
export const HindiNameOnly: Story = { args: { professional: named('कमला') } };
export const LongName: Story = { args: { professional: named('Venkata') } };

/** One of two registrations is stopped. */
export const StoppedInPart: Story = {
  args: {
    professional: named('Sunita Sharma', {
      registrations: [...named('Sunita Sharma').registrations, ...named('Ramesh Chand').registrations],
    }),
  },
};

/** The register still says current, but the licence has run out: it is not shown as current. */
export const LicenceRunOut: Story = {
  args: {
    professional: named('Sunita Sharma', {
      registrations: named('Sunita Sharma').registrations.map((each) => ({ ...each, validTo: '2020-01-31' })),
    }),
  },
};

/** The name leads to a page of its own, and the page adds an action. */
export const LinkAndAction: Story = {
  args: { professional: named('Gurpreet'), href: '#gurpreet' },
  render: ({ professional, href }) =>
    html`<praman-professional-card .professional=${professional} .href=${href}>
      <button slot="actions" type="button">Ask for an appointment</button>
    </praman-professional-card>`,
};
