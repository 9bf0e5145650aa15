import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserPath, chromiumArgs } from '../.config/browsers.mjs';

/** What `storybook build` wrote: a production build, which may lose what a development server shows. */
const folder = join(import.meta.dirname, '../storybook-static');
const origin = 'http://storybook.test';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath('chromium'), args: chromiumArgs });
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin) await route.fulfill({ path: join(folder, decodeURIComponent(url.pathname)) });
    else {
      complaints.push(`asked ${url.origin}`);
      await route.abort();
    }
  });
});

afterAll(() => browser.close());

describe('the built Storybook', () => {
  it('has stories of every element', () => {
    const manifest = JSON.parse(readFileSync(join(folder, '../packages/elements/custom-elements.json'), 'utf8')) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    const told = stories.map(({ title }) => title.toLowerCase().replaceAll(/[^a-z]/g, '')).join();
    for (const tag of tags) expect(told).toContain(tag.replace('praman-', '').replaceAll('-', ''));
  });

  it.each(stories.map(({ id, title, name }) => [`${title}: ${name}`, id]))('shows %s', async (_, id) => {
    complaints = [];
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() => {
      const element = document.querySelector(
        '#storybook-root :is(praman-provider, praman-doctor-search, praman-professional-card, praman-professional-detail, praman-status-badge)',
      );
      return element?.matches(':defined') && (element.shadowRoot?.childElementCount ?? 0) > 0;
    });
    expect(complaints).toEqual([]);
  });
});
