import type { Client } from '@praman/client';
import { createFixtureClient } from '@praman/client/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import '../define/doctor-search.ts';
import { elementIn, inside, press, submit, type } from '../testing/play.ts';

interface Args {
  readonly client: Client;
  readonly q?: string;
  readonly paging?: 'more' | 'numbered';
  readonly pageSize?: number;
  readonly theme?: 'light' | 'dark';
  readonly district?: string;
  readonly locked?: string;
}

const fixtures = createFixtureClient();

const search = ({ client, q, paging = 'more', pageSize = 5, theme, district, locked = '' }: Args): TemplateResult =>
  html`<praman-doctor-search
    .client=${client}
    q=${q ?? nothing}
    paging=${paging}
    page-size=${pageSize}
    theme=${theme ?? nothing}
    district=${district ?? nothing}
    locked=${locked}
  ></praman-doctor-search>`;

const meta: Meta<Args> = {
  title: 'Elements/Doctor search',
  component: 'praman-doctor-search',
  render: search,
  args: { client: fixtures },
};
export default meta;

type Story = StoryObj<Args>;

const find = (canvas: HTMLElement) => elementIn(canvas, 'praman-doctor-search');

/** Before anything is typed: one box and a hint. */
export const Initial: Story = {};

/** Too little to search with, said kindly while typing. */
export const TooShort: Story = { play: ({ canvasElement }) => type(find(canvasElement), 'su') };

/** The button was pressed with too little. */
export const NeedsMore: Story = {
  play: async ({ canvasElement }) => {
    await type(find(canvasElement), 'su');
    await submit(find(canvasElement));
  },
};

/** Completions: names, and values of filters. */
export const Suggestions: Story = {
  play: async ({ canvasElement }) => {
    await type(find(canvasElement), 'su');
    await inside(find(canvasElement), '[role=option]');
    await press(find(canvasElement), 'ArrowDown');
  },
};

/** People found, those who must not practise among them. */
export const Results: Story = { args: { q: 'sharma' } };

/** A name typed in Devanagari, read back in Latin letters. */
export const Devanagari: Story = { args: { q: 'सुनीता शर्मा' } };

/** One page at a time. */
export const NumberedPages: Story = { args: { q: 'sharma', paging: 'numbered' } };

/** A number that several councils have given. */
export const WhichCouncil: Story = { args: { q: '24970' } };

/** More people than a register lists. */
export const TooMany: Story = { args: { q: 'sharma', client: createFixtureClient({ total: null }) } };

/** No one found: what that means and what to do. */
export const NoOne: Story = { args: { q: 'Zoravar Qureshi' } };

/** No one found, but another spelling would find someone. */
export const DidYouMean: Story = { args: { q: 'shrma' } };

/** No one found with a filter in force. */
export const NoOneWithFilter: Story = { args: { q: 'zakir', district: 'RJ-AJMER' } };

/** The filters, open. */
export const Filters: Story = {
  args: { q: 'sharma', district: 'HR-KARNAL' },
  play: async ({ canvasElement }) => {
    (await inside(find(canvasElement), '[aria-controls=filters]')).click();
    await inside(find(canvasElement), '#filters select');
  },
};

/** A filter that the page has set for good. */
export const LockedFilter: Story = { args: { q: 'sharma', district: 'RJ-AJMER', locked: 'district state' } };

/** Waiting: grey shapes. */
export const Waiting: Story = {
  args: { q: 'sharma', client: createFixtureClient({ delay: 600_000, timeout: 900_000 }) },
};

/** Waiting long. */
export const Slow: Story = {
  ...Waiting,
  play: async ({ canvasElement }) => {
    await inside(find(canvasElement), '[part=loading]');
    await new Promise((resolve) => setTimeout(resolve, 4200));
  },
};

const failing = (trouble: Parameters<typeof createFixtureClient>[0]): Story => ({
  args: { q: 'sharma', client: createFixtureClient(trouble) },
});

/** No network, or no such register. */
export const Unreachable = failing({ trouble: 'offline' });
/** No answer in time. */
export const TimedOut = failing({ trouble: 'silence', timeout: 50 });
/** Too many searches: it goes on by itself. */
export const Busy = failing({ trouble: 'rate-limited', retryAfter: 30 });
/** The register has broken down, with a reference for its owner. */
export const NotWorking = failing({ trouble: 'internal' });
/** A proxy answers with a page of HTML. */
export const Html = failing({ trouble: 'html' });
/** JSON that breaks off. */
export const BrokenJson = failing({ trouble: 'broken-json' });
/** JSON of another shape. */
export const WrongShape = failing({ trouble: 'wrong-shape' });

/** Answers the first search, and is out of reach from then on. */
function lostAfterOne(): Client {
  let searches = 0;
  return createFixtureClient({
    trouble: (path) => (path === '/v1/professionals' && ++searches > 1 ? 'offline' : undefined),
  });
}

/** The connection goes while results are on show: they stay, and are dated. */
export const Offline: Story = {
  args: { q: 'sharma' },
  render: (args) => search({ ...args, client: lostAfterOne() }),
  play: async ({ canvasElement }) => {
    const host = find(canvasElement);
    await inside(host, 'praman-professional-card');
    host.search('gupta');
    await inside(host, '[part=error]');
  },
};

/** One person, in place of the list. */
export const Detail: Story = {
  args: { q: 'sharma' },
  play: async ({ canvasElement }) => {
    const card = await inside(find(canvasElement), 'praman-professional-card');
    (await inside(card, '.open')).click();
    const detail = await inside(find(canvasElement), 'praman-professional-detail');
    await inside(detail, '[part=entry]');
  },
};

/** A register that does not tell the status, and is no sample. */
export const NoStatus: Story = {
  args: { q: 'sharma', client: createFixtureClient({ capabilities: { status: false, sample: false } }) },
};

/** No register was named: a safe state, and a word to the developer. */
export const NotConnected: Story = {
  render: () => html`<praman-doctor-search q="sharma"></praman-doctor-search>`,
};

/** Dark. */
export const Dark: Story = {
  args: { q: 'sharma', theme: 'dark' },
  render: (args) => html`<div class="praman-dark" style="background:#0f1719;padding:1rem">${search(args)}</div>`,
};

/** Text from right to left, in a page from right to left. */
export const RightToLeft: Story = {
  args: { q: 'سنیتا شرما' },
  render: (args) => html`<div dir="rtl">${search(args)}</div>`,
};

/** As narrow as a screen gets. */
export const Narrow: Story = {
  args: { q: 'satyanarayana' },
  render: (args) => html`<div style="max-width:288px">${search(args)}</div>`,
};

/** Far more text than a register looks at. */
export const VeryLong: Story = { play: ({ canvasElement }) => type(find(canvasElement), 'सुनीता '.repeat(1500)) };

/** The page's own colours, corners and gaps. */
export const Themed: Story = {
  args: { q: 'sunita' },
  render: (args) =>
    html`<style>
        .themed {
          --praman-color-primary: #7a1f5c;
          --praman-radius: 2px;
          --praman-density: 0.75;
        }
      </style>
      <div class="themed">${search(args)}</div>`,
};

/** The page's own words in the slots. */
export const Slots: Story = {
  render: ({ client }) =>
    html`<praman-doctor-search .client=${client}>
      <h2 slot="heading">Find your doctor</h2>
      <p slot="help">Need help? Ask at the counter.</p>
      <p slot="footer">A service of the sample council.</p>
    </praman-doctor-search>`,
};
