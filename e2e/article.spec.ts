import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { articlePages } from './site';

test.use({ javaScriptEnabled: false });

/** Returns the text of an explainer's MDX file, which the page must match. */
function sourceOf(page: string): string {
  const slug = page.split('/')[2] ?? '';
  return readFileSync(path.resolve(import.meta.dirname, `../content/articles/${slug}.mdx`), 'utf8');
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

for (const address of articlePages()) {
  test.describe(`without JavaScript, ${address}`, () => {
    // All tests share one visit, because none of them changes the page.
    test.describe.configure({ mode: 'default' });
    let page: Page;
    test.beforeAll(async ({ browser, baseURL }) => {
      page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
      await page.goto(address);
    });
    test.afterAll(() => page.close());

    test('has every heading and every number that the editor wrote, in order', async () => {
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

    test('shows its figures, each with a title, a source and a table of the data', async () => {
      const ids = all(sourceOf(address), /<Figure id="([^"]+)"/g);
      const figures = page.locator('article figure:has(svg.fig)');
      await expect(figures).toHaveCount(ids.length);
      for (const figure of await figures.all()) {
        await expect(figure.locator('svg.fig:visible')).toHaveCount(1);
        await expect(figure).toContainText(/Source/);
        expect(await figure.locator('table tr').count()).toBeGreaterThan(1);
      }
    });

    test('shows its fact-checks, each with the verdict in words and a link to its page', async () => {
      for (const id of all(sourceOf(address), /<FactCheck id="([^"]+)"/g)) {
        const check = page.locator('article section', { has: page.locator(`a[href="/fact-checks/${id}/"]`) }).last();
        await expect(check).toContainText(/Accurate|Mostly accurate|Needs context|Misleading|False|Unverifiable/);
      }
    });

    test('links every number, citation, term and corrected word to its note, and links each note back', async () => {
      const mentions = page.locator('article a[id^="use-"][href^="#"], article [id^="use-"] a[href^="#"]');
      const source = sourceOf(address);
      expect(await mentions.count()).toBe(all(source, /<(Stat|Cite|Term|Corrected)\s/g).length);
      const broken = await mentions.evaluateAll((links) =>
        links.flatMap((link) => {
          const mention = link.closest('[id^="use-"]');
          const place = document.getElementById((link.getAttribute('href') ?? '').slice(1));
          const note = place?.matches(':empty') ? place.parentElement : place;
          return note?.querySelector(`a[href="#${mention?.id}"]`) ? [] : [mention?.id];
        }),
      );
      expect(broken).toEqual([]);
    });

    test('states how many fact-checks its viewpoint has, and links to each', async () => {
      const [viewpoint] = all(sourceOf(address), /^viewpoint: (.+)$/gm);
      const folder = path.resolve(import.meta.dirname, '../content/fact-checks');
      const checks = readdirSync(folder).filter((file) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        return text.includes(`\nviewpoint: ${viewpoint}\n`) && !text.includes('\nstatus: draft\n');
      });
      const box = page.locator('#balance');
      const said = `(?<!\\d)${checks.length} statements? checked: `;
      await expect(box).toContainText(checks.length === 0 ? 'No statement has been checked yet.' : new RegExp(said));
      const targets = await box
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.map((href) => `${href.replace(/^#check-|^\/fact-checks\/|\/$/g, '')}.mdx`).sort()).toEqual(
        checks.sort(),
      );
      for (const href of targets.filter((target) => target.startsWith('#')))
        await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1);
    });

    test('states the reading time of all text that is visible when the page opens', async () => {
      const [said] = all(await page.locator('article header').first().innerText(), /(\d+)\s+minutes? to read/g);
      const words = await page.locator('article').evaluate((article) => {
        const read = [...article.querySelectorAll('h1, h1 + p, [data-text], #balance')];
        const apart = 'svg, button, summary, .visually-hidden, figcaption > p:last-child, [data-text] [data-text]';
        return read.flatMap((root) => {
          const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (texts.nextNode() !== null) {
            const { parentElement, nodeValue } = texts.currentNode;
            if (parentElement?.checkVisibility() === true && parentElement.closest(apart) === null)
              found.push(nodeValue ?? '');
          }
          return found
            .join(' ')
            .split(/\s+/)
            .filter((word) => /[\p{L}\p{N}]/u.test(word));
        }).length;
      });
      // Inline elements split some words in two, so this count is slightly higher than the count from which the site computes the reading
      // time.
      expect(Math.abs(Number(said) - words / 220)).toBeLessThan(Math.max(1, words / 220 / 15));
    });
  });
}

test('a list of several recorded changes is collapsed, and a link to one of them expands the list', async ({
  page,
}) => {
  let folded = 0;
  for (const address of articlePages()) {
    await page.goto(address);
    const notice = page.getByRole('note', { name: 'Changes to this page' });
    const fold = notice.locator('details');
    const changes = notice.locator('p:has([id^="correction-"])');
    if ((await changes.count()) < 2) continue;
    folded += 1;
    await expect(fold, address).toHaveCount(1);
    expect(await fold.locator('p:has([id^="correction-"])').count(), address).toBe(await changes.count());
    const summary =
      (await fold.locator('summary').innerText()).match(/\b\d+ (?=correction|clarification|update)/g) ?? [];
    expect(summary.map(Number).reduce((sum, count) => sum + count, 0)).toBe(await changes.count());
    await expect(changes.first()).toBeHidden();
    const mark = page.locator('[data-text] a[href^="#correction-"]').first();
    if ((await mark.count()) === 0) continue;
    await mark.click();
    await expect(
      page.locator('p').filter({ has: page.locator(`[id="${((await mark.getAttribute('href')) ?? '').slice(1)}"]`) }),
    ).toBeVisible();
  }
  // Recorded changes are never removed, so there will always be an explainer that has several of them.
  expect(folded).toBeGreaterThan(0);
});
