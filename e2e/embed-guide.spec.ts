import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { usualRules } from './page-axe';
import { embeds } from './site';
import { watchPolicy } from './watch-policy';

const guide = '/embed/';

const code = (page: Page) => page.locator('embed-playground').getByRole('group', { name: 'Embed code', exact: true });
const frame = (page: Page) => page.locator('embed-playground [data-frame-stage] iframe');

/** Returns the address of the embed, without its origin, from the embed code that the page shows. */
async function addressInCode(page: Page): Promise<string> {
  const [, address = ''] = /src="https?:\/\/[^/]+([^"]+)"/.exec((await code(page).textContent()) ?? '') ?? [];
  return address;
}

test('the embed guide offers every embed, and shows a preview of the chosen embed and its code', async ({ page }) => {
  const broken = await watchPolicy(page);
  await page.goto(guide);
  const select = page.getByRole('combobox', { name: 'What to embed' });
  await expect(select).toBeVisible();
  const offered = await select
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
  expect(offered.toSorted()).toEqual(
    embeds()
      .map(({ href }) => href)
      .sort(),
  );
  for (const kind of ['figure', 'fact-check', 'number']) {
    const embed = embeds().findLast((one) => one.kind === kind);
    await select.selectOption(embed?.href ?? '');
    await expect(frame(page)).toHaveAttribute('src', embed?.href ?? '');
    await expect(frame(page)).toHaveAttribute('title', embed?.name ?? '');
    await expect(frame(page).contentFrame().getByRole('heading').first()).toContainText(embed?.title ?? '');
    expect(await addressInCode(page)).toBe(embed?.href);
    for (const name of [/^Pinned/, 'Light', 'Dark', /your background/, /^Latest/] as const) {
      // Further down, the setting for the host page has radio buttons with the same names, so the first match is the right one.
      await page.locator('embed-playground').getByRole('radio', { name, exact: true }).first().check();
      expect(await frame(page).getAttribute('src')).toBe(await addressInCode(page));
    }
    expect(await addressInCode(page)).toBe(`${embed?.href}?theme=auto`);
    await page.getByRole('radio', { name: /own background/ }).check();
  }
  expect(broken).toEqual([]);
});

test('the embed guide keeps the choices in its address, and restores them from there', async ({ page }) => {
  const embed = embeds().findLast(({ kind }) => kind === 'fact-check');
  await page.goto(guide);
  await page.getByRole('combobox', { name: 'What to embed' }).selectOption(embed?.href ?? '');
  await page.getByRole('radio', { name: /^Pinned/ }).check();
  await page
    .locator('embed-playground')
    .getByRole('group', { name: 'Colours' })
    .getByRole('radio', { name: 'Dark', exact: true })
    .check();
  await page.getByRole('radio', { name: '320 px' }).check();
  await page.getByRole('group', { name: 'Your page' }).getByRole('radio', { name: 'dark' }).check();
  const address = page.url();
  expect(new URL(address).hash).toBe(`#show=${embed?.href}&version=pinned&theme=dark&width=320&host=dark`);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(frame(page)).toHaveAttribute('src', `${embed?.pinnedHref}?theme=dark`);
  expect(await frame(page).evaluate((element) => element.clientWidth)).toBe(320);
  await expect(page.locator('[data-frame-stage]')).toHaveCSS('color-scheme', 'dark');
  await expect(page.getByRole('radio', { name: /^Pinned/ })).toBeChecked();
});

test('the embed guide shows a default embed if its address does not name an embed of this site', async ({ page }) => {
  await page.goto(`${guide}#show=https://example.org/&theme=red&width=9`);
  await expect(frame(page)).toHaveAttribute('src', /^\/embed\/(?:figures|fact-checks|numbers)\//);
});

test('the embed guide works with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide);
  await page.getByRole('combobox', { name: 'What to embed' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Pinned/ })).toBeChecked();
  await page.getByRole('slider', { name: 'Custom width' }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('280 px', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the code' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).textContent());
});

test('the embed guide keeps its examples if the list of embeds does not load', async ({ page }) => {
  await page.route('**/embeds.json', (route) => route.abort());
  await page.goto(guide);
  await expect(page.locator('embed-playground').getByRole('status').first()).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'A fact-check' })).toBeVisible();
});

test('axe finds no faults on the embed guide with a frame open, in the light and dark themes', async ({ page }) => {
  await page.goto(guide);
  await expect(frame(page).contentFrame().getByRole('heading').first()).toBeVisible();
  await page.evaluate(axe.source);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async (options) => {
        const { violations } = await axe.run({ ...options, iframes: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, usualRules[colorScheme]);
      expect(found, `${width} px, ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the embed guide shows the address and hash of the published script', async ({ page, request }) => {
  await page.goto(guide);
  const text = (await page.getByRole('group', { name: 'Code for the script, with its hash' }).textContent()) ?? '';
  const [, address = '', integrity = ''] = /src="https?:\/\/[^/]+([^"]+)" integrity="sha256-([^"]+)"/.exec(text) ?? [];
  const body = await (await request.get(address)).body();
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(body));
  expect(Buffer.from(hash).toString('base64')).toBe(integrity);
});

test('the embed guide cannot be shown in a frame on another site', async ({ request }) => {
  const { 'content-security-policy': policy = '', 'x-frame-options': options } = (await request.get(guide)).headers();
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("frame-src 'self'");
  expect(options).toBe('DENY');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the embed guide shows a figure, a fact-check and a number with their code', async ({ page }) => {
    await page.goto(guide);
    const frames = page.locator('embed-playground iframe');
    await expect(frames).toHaveCount(3);
    for (const [place, name] of ['a figure', 'a fact-check', 'a number'].entries()) {
      const one = frames.nth(place);
      await one.scrollIntoViewIfNeeded();
      await expect(one.contentFrame().getByRole('heading').first()).toBeVisible();
      const src = (await one.getAttribute('src')) ?? '';
      await expect(page.getByRole('group', { name: `Embed code for ${name}`, exact: true })).toContainText(`${src}" `);
    }
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});
