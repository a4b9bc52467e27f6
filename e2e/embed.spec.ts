import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listen } from '../lib/cli/serve/listen';
import { builtFile, embedPages, embeds, figureIds, inParts } from './site';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of embedPages()) {
    test(`${address} is complete: title, drawing, source, data, and the way to the figure’s page`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.locator('svg.fig:visible')).toHaveCount(1);
      await expect(page.locator('body')).toContainText('Source');
      expect(await page.locator('table tr').count()).toBeGreaterThan(1);
      await expect(page.locator(`a[href$="${address.replace('/embed', '')}"]`).first()).toBeVisible();
    });
  }

  for (const kind of ['fact-check', 'number'] as const) {
    const ofKind = embeds().filter((embed) => embed.kind === kind);
    for (const [part, shown] of inParts(`${kind}s`, ofKind)) {
      test(`embedded ${part} are complete: what they say, sources with their licences, and the way to their page`, async ({
        page,
      }) => {
        test.setTimeout(120_000);
        for (const { href, page: own, title, name } of shown) {
          await page.goto(href);
          await expect.soft(page.getByRole('heading', { level: 1 }), href).toHaveText(title);
          // The verdict or the value, which the name of the frame ends with.
          const said =
            kind === 'number'
              ? (name.split(': ').at(-1) ?? '')
              : name.slice('Fact-check: '.length + title.length + 1, -1);
          expect.soft((await page.getByRole('main').innerText()).replace(/\s+/g, ' '), href).toContain(said);
          expect.soft(await page.locator('body').textContent(), href).toMatch(/Sources?: /);
          await expect.soft(page.locator(`a[href="${own}"]`).first(), href).toBeVisible();
        }
      });
    }
  }
});

test('an embed carries one script, its own, and no framework', () => {
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

for (const id of figureIds()) {
  test(`the snippet of ${id} is a frame with a title that loads late, and works on a page elsewhere`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/figures/${id}/`);
    const snippet = await page
      .locator('pre')
      .filter({ hasText: '<iframe' })
      .first()
      .evaluate((element) => element.textContent ?? '');
    const title = await page.getByRole('heading', { level: 1 }).innerText();

    const ownOrigin = /src="(https?:\/\/[^/"]+)/.exec(snippet)?.[1] ?? '';
    const hosted = `<!doctype html><title>Elsewhere</title>${snippet.replaceAll(ownOrigin, baseURL ?? '')}`;
    const elsewhere = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(hosted),
    );
    const listening = await listen(elsewhere, { port: 0, host: '127.0.0.1', strictPort: true });
    try {
      await page.goto(`http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}/`);
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute(
        'title',
        new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 40)),
      );
      await expect(frame).toHaveAttribute('loading', 'lazy');
      await expect(frame.contentFrame().locator('svg.fig:visible')).toHaveCount(1);
    } finally {
      elsewhere.close();
      elsewhere.closeAllConnections();
    }
  });
}

test('the copy button puts the snippet on the clipboard, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [id = ''] = figureIds();
  await page.goto(`/figures/${id}/`);
  const snippet = await page
    .locator('pre')
    .filter({ hasText: '<iframe' })
    .first()
    .evaluate((element) => element.textContent ?? '');
  await page.locator('share-panel summary').click();
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText(/copied/i).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(snippet.trim());
});
