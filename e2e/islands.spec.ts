import { expect, test, type Page } from '@playwright/test';
import { site } from '../lib/site';
import { sampleLines } from './sample-lines';
import { articlePages, builtFile, figureIds, figureKind, firstOfEach, inSpeeds } from './site';

const sample = sampleLines();
const figure = `/figures/${sample.id}/`;
const [first = { label: '', colour: '' }] = sample.strands;
const other = sample.strands.at(-1) ?? first;
const yearOf = ([row]: typeof sample.last): string => row?.at ?? '';
const heavy = /\/islands\/live-figure-/;

/** Collects, from now on, the addresses of all scripts that the page requests. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

const explorer = (page: Page) => page.locator('figure-explorer').first();

async function explore(page: Page): Promise<void> {
  await explorer(page)
    .getByRole('button', { name: /^Explore/ })
    .click();
  await expect(explorer(page)).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
}

test('a page that nobody interacts with loads only the module that waits for interaction', async ({ page }) => {
  const [article = ''] = articlePages();
  const asked = scriptsOf(page);
  await page.goto(article);
  await page.mouse.wheel(0, 4000);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([expect.stringMatching(/^\/islands\/page-[A-Z0-9]+\.js$/)]);
});

test('the arrow keys move from value to value, and each value is announced as the table shows it', async ({ page }) => {
  const asked = scriptsOf(page);
  await page.goto(figure);
  await page.locator('body').press('Tab');
  await explorer(page)
    .getByRole('button', { name: /^Explore/ })
    .focus();
  await expect.poll(() => asked.some((address) => heavy.test(address))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(explorer(page)).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('End');
  const spoken = explorer(page).locator('[data-part="spoken"]');
  await expect(spoken).toHaveText(new RegExp(`^${yearOf(sample.last)}: `));
  const row = page.getByRole('row', { name: new RegExp(`^${yearOf(sample.last)}`) });
  for (const value of (await spoken.textContent())?.match(/[\d.]+%/g) ?? []) await expect(row).toContainText(value);
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(new RegExp(`^${yearOf(sample.before)}: `));
  for (const { label, text } of sample.before) await expect(spoken).toContainText(`${label} ${text}`);
  await page.keyboard.press('Escape');
  await expect(spoken).toHaveText('');
});

test('hovering over a figure makes it interactive in place, and shows a value', async ({ page }) => {
  await page.goto(figure);
  const caption = page.locator('figcaption').first();
  const drawing = explorer(page).locator('[data-stage]');
  await drawing.scrollIntoViewIfNeeded();
  const before = await caption.boundingBox();
  await drawing.hover({ position: { x: 200, y: 150 } });
  await expect(explorer(page)).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
  await page.mouse.move((before?.x ?? 0) + 260, (before?.y ?? 0) - 250);
  await expect(explorer(page).locator('[data-part="tip"]')).toContainText(first.label);
  expect(await caption.boundingBox()).toEqual(before);
});

test('a tap on an interactive figure shows a value', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(figure);
  await explorer(page)
    .getByRole('button', { name: /^Explore/ })
    .tap();
  await expect(explorer(page)).toHaveAttribute('data-state', 'live', { timeout: 20_000 });
  await page.getByRole('application').tap({ position: { x: 120, y: 120 } });
  await expect(explorer(page).locator('[data-part="tip"]')).toContainText(first.label);
  await context.close();
});

test('a hidden series is neither drawn nor announced', async ({ page }) => {
  await page.goto(figure);
  await explore(page);
  await page.getByRole('button', { name: other.label, pressed: true }).click();
  await expect(page.getByRole('button', { name: other.label, pressed: false })).toBeVisible();
  const stroke = (name: string) =>
    explorer(page)
      .locator(`[data-live] path.fig-line[stroke="var(--figure-${name})"]`)
      .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).stroke))]);
  expect(await stroke(other.colour)).toEqual(['rgba(0, 0, 0, 0)']);
  expect(await stroke(first.colour)).toEqual([expect.not.stringMatching(/^rgba\(0, 0, 0, 0\)$/)]);
  await page.getByRole('application').press('End');
  await expect(explorer(page).locator('[data-part="spoken"]')).not.toContainText(other.label);
});

for (const part of [heavy, /live\.json$/]) {
  test(`the figure stays unchanged if a file that matches ${part.source} does not load`, async ({ page }) => {
    await page.route(part, (route) => route.abort());
    await page.goto(figure);
    await explorer(page)
      .getByRole('button', { name: /^Explore/ })
      .click();
    await expect(explorer(page).getByRole('status')).toContainText('table');
    await expect(explorer(page).locator('[data-layout="wide"] svg')).toBeVisible();
    await expect(explorer(page).locator('[data-live]')).toHaveCount(0);
  });
}

/** The content of a drawing: its text, and the element, fill and stroke of each mark. */
function shown(page: Page, within: string): Promise<{ texts: string[]; marks: string[] }> {
  return explorer(page)
    .locator(within)
    .evaluate((drawing) => ({
      texts: [...drawing.querySelectorAll('text')].map((text) => text.textContent ?? '').sort(),
      marks: [...drawing.querySelectorAll('path, rect, circle')]
        .filter((mark) => mark.closest('defs') === null)
        .map(
          (mark) => `${mark.tagName} ${mark.getAttribute('fill') ?? 'none'} ${mark.getAttribute('stroke') ?? 'none'}`,
        )
        .sort(),
    }));
}

