import { createServer } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { listen } from '../lib/cli/serve/listen';
import { attacks, type Attack } from './attacks';
import { embedPages, figureIds, sections } from './site';
import { watchPolicy } from './watch-policy';

for (const [name, pages] of [...sections(), ['embeds', embedPages()] as const]) {
  test(`pages of ${name} keep to their own policy`, async ({ page }) => {
    const broken = await watchPolicy(page);
    for (const address of pages) {
      await page.goto(address);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    }
    expect(broken).toEqual([]);
  });
}

/** Another site, which counts who asks it. */
async function otherSite(body = ''): Promise<{ origin: string; asked: () => number; close: () => void }> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') asked += 1;
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);
  });
  server.on('upgrade', (_, socket) => {
    asked += 1;
    socket.destroy();
  });
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  function close(): void {
    server.close();
    server.closeAllConnections();
  }
  return {
    origin: `http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}`,
    asked: () => asked,
    close,
  };
}

/** Whether an attack works on a page, with its headers or, to show that it is one, without. */
async function works(page: Page, address: string, attack: Attack, withHeaders: boolean): Promise<boolean> {
  const other = await otherSite();
  let hits = 0;
  await page.exposeFunction('hit', () => (hits += 1));
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      const told: unknown = Reflect.get(window, 'hit');
      if (data === 'hit' && typeof told === 'function') told();
    });
  });
  await page.route(
    (url) => url.pathname === address,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</head>',
        `</head>${attack.markup?.replaceAll('EVIL', other.origin) ?? ''}`,
      );
      const headers = withHeaders ? response.headers() : { 'content-type': 'text/html; charset=utf-8' };
      await route.fulfill({ status: 200, headers, body });
    },
  );
  try {
    await page.goto(address);
    if (attack.click !== undefined) await page.locator(attack.click).dispatchEvent('click');
    // A timer runs as the page's own code; what Playwright evaluates itself is above the policy.
    if (attack.script !== undefined) {
      const source = `setTimeout(() => { try { Promise.resolve((${attack.script.toString()})(${JSON.stringify(other.origin)})).catch(() => {}); } catch {} })`;
      await page.evaluate(source);
    }
    await page.waitForTimeout(withHeaders ? 400 : 1500);
    return hits > 0 || other.asked() > 0;
  } finally {
    other.close();
  }
}

const [figure = ''] = figureIds();
for (const [kind, address] of [
  ['a page', `/figures/${figure}/`],
  ['an embed', `/embed/figures/${figure}/`],
] as const) {
  for (const attack of attacks) {
    test(`${attack.name} is stopped on ${kind}`, async ({ page }) => {
      expect(await works(page, address, attack, true)).toBe(false);
    });
  }
}

for (const attack of attacks) {
  test(`${attack.name} would work without the headers`, async ({ page }) => {
    expect(await works(page, `/embed/figures/${figure}/`, attack, false)).toBe(true);
  });
}

test('another site can show an embed in a frame, and no page', async ({ page, baseURL }) => {
  const frames = ['/embed/figures/', '/figures/'].map(
    (folder) => `<iframe src="${baseURL}${folder}${figure}/"></iframe>`,
  );
  const other = await otherSite(`<!doctype html><title>Elsewhere</title>${frames.join('')}`);
  try {
    await page.goto(other.origin);
    await expect(page.locator('iframe').first().contentFrame().locator('svg.fig:visible')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('iframe').last().contentFrame().locator('h1')).toHaveCount(0);
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
