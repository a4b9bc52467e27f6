import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../system/browser.mjs';
import { listen } from '../../hosting/serve/listen';
import { compressedSite } from './serve-compressed';

/** Lighthouse’s settings: a slow 4G network, in bytes per second and milliseconds, and the factor by which the processor is slowed. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
export const slowdown = 4;

/** Runs a function on a new page with an empty cache, on a slow phone and network. */
export async function onSlowPhone<Result>(browser: Browser, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await act(page);
  } finally {
    await context.close();
  }
}

/**
 * Starts a browser and a server, which sends the site compressed, as a good host would. Runs `measure`, then ends both.
 *
 * @param pages HTML by address; these take precedence over the site’s files
 */
export async function withSite<Result>(
  site: string,
  pages: ReadonlyMap<string, string>,
  measure: (browser: Browser, origin: string) => Promise<Result>,
): Promise<Result> {
  const server = compressedSite(site, pages);
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (listening.kind === 'taken') throw new Error('No port is free.');
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    return await measure(browser, `http://127.0.0.1:${listening.port}`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
