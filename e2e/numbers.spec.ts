import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { articlePages, figureRows, openFigureIds } from './site';

const id = 'consumption/china';
const figure = 'consumption/five-economies';

test('a number reads alike in article, number page, figure page, embed and CSV', async ({ page }) => {
  const row = figureRows(figure).find(({ label, at }) => label === 'China' && at === '2023');
  const number = row?.text ?? '';
  expect(number).toMatch(/^\d+\.\d%$/);

  await page.goto(`/numbers/${id}/`);
  await expect(page.getByRole('main')).toContainText(number);

  for (const address of [`/figures/${figure}/`, `/embed/figures/${figure}/`]) {
    await page.goto(address);
    const cell = page.locator('table tr', { has: page.locator('th', { hasText: /^2023$/ }) });
    await expect(cell.first()).toContainText(number);
  }

  const slug = 'stockholm-and-the-great-rebalancing';
  const source = readFileSync(path.resolve(import.meta.dirname, `../content/articles/${slug}.mdx`), 'utf8');
  expect(source).toContain(`<Stat of="${id}">${number}</Stat>`);
  await page.goto(`/articles/${slug}/`);
  await expect(page.locator('article')).toContainText(`ouseholds spent ${number} of GDP in China in 2023`);
});

for (const address of articlePages()) {
  test(`every number of ${address} stands on the page of its statistic`, async ({ page }) => {
    await page.goto(address);
    const notes = await page.locator('[id^="number-"]').evaluateAll((found) =>
      found.map((note) => ({
        href: note.querySelector('a[href^="/numbers/"]')?.getAttribute('href') ?? null,
        text: note.textContent,
      })),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const { href, text } of notes) {
      expect(href, text).not.toBeNull();
      const { pathname, hash } = new URL(href ?? '', 'http://site');
      await page.goto(pathname);
      const place = hash === '' ? page.getByRole('main') : page.locator(`[id="${hash.slice(1)}"]`);
      const shown = (await place.innerText()).match(/[−$]?[\d,.]+\d/g) ?? [];
      expect(
        shown.some((number) => text.includes(number)),
        `${text} against ${href}`,
      ).toBe(true);
    }
  });
}

for (const name of openFigureIds()) {
  test(`the table of ${name} says what its CSV says, on its page and in its embed`, async ({ page }) => {
    const texts = figureRows(name)
      .map(({ text }) => text)
      .sort();
    for (const address of [`/figures/${name}/`, `/embed/figures/${name}/`]) {
      await page.goto(address);
      const cells = await page.locator('figure table td').allTextContents();
      expect(cells.filter((cell) => texts.includes(cell)).sort()).toEqual(texts);
    }
  });
}
