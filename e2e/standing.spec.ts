import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';

// The tests fetch and parse documents inside the page. The site's Content-Security-Policy rightly forbids this, so these tests bypass it.
test.use({ bypassCSP: true });

/** All recorded corrections by name, in the order in which they were entered. */
const corrections = Object.entries(
  z
    .record(z.string(), z.object({ date: z.string(), now: z.string() }))
    .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../content/corrections.yml'), 'utf8'))),
);

test('the corrections page shows the corrections policy, and then every recorded correction', async ({ page }) => {
  await page.goto('/corrections/');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings).toEqual(['What we do when we get something wrong', 'The log']);
  const logged = await page.locator('#log > ol > li').allInnerTexts();
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.length).toBe(corrections.length);
  for (const [name, { now }] of corrections)
    expect.soft(logged.filter((text) => text.includes(now)).length, name).toBeGreaterThan(0);
  await expect(page.locator('link[type="application/rss+xml"][href$="/corrections/feed.xml"]')).toHaveCount(1);
});

test('a reader who wants to report an error finds an address, or a statement that the newsroom has none', async ({
  page,
}) => {
  await page.goto('/corrections/#report');
  const report = page.locator('#report + p');
  const links = await report.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of links) expect(href).toMatch(/^(?:mailto:|https:\/\/)/);
  if (links.length === 0) await expect(report).toContainText('has not given an address');
  const contact = page.getByRole('contentinfo').getByRole('link', { name: 'Contact' });
  await expect(contact).toHaveCount(links.length === 0 ? 0 : 1);
});

test('the corrections feed is RSS with one item for each of the newest corrections', async ({ page }) => {
  await page.goto('/corrections/');
  const feed = await page.evaluate(async () => {
    const response = await fetch('/corrections/feed.xml');
    const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
    return {
      type: response.headers.get('content-type'),
      error: xml.querySelector('parsererror')?.textContent ?? null,
      root: xml.documentElement.localName,
      items: xml.querySelectorAll('item').length,
    };
  });
  expect(feed).toMatchObject({ type: expect.stringContaining('xml'), error: null, root: 'rss' });
  // The feed has the newest fifty corrections, and any others from the same day as the fiftieth.
  const days = corrections.map(([, { date }]) => date).sort((a, b) => (a < b ? 1 : -1));
  const last = days[49] ?? days.at(-1) ?? '';
  expect(feed.items).toBeGreaterThan(0);
  expect(feed.items).toBe(days.filter((day) => day >= last).length);
});

test('the footer links to the standing pages, such as the policies', { tag: '@fixture' }, async ({ page }) => {
  await page.goto('/');
  const foot = page.getByRole('contentinfo');
  for (const [name, heading] of [
    ['About', /^About/],
    ['What we take & what we refuse', /^What we take & what we refuse$/],
    ['How we work', /^How we work$/],
    ['Corrections', /^Put right$/],
  ] as const) {
    await foot.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
  await expect(page.getByText('We read what we refuse again every winter')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What we do when we get something wrong' })).toBeVisible();
});

test(
  'a standing page, such as a policy, links its numbers to their pages, and the draft of a standing page is not published',
  {
    tag: '@fixture',
  },
  async ({ page }) => {
    await page.goto('/about/money/');
    await expect(page.getByText('It is called the register of Bellmark.')).toBeVisible();
    await expect(page.getByRole('link', { name: '8.4%' })).toHaveAttribute('href', /^\/numbers\/dues\/arvenia\//);
    await page.getByRole('link', { name: 'what was corrected' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put right');
    expect((await page.request.get('/about/crew/')).status()).toBe(404);
    await page.goto('/numbers/dues/arvenia/');
    await expect(page.getByRole('link', { name: 'What we take & what we refuse' }).first()).toBeVisible();
  },
);
