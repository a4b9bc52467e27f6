import { expect, test, type Page } from '@playwright/test';
import { parse } from 'parse5';
import { elementsOf, textOf } from './elements';
import { sampleNumber } from './sample-lines';
import { articlePages, builtFile, figureRows, openFigureIds } from './site';

test('a number is the same in the article, number page, figure page, embed and CSV', async ({ page }) => {
  const { id, figure, row, article, words } = sampleNumber();
  const number = row.text;
  expect(number).toMatch(/^\d+\.\d%$/);

  await page.goto(`/numbers/${id}/`);
  await expect(page.getByRole('main')).toContainText(number);

  for (const address of [`/figures/${figure}/`, `/embed/figures/${figure}/`]) {
    await page.goto(address);
    const cell = page.locator('table tr', { has: page.locator('th', { hasText: new RegExp(`^${row.at}$`) }) });
    await expect(cell.first()).toContainText(number);
  }

  expect(words).toMatch(/% \w+/);
  await page.goto(article);
  await expect(page.locator('article')).toContainText(words);
});

/** The numbers shown at each address that explainers link to. Each page is read once, because many explainers link to the same page. */
const shownAt = new Map<string, readonly string[]>();

async function numbersAt(page: Page, { pathname, hash }: URL): Promise<readonly string[]> {
  const place = `${pathname}${hash}`;
  const known = shownAt.get(place);
  if (known !== undefined) return known;
  if (new URL(page.url()).pathname !== pathname) await page.goto(pathname);
  const part = hash === '' ? page.getByRole('main') : page.locator(`[id="${hash.slice(1)}"]`);
  const found = (await part.innerText()).match(/[−$]?[\d,.]+\d/g) ?? [];
  shownAt.set(place, found);
  return found;
}

test('every number in an explainer is also on its statistic’s page', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of articlePages()) {
    await page.goto(address);
    const notes = await page.locator('[id^="number-"]').evaluateAll((found) =>
      found.map((note) => ({
        href: note.querySelector('a[href^="/numbers/"]')?.getAttribute('href') ?? null,
        text: note.textContent,
      })),
    );
    expect.soft(notes.length, address).toBeGreaterThan(0);
    for (const { href, text } of notes) {
      expect.soft(href, `${address}: ${text}`).not.toBeNull();
      const shown = await numbersAt(page, new URL(href ?? '', 'http://site'));
      expect
        .soft(
          shown.some((number) => text.includes(number)),
          `${address}: ${text} against ${href}`,
        )
        .toBe(true);
    }
  }
});

test('the tables of figures, on pages and in embeds, agree with the CSV files', () => {
  for (const name of openFigureIds()) {
    const texts = figureRows(name)
      .map(({ text }) => text)
      .sort();
    for (const address of [`/figures/${name}/`, `/embed/figures/${name}/`]) {
      const elements = elementsOf(parse(builtFile(`${address}index.html`)));
      const cells = [...elements]
        .filter(({ tagName }) => tagName === 'figure')
        .flatMap((figure) => [...elementsOf(figure)])
        .filter(({ tagName }) => tagName === 'td')
        .map(textOf);
      expect.soft(cells.filter((cell) => texts.includes(cell)).sort(), address).toEqual(texts);
    }
  }
});
