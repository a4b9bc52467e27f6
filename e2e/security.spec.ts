import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { attackedSite, otherSite } from './attacked-site';
import { asPageCode, attacks, type Attack } from './attacks';
import { openFigureIds, slow } from './site';

/** Opens an attacked page and carries out the attack. */
async function attackPage(page: Page, url: string, { click, script }: Attack, evil: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (click !== undefined) await page.locator(click).dispatchEvent('click');
  if (script === undefined) return;
  await page.evaluate(asPageCode(script, evil));
}

/**
 * How long an attack may take, in ms. Attacks get more time without the headers, so that a slow machine does not make them look harmless.
 */
const time = { guarded: 500, open: 10_000 } as const;

/** The names of the attacks that work on a page. If an attack works without the site's headers, it is a real attack. */
async function working(context: BrowserContext, address: string, withHeaders: boolean): Promise<string[]> {
  const other = await otherSite();
  const site = await attackedSite(address, other.origin, withHeaders);
  const hits = new Set<string>();
  await context.exposeBinding('attackWorked', ({ page }) => hits.add(new URL(page.url()).search));
  await context.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      const report: unknown = Reflect.get(window, 'attackWorked');
      if (data === 'hit' && typeof report === 'function') report();
    });
  });
  const hasWorked = (number: number): boolean => hits.has(`?attack=${number}`) || other.asked().has(String(number));
  const waiting = [...attacks.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [number, attack] = next;
      const page = await context.newPage();
      await attackPage(page, `${site.origin}/?attack=${number}`, attack, `${other.origin}/${number}`);
      const end = Date.now() + time[withHeaders ? 'guarded' : 'open'];
      while (!hasWorked(number) && Date.now() < end) await page.waitForTimeout(50);
      await page.close();
    }
  }
  try {
    await Promise.all(Array.from({ length: 6 }, work));
  } finally {
    site.close();
    other.close();
  }
  return attacks.filter((_, number) => hasWorked(number)).map(({ name }) => name);
}

const [figure = ''] = openFigureIds();
test.describe.configure({ timeout: 240_000 });

for (const [kind, address, details] of [
  ['a page', `/figures/${figure}/`, {}],
  // This test runs only in the full suite, because `firefox.spec.ts` already tests one attack of each kind on an embed.
  ['an embed', `/embed/figures/${figure}/`, slow],
] as const) {
  test(`each of ${attacks.length} attacks is stopped on ${kind}`, details, async ({ context, baseURL }) => {
    expect(await working(context, `${baseURL}${address}`, true)).toEqual([]);
  });
}

test('each of the attacks would work without the headers', slow, async ({ context, baseURL }) => {
  const names = await working(context, `${baseURL}/embed/figures/${figure}/`, false);
  expect(names).toEqual(attacks.map(({ name }) => name));
});

test('another site can show an embed in a frame, but not a page', async ({ page, baseURL }) => {
  const frames = ['/embed/figures/', '/figures/'].map(
    (folder) => `<iframe src="${baseURL}${folder}${figure}/"></iframe>`,
  );
  const other = await otherSite(`<!doctype html><title>Elsewhere</title>${frames.join('')}`);
  try {
    await page.goto(other.origin);
    await expect(page.locator('iframe').first().contentFrame().locator('svg.fig:visible')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('iframe').last().contentFrame().locator('svg.fig')).toHaveCount(0);
  } finally {
    other.close();
  }
});

test('an embed is complete and logs no error in a sandbox that gives it an opaque origin', async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe sandbox="" width="700" height="800" src="${baseURL}/embed/figures/${figure}/"></iframe>`;
  const other = await otherSite(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${frame}`);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  try {
    await page.goto(other.origin);
    await expect(page.locator('iframe').contentFrame().locator('svg.fig:visible')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    // Chromium logs an error for every script that the sandbox blocks. Here, this is intended.
    expect(
      logged.filter((text) => !/^Blocked script execution in .* the document's frame is sandboxed/.test(text)),
    ).toEqual([]);
  } finally {
    other.close();
  }
});

test('another site can read a figure’s data and show its image', async ({ page, baseURL }) => {
  const image = `<img src="${baseURL}/figures/${figure}/share.png" alt="">`;
  const other = await otherSite(`<!doctype html><title>Elsewhere</title>${image}`);
  try {
    await page.goto(other.origin);
    await expect(page.locator('img')).toHaveJSProperty('complete', true);
    expect(await page.locator('img').evaluate((element) => element.clientWidth)).toBeGreaterThan(100);
    const csv = await page.evaluate(async (url) => (await fetch(url)).text(), `${baseURL}/figures/${figure}/data.csv`);
    expect(csv).toContain('label,at,value');
  } finally {
    other.close();
  }
});
