import { expect, test, type Page } from '@playwright/test';
import { elsewhere } from './embed-hosts';
import { builtFile, embedPages, embeds, figureIds, figureKind, firstOfEach, inSpeeds } from './site';

/** One figure of each kind. */
const ofEachKind = firstOfEach(figureIds(), figureKind);

/** Returns the embed code on the open figure page. */
function snippetOn(page: Page): Promise<string> {
  const code = page.locator('pre').filter({ hasText: '<iframe' }).first();
  return code.evaluate((element) => element.textContent ?? '');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const ofFigures = ofEachKind.map((id) => `/embed/figures/${id}/`);
  for (const [part, addresses, details] of inSpeeds('figures', embedPages(), ofFigures, 15)) {
    test(
      `embeds of ${part} are complete: title, drawing, source, data, and a link to the figure’s page`,
      details,
      async ({ page }) => {
        test.setTimeout(120_000);
        for (const address of addresses) {
          await page.goto(address);
          await expect.soft(page.getByRole('heading').first(), address).toBeVisible();
          await expect.soft(page.locator('svg.fig:visible'), address).toHaveCount(1);
          await expect.soft(page.locator('body'), address).toContainText('Source');
          expect.soft(await page.locator('table tr').count(), address).toBeGreaterThan(1);
          await expect.soft(page.locator(`a[href$="${address.replace('/embed', '')}"]`).first(), address).toBeVisible();
        }
      },
    );
  }

  for (const kind of ['fact-check', 'number'] as const) {
    const ofKind = embeds().filter((embed) => embed.kind === kind);
    for (const [part, shown, details] of inSpeeds(`${kind}s`, ofKind, ofKind.slice(0, 5))) {
      test(
        `embeds of ${part} are complete: their content, sources with licences, and a link to their page`,
        details,
        async ({ page }) => {
          test.setTimeout(120_000);
          for (const { href, page: own, title, name } of shown) {
            await page.goto(href);
            await expect.soft(page.getByRole('heading', { level: 1 }), href).toHaveText(title);
            // The title of the frame (`name`) ends with the verdict or the value.
            const said =
              kind === 'number'
                ? (name.split(': ').at(-1) ?? '')
                : name.slice('Fact-check: '.length + title.length + 1, -1);
            expect.soft((await page.getByRole('main').innerText()).replace(/\s+/g, ' '), href).toContain(said);
            expect.soft(await page.locator('body').textContent(), href).toMatch(/Sources?: /);
            await expect.soft(page.locator(`a[href="${own}"]`).first(), href).toBeVisible();
          }
        },
      );
    }
  }
});

test('an embed has only its own script and no framework', () => {
  const scripts = new Set<string>();
  for (const { href } of embeds()) {
    const html = builtFile(`${href}index.html`);
    const [tag = '', ...more] = html.match(/<script[^>]*>[\s\S]*?<\/script>/g) ?? [];
    expect(more, href).toEqual([]);
    scripts.add(tag);
    expect(html.replace(tag, ''), href).not.toMatch(/<script|\/_next\/|javascript:|\son[a-z]+=/i);
  }
  expect(scripts.size).toBe(1);
});

for (const [part, ids, details] of inSpeeds('figures', figureIds(), ofEachKind.slice(0, 5), 15)) {
  test(
    `the embed codes of ${part} are lazy-loading frames with a title, and work on a page of another site`,
    details,
    async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const hosted = new Map<string, string>();
      const site = await elsewhere(hosted);
      try {
        for (const id of ids) {
          await page.goto(`/figures/${id}/`);
          const snippet = await snippetOn(page);
          const title = await page.getByRole('heading', { level: 1 }).innerText();

          const ownOrigin = /src="(https?:\/\/[^/"]+)/.exec(snippet)?.[1] ?? '';
          const own = snippet.replaceAll(ownOrigin, baseURL ?? '');
          hosted.set(`/${id}/`, `<!doctype html><title>Elsewhere</title>${own}`);
          await page.goto(`${site.origin}/${id}/`);
          const frame = page.locator('iframe');
          expect.soft(await frame.getAttribute('title'), id).toContain(title);
          await expect.soft(frame, id).toHaveAttribute('loading', 'lazy');
          await expect.soft(frame.contentFrame().locator('svg.fig:visible'), id).toHaveCount(1);
        }
      } finally {
        site.close();
      }
    },
  );
}

test('the copy button copies the embed code and confirms it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [id = ''] = figureIds();
  await page.goto(`/figures/${id}/`);
  const snippet = await snippetOn(page);
  await page.locator('share-panel summary').click();
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText(/copied/i).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(snippet.trim());
});
