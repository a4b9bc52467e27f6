import { expect, test, type CDPSession, type Page } from '@playwright/test';

/** Emulates a connection with this round-trip time, in milliseconds, for a page. */
async function onConnection(page: Page, latency: number): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
  await client.send('Network.emulateNetworkConditions', { offline: false, latency, ...unlimited });
  return client;
}

/** Collects, from now on, the fonts that the page requests, in order and without repetition. */
function watchFonts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.woff2') && !asked.includes(pathname)) asked.push(pathname);
  });
  return asked;
}

const familyOf = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontFamily);
const areFontsSkipped = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'fonts' in document.documentElement.dataset);

test('a page on a fast connection uses the site’s fonts', async ({ page }) => {
  const asked = watchFonts(page);
  await onConnection(page, 20);
  await page.goto('/about/');
  await expect.poll(() => asked.length).toBe(2);
  expect(await areFontsSkipped(page)).toBe(false);
  expect(await familyOf(page)).toMatch(/^"?Plumbline Serif"?,/);
  expect(
    await page.evaluate(() => document.fonts.ready.then((all) => [...all].some((one) => one.status === 'loaded'))),
  ).toBe(true);
});

test('the first page on a slow connection is shown without the site’s fonts, and the next page uses them', async ({
  page,
}) => {
  const asked = watchFonts(page);
  await onConnection(page, 200);
  await page.goto('/about/', { waitUntil: 'domcontentloaded' });
  expect(await areFontsSkipped(page)).toBe(true);
  expect(await familyOf(page)).toMatch(/^"?Plumbline Serif Fallback"?,/);
  await expect.poll(() => asked.length).toBe(2);
  const kept = (): Promise<string> => page.evaluate(() => localStorage.getItem('fonts') ?? '');
  await expect.poll(async () => (await kept()).split(',').sort()).toEqual([...asked].sort());
  await page.goto('/methodology/');
  expect(await areFontsSkipped(page)).toBe(false);
  expect(await familyOf(page)).toMatch(/^"?Plumbline Serif"?,/);
});

test('a browser in data-saver mode never requests a font', async ({ page }) => {
  const asked = watchFonts(page);
  const client = await onConnection(page, 20);
  await client.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto('/about/');
  await page.goto('/methodology/', { waitUntil: 'networkidle' });
  expect(await areFontsSkipped(page)).toBe(true);
  expect(asked).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a page uses the site’s fonts', async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto('/about/', { waitUntil: 'networkidle' });
    expect(asked).toHaveLength(2);
  });
});
