import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { articlePages } from './site';

test.use({ javaScriptEnabled: false });

/** What the editor wrote, to hold the page against. */
function sourceOf(page: string): string {
  const slug = page.split('/')[2] ?? '';
  return readFileSync(path.resolve(import.meta.dirname, `../content/articles/${slug}.mdx`), 'utf8');
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

for (const address of articlePages()) {
  test.describe(`without JavaScript, ${address}`, () => {
    test('has every heading and every number that the editor wrote, in their order', async ({ page }) => {
      await page.goto(address);
      const source = sourceOf(address);
      const headings = all(source, /^##+ (.+)$/gm);
      const shown = await page.locator('article').getByRole('heading').allInnerTexts();
      expect(shown.filter((heading) => headings.includes(heading))).toEqual(headings);

      const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
      const numbers = all(source, /<Stat [^>]*>([^<]+)<\/Stat>/g).map((number) => number.replace(/\s+/g, ' '));
      expect(numbers.length).toBeGreaterThan(5);
      let from = 0;
      for (const number of numbers) {
        const at = text.indexOf(number, from);
        expect(at, `${number} is missing, or out of order`).toBeGreaterThanOrEqual(0);
        from = at + number.length;
      }
    });

    test('shows its figures, each with a title, a source and a table of the data', async ({ page }) => {
      await page.goto(address);
      const ids = all(sourceOf(address), /<Figure id="([^"]+)"/g);
      const figures = page.locator('article figure:has(svg.fig)');
      await expect(figures).toHaveCount(ids.length);
      for (const figure of await figures.all()) {
        await expect(figure.locator('svg.fig:visible')).toHaveCount(1);
        await expect(figure).toContainText(/Source/);
        expect(await figure.locator('table tr').count()).toBeGreaterThan(1);
      }
    });

    test('shows its fact-checks, each with the verdict in words and a link to its page', async ({ page }) => {
      await page.goto(address);
      for (const id of all(sourceOf(address), /<FactCheck id="([^"]+)"/g)) {
        const check = page.locator('article section', { has: page.locator(`a[href="/fact-checks/${id}/"]`) }).last();
        await expect(check).toContainText(/Accurate|Mostly accurate|Needs context|Misleading|False|Unverifiable/);
      }
    });

    test('leads from every number, citation and term to its note, and back', async ({ page }) => {
      await page.goto(address);
      const mentions = page.locator('article a[id^="use-"][href^="#"], article [id^="use-"] a[href^="#"]');
      const source = sourceOf(address);
      expect(await mentions.count()).toBe(all(source, /<(Stat|Cite|Term)\s/g).length);
      const broken = await mentions.evaluateAll((links) =>
        links.flatMap((link) => {
          const mention = link.closest('[id^="use-"]');
          const note = document.getElementById((link.getAttribute('href') ?? '').slice(1));
          return note?.querySelector(`a[href="#${mention?.id}"]`) ? [] : [mention?.id];
        }),
      );
      expect(broken).toEqual([]);
    });
  });
}
