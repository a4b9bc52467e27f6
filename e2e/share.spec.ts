import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { usualRules } from './page-axe';
import { articlePages, embeds } from './site';
import { watchPolicy } from './watch-policy';

// These tests cover the share panel, which offers a page's link, embed code, citation and files.

const oneOfEach = (['figure', 'fact-check', 'number'] as const).map((kind) => {
  const found = embeds().find((embed) => embed.kind === kind);
  if (found === undefined) throw new Error(`There is no embed of a ${kind}.`);
  return found;
});
const [figure] = oneOfEach;
if (figure === undefined) throw new Error('There is no figure.');

async function open(page: Page, address: string): Promise<ReturnType<Page['getByRole']>> {
  await page.goto(address);
  const summary = page.locator('share-panel summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

for (const { kind, page: address, href, pinnedHref } of oneOfEach) {
  test(`the embed code and the preview of a ${kind} have the chosen version and theme`, async ({ page }) => {
    const broken = await watchPolicy(page);
    const dialog = await open(page, address);
    const code = dialog.getByRole('group', { name: 'Embed code', exact: true });
    await expect(code).toContainText(`${href}" `);
    await dialog.getByRole('button', { name: 'Show how it will look' }).click();
    const frame = dialog.locator('iframe');
    await expect(frame).toHaveAttribute('src', href);
    await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();

    await dialog.getByRole('radio', { name: /^Pinned/ }).check();
    await expect(code).toContainText(`${pinnedHref}" `);
    await expect(frame).toHaveAttribute('src', pinnedHref);
    await dialog.getByRole('radio', { name: 'Dark', exact: true }).check();
    await expect(code).toContainText(`${pinnedHref}?theme=dark" `);
    await expect(code).toContainText('color-scheme:dark');
    await expect(frame).toHaveAttribute('src', `${pinnedHref}?theme=dark`);
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');

    await dialog.getByRole('radio', { name: '320 px' }).check();
    await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(320);
    expect(broken).toEqual([]);
  });
}

test('the arrow keys set the width of the preview, and its frame is tall enough for its content', async ({ page }) => {
  const dialog = await open(page, figure.page);
  await dialog.getByRole('button', { name: 'Show how it will look' }).focus();
  await page.keyboard.press('Enter');
  const range = dialog.getByRole('slider', { name: 'Custom width' });
  await expect(range).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dialog.getByText('280 px', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const frame = dialog.locator('iframe');
  await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(290);
  const content = frame.contentFrame().locator('body');
  await expect(content.getByRole('heading').first()).toBeVisible();
  const needed = await content.evaluate((body) => body.getBoundingClientRect().height);
  expect(await frame.evaluate((element) => element.clientHeight)).toBeGreaterThanOrEqual(Math.floor(needed));
});

test('a page does not load the script of the share dialog until the reader opens the share panel', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(figure.page);
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState('networkidle');
  const isLate = (address: string): boolean => /share-dialog|^\/embed\//.test(address);
  expect(asked.filter(isLate)).toEqual([]);
  await page.locator('share-panel summary').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.filter(isLate)).toEqual([expect.stringMatching(/^\/islands\/share-dialog-/)]);
});

test('the share dialog opens even on a slow machine, where its module loads before the page is complete', async ({
  page,
}) => {
  const machine = await page.context().newCDPSession(page);
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 15 });
  await open(page, figure.page);
});

test('the share panel opens within the page if the dialog does not load', async ({ page }) => {
  await page.route(/share-dialog/, (route) => route.abort());
  await page.goto(figure.page);
  await page.locator('share-panel summary').click();
  await expect(page.getByRole('group', { name: 'Embed code, pinned' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the share panel passes the title and the address to another app on the device', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.body.dataset['shared'] = JSON.stringify(data);
      },
    });
  });
  const dialog = await open(page, figure.page);
  await dialog.getByRole('button', { name: 'Share via an app' }).click();
  const shared: unknown = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '');
  expect(shared).toEqual({
    title: expect.stringContaining(figure.title),
    url: expect.stringMatching(`${figure.page}$`),
  });
});

test('the share panel of an explainer has its link, citation and image, but no embed code', async ({ page }) => {
  const [article = ''] = articlePages();
  const dialog = await open(page, article);
  await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Share image (PNG)' })).toHaveAttribute('href', `${article}share.png`);
  await expect(dialog.getByRole('group', { name: 'Citation' })).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Embed code' })).toHaveCount(0);
});

for (const [what, address, files] of [
  ['an explainer', articlePages()[0] ?? '', ['share.png', 'index.md', '.json']],
  ['a fact-check', embeds().find(({ kind }) => kind === 'fact-check')?.page ?? '', ['share.png', '.json']],
  ['a number', embeds().find(({ kind }) => kind === 'number')?.page ?? '', ['.json']],
] as const)
  test(`the share panel of ${what} offers downloads, and these files exist`, async ({ page }) => {
    await page.goto(address);
    const links = page.locator('share-panel a[download]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // The citation formats come first.
    expect(hrefs.slice(0, 3).map((href) => href.slice(href.lastIndexOf('/') + 1))).toEqual([
      'cite.bib',
      'cite.ris',
      'cite.json',
    ]);
    const others = hrefs.slice(3);
    expect(others).toHaveLength(files.length);
    for (const [index, end] of files.entries())
      expect(others[index]).toMatch(new RegExp(`${end.replace('.', '\\.')}$`));
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  });

test('axe finds no faults in the open share dialog, in the light and dark themes', async ({ page }) => {
  const dialog = await open(page, figure.page);
  await dialog.getByRole('button', { name: 'Show how it will look' }).click();
  await expect(dialog.locator('iframe').contentFrame().getByRole('heading').first()).toBeVisible();
  await page.evaluate(axe.source);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async (options) => {
        const { violations } = await axe.run('dialog', { ...options, iframes: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, usualRules[colorScheme]);
      expect(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the share panel shows the embed codes of the latest and the pinned version as text', async ({ page }) => {
    for (const { page: address, href, pinnedHref } of oneOfEach) {
      await page.goto(address);
      await page.locator('share-panel summary').click();
      await expect(page.getByRole('group', { name: 'Embed code', exact: true })).toContainText(`${href}" `);
      await expect(page.getByRole('group', { name: 'Embed code, pinned' })).toContainText(`${pinnedHref}" `);
      await expect(page.locator('share-panel').getByRole('radio')).toHaveCount(0);
    }
  });

  test('a link from the list of figures opens the collapsed share panel', async ({ page }) => {
    await page.goto('/figures/');
    await page
      .getByRole('link', { name: /^Embed or cite/ })
      .first()
      .click();
    await expect(page.getByRole('group', { name: 'Embed code', exact: true })).toBeVisible();
  });
});
