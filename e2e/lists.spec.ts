import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  articlePages,
  builtFile,
  figureIds,
  firstOfEach,
  outFolder,
  pageKind,
  seriesRows,
  sitemapPages,
  slow,
} from './site';

test.use({ javaScriptEnabled: false });

const hrefs = (links: Element[]): string[] => links.map((link) => link.getAttribute('href') ?? '');

const lists = sitemapPages().filter((page) => /^\/fact-checks\/(?:verdict|by|topic|view)\//.test(page));

/** Which filters a test opens: one of each kind, or all. */
const choices = [
  ['one filter of each kind', (links: Choice[]) => firstOfEach(links, ([href]) => pageKind(href)), {}],
  ['every filter', (links: Choice[]) => links, slow],
] as const;
type Choice = readonly [href: string, text: string];

for (const [which, chosen, details] of choices)
  test(`the page for ${which} has as many fact-checks as the link to the page states`, details, async ({ page }) => {
    expect(lists.length).toBeGreaterThan(10);
    await page.goto('/fact-checks/');
    const counts = await page
      .getByRole('navigation', { name: 'Filters' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
    expect(counts.map(([href]) => href).sort()).toEqual([...lists].sort());
    for (const [href, text] of chosen(counts)) {
      await page.goto(href);
      const items = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading') });
      expect(await items.count(), href).toBe(Number(/\d+$/.exec(text)?.[0]));
      await page.locator('summary', { hasText: 'Filter' }).click();
      await expect(page.locator('[aria-current="page"]')).toHaveAttribute('href', href);
    }
  });

test('each filter page has as many figures as the link to the page states, and the page of all figures lists each figure once', async ({
  page,
}) => {
  const filtered = sitemapPages().filter((address) => /^\/figures\/[^/]+\/$/.test(address));
  expect(filtered.length).toBeGreaterThan(10);
  await page.goto('/figures/');
  const titles = page.getByRole('main').getByRole('heading', { level: 3 });
  expect((await titles.getByRole('link').evaluateAll(hrefs)).sort()).toEqual(
    figureIds()
      .map((id) => `/figures/${id}/`)
      .sort(),
  );
  const choices = await page
    .getByRole('navigation', { name: 'Filters' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
  expect(choices.map(([href]) => href).sort()).toEqual([...filtered].sort());
  for (const [href, text] of choices) {
    await page.goto(href);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(Number(/\d+$/.exec(text)?.[0]));
    expect(await page.locator('main svg.fig').count(), href).toBe(Number(/\d+$/.exec(text)?.[0]));
  }
});

test('each row of the scoreboard adds up to its total', async ({ page }) => {
  await page.goto('/fact-checks/');
  const table = page.locator('#scoreboard table');
  for (const row of await table.locator('tbody tr, tfoot tr').all()) {
    const numbers = (await row.locator('td').allTextContents()).map(Number);
    const all = numbers.pop();
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(all);
  }
});

test('a term links to its definition on the page, and the definition links back', async ({ page }) => {
  for (const address of articlePages()) {
    await page.goto(address);
    const terms = page.locator('#terms dfn');
    expect(await terms.count(), address).toBeGreaterThan(4);
    const links = page.locator('a[href^="#term-"]');
    const target = (await links.first().getAttribute('href')) ?? '';
    const entry = page.locator(`[id="${target.slice(1)}"]`);
    await expect(entry.locator('dfn')).toHaveCount(1);
    const back = await entry.getByRole('link', { name: /^Back to mention 1/ }).getAttribute('href');
    await expect(links.first()).toHaveAttribute('id', back?.slice(1) ?? '');
  }
});

test('a series offers files with all of its values, or states that it offers none', async ({ page }) => {
  const pages = sitemapPages().filter((address) => /^\/series\/[^/]+\/[^/]+\/$/.test(address));
  let offered = 0;
  for (const series of pages) {
    await page.goto(series);
    const files = page.locator(`a[download][href^="${series}data."]`);
    if (!existsSync(`${outFolder}${series}data.csv`)) {
      await expect.soft(page.getByRole('main'), series).toContainText('offer no download');
      await expect.soft(files, series).toHaveCount(0);
      continue;
    }
    offered += 1;
    // A cell without a value has a dash, sometimes with a letter that links to the reason.
    const values = (await page.locator('#values tbody td').allTextContents()).filter((text) => !/^\s*–/.test(text));
    const rows = seriesRows(series);
    expect.soft(rows.filter(({ value }) => value !== '').length, series).toBe(values.length);
    const record: unknown = JSON.parse(builtFile(`${series}data.json`));
    expect.soft(record, series).toHaveProperty('observations.length', rows.length);
    expect.soft((await files.evaluateAll(hrefs)).sort(), series).toEqual([`${series}data.csv`, `${series}data.json`]);
  }
  expect(offered).toBeGreaterThan(1);
});