for (const [part, ids, details] of inSpeeds('figures', figureIds(), firstOfEach(figureIds(), figureKind), 15)) {
  test(
    `the interactive versions of ${part} have the same drawings as the static versions`,
    details,
    async ({ page }) => {
      test.setTimeout(180_000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      for (const id of ids) {
        await page.goto(`/figures/${id}/`);
        await explore(page);
        const live = await shown(page, '[data-live] [data-part="drawing"]');
        expect.soft(live.texts.length, id).toBeGreaterThan(0);
        expect.soft(live, id).toEqual(await shown(page, '[data-layout="wide"] svg'));
      }
      expect(complaints).toEqual([]);
    },
  );
}

test('a chosen theme applies to the next page from its first paint', async ({ page }) => {
  await page.goto(figure);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(16, 22, 29)');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'System' }).check();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('hovering over a link prefetches its page', async ({ page }) => {
  const early: string[] = [];
  page.on('request', async (request) => {
    const { 'sec-purpose': purpose = '' } = await request.allHeaders();
    if (purpose.startsWith('prefetch')) early.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'About' });
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await expect.poll(() => early).toContain('/about/');
});

test('the next explainer is prerendered, because its link has rel="next"', () => {
  const html = articlePages().map((address) => builtFile(`${address}index.html`));
  const [rules = '{}'] = html.flatMap((page) => /<script type="speculationrules">([^<]*)/.exec(page)?.[1] ?? []);
  expect(JSON.parse(rules)).toMatchObject({ prerender: [{ where: { selector_matches: 'a[rel~=next]' } }] });
  const next = html.flatMap((page) => /<a href="([^"]+)" rel="next">/.exec(page)?.[1] ?? []);
  expect(next.length).toBe(articlePages().length - 1);
  expect(articlePages()).toEqual(expect.arrayContaining(next));
});

test('no page stops browsers from keeping it in their back/forward cache', () => {
  for (const address of articlePages()) {
    const html = builtFile(`${address}index.html`);
    const [script = ''] = /\/islands\/page-[A-Z0-9]+\.js/.exec(html) ?? [];
    expect(builtFile(script)).not.toMatch(/beforeunload|["'`]unload/);
  }
});

test.describe('the share panel', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens as a dialog, copies the code with the chosen theme, and closes with Escape', async ({ page }) => {
    await page.goto(figure);
    const summary = page.locator('share-panel summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share, embed or cite' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('radio', { name: 'dark' }).check();
    await dialog.getByRole('button', { name: 'Copy the code' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/embed${figure}?theme=dark`);
    await dialog.getByRole('button', { name: 'Copy the citation' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(figure);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  });

  test('opens in the page if scripts do not run', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    for (const address of [figure, ...articlePages().slice(0, 1)]) {
      await page.goto(address);
      await page.locator('share-panel summary').click();
      await expect(page.getByRole('group', { name: 'Citation' })).toContainText(site.name);
      await expect(page.getByRole('link', { name: 'BibTeX' })).toBeVisible();
    }
    await context.close();
  });
});
