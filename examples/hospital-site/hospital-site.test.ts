import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { browserPath, chromiumArgs } from '../../.config/browsers.mjs';
import { ServedSite } from './served-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = {
  hi: { page: '/examples/hospital-site/', name: 'सुनीता शर्मा', suspended: 'निलंबित', html: 'hi' },
  en: { page: '/examples/hospital-site/en.html', name: 'Sunita Sharma', suspended: 'Suspended', html: 'en' },
} as const;

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page complained of: thrown errors, refused resources, breaches of the content security policy. */
let complaints: string[];

beforeAll(async () => {
  site = new ServedSite();
  [browser] = await Promise.all([
    chromium.launch({ executablePath: browserPath('chromium'), args: chromiumArgs }),
    site.start(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Chromium itself reports every refused request; the element has to tell the reader, which is tested for
    if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text()))
      complaints.push(message.text());
  });
}

beforeEach(() => open());

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const box = () => page.getByRole('combobox').first();
const cards = () => page.locator('praman-professional-card');

async function search(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
  await cards().first().waitFor();
}

async function expectAccessible(): Promise<void> {
  // Trusted Types forbid adding a script to the page, so axe goes in as the browser's own
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
}

describe.each(['hi', 'en'] as const)('the hospital page (%s)', (lang) => {
  const { page: path, name, suspended } = words[lang];

  it.each(['सुनीता शर्मा', 'sunita sharma', 'Suneeta Sarma', 'sharma sunita', 'S. Sharma', 'HN 012345'])(
    'finds the same person by “%s”',
    async (typed) => {
      await page.goto(site.origin + path);
      await search(typed);
      const card = cards().filter({ hasText: name }).filter({ hasText: '012345' });
      await card.first().waitFor();
      expect(await card.count()).toBe(1);
    },
  );

  it('finds a suspended person and says so in words', async () => {
    await page.goto(site.origin + path);
    await search(await suspendedName());
    await cards().filter({ hasText: suspended }).first().waitFor();
  });

  it('has nothing for axe to find: empty, with suggestions, with results, with an entry open', async () => {
    await page.goto(site.origin + path);
    await box().waitFor();
    await expectAccessible();
    await box().pressSequentially('sunita');
    await page.getByRole('option').first().waitFor();
    await expectAccessible();
    await search('sunita sharma');
    await expectAccessible();
    await cards().first().getByRole('link').or(cards().first().getByRole('button')).first().click();
    await page.locator('praman-professional-detail').waitFor();
    await page.waitForTimeout(400);
    await expectAccessible();
  });

  it('works by keyboard alone, and Back returns to where one was', async () => {
    await page.goto(site.origin + path);
    await box().focus();
    await page.keyboard.type('sunita sharma');
    await page.keyboard.press('Enter');
    await cards().first().waitFor();
    let focused = '';
    for (let tabs = 0; tabs < 30 && focused !== 'PRAMAN-PROFESSIONAL-CARD'; tabs += 1) {
      await page.keyboard.press('Tab');
      focused = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement?.shadowRoot) active = active.shadowRoot.activeElement;
        return active?.tagName ?? '';
      });
    }
    expect(focused).toBe('PRAMAN-PROFESSIONAL-CARD');
    await page.keyboard.press('Enter');
    await page.locator('praman-professional-detail').waitFor();
    await page.goBack();
    await cards().first().waitFor();
    expect(await box().inputValue()).toBe('sunita sharma');
  });

  it('never scrolls sideways at 320 px, nor hides a target', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.origin + path);
    await search('sunita sharma');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** The name of someone in the sample who is suspended, whoever that is. */
async function suspendedName(): Promise<string> {
  for (const name of ['sharma', 'singh', 'kumar', 'kaur', 'devi', 'khan', 'verma', 'yadav']) {
    const answer = await fetch(`${site.origin}/v1/professionals?q=${name}&status=suspended`);
    const { items } = (await answer.json()) as { items: { names: { en?: string } }[] };
    if (items[0]?.names.en) return items[0].names.en;
  }
  throw new Error('nobody in the sample is suspended');
}

describe('a search in the address of the page', () => {
  it('is restored when the link is opened and when the reader goes back', async () => {
    await page.goto(site.origin + words.en.page);
    await search('sunita sharma');
    await page.waitForURL(/sunita/);
    await page.reload();
    await cards().first().waitFor();
    expect(await box().inputValue()).toBe('sunita sharma');
  });
});

describe('when things go wrong', () => {
  it('says that the registry cannot be reached, keeps what was typed, and goes on when it is back', async () => {
    await page.goto(site.origin + words.en.page);
    await search('sunita sharma');
    await site.stop();
    await box().fill('ramesh kumar');
    await box().press('Enter');
    await page
      .getByRole('button', { name: /try again/i })
      .first()
      .waitFor({ timeout: 40_000 });
    expect(await box().inputValue()).toBe('ramesh kumar');
    await site.start();
    await page
      .getByRole('button', { name: /try again/i })
      .first()
      .click();
    await cards()
      .filter({ hasText: /Ramesh/ })
      .first()
      .waitFor();
  }, 90_000);

  it('says that one is offline, and keeps the old answers', async () => {
    await page.goto(site.origin + words.en.page);
    await search('sunita sharma');
    await context.setOffline(true);
    await page
      .getByText(/no internet connection/i)
      .first()
      .waitFor();
    expect(await cards().count()).toBeGreaterThan(0);
    await context.setOffline(false);
  });

  it.each([
    'x',
    'x'.repeat(10_000),
    "'; drop table professional; --",
    '😀😀😀😀',
    'محمد اسلم خان',
    '<img src=x onerror=alert(1)>',
  ])('stays calm when one types %#', async (nonsense) => {
    await page.goto(site.origin + words.hi.page);
    await box().fill(nonsense);
    await box().press('Enter');
    await page.waitForTimeout(900);
    await expectAccessible();
    expect(await box().inputValue()).toContain(nonsense.slice(0, 20));
  });
});

describe('without JavaScript', () => {
  it.each(['hi', 'en'] as const)('the form in the tag leads to results (%s)', async (lang) => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(site.origin + words[lang].page);
    await page.getByRole('searchbox').fill('sunita sharma');
    await page.getByRole('button').click();
    await page.getByText(words[lang].name).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

describe('the page with a provider', () => {
  it('switches language and theme live, without losing the search, and hears events', async () => {
    await page.goto(`${site.origin}/examples/hospital-site/theme.html`);
    await search('sunita sharma');
    await page.getByLabel('हिन्दी').check();
    await cards().filter({ hasText: words.hi.name }).first().waitFor();
    expect(await box().inputValue()).toBe('sunita sharma');
    await page.getByLabel('Dark').check();
    await page.locator('#log li', { hasText: 'praman-results' }).first().waitFor();
    await expectAccessible();
  });
});
