import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../browser.mjs';
import { listen } from '../serve/listen';
import { plainPage } from './plain-page';
import { compressedSite } from './serve-compressed';
import { onSlowPhone, slowdown } from './slow-phone';
import { median } from './stopwatch';
import { brotli, weighPages } from './weigh-pages';

/** How often each page is opened, one after the other in turns, so that a busy moment meets both. */
const rounds = 9;

/** At most this times as late as the page written by hand. */
const target = 1.25;

/**
 * Opens the heaviest article and the same content as somebody would write it by hand, on a slow phone and network, and
 * says when the largest content was painted (LCP), in milliseconds by the clock of this machine.
 *
 * @param site the built site
 */
export async function measurePages(site: string, figureCss: string): Promise<string> {
  const [heaviest] = (await weighPages(site, 'articles')).sort((a, b) => b.document - a.document);
  if (heaviest === undefined) throw new Error('There is no article in the built site.');
  const html = await readFile(path.join(site, heaviest.address, 'index.html'), 'utf8');
  const plain = plainPage(html, figureCss);
  const server = compressedSite(site, new Map([['/by-hand/', plain]]));
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const origin = `http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}`;
    const [ours, byHand]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await largestPaint(browser, `${origin}${heaviest.address}`));
      byHand.push(await largestPaint(browser, `${origin}/by-hand/`));
    }
    const ratio = median(ours) / median(byHand);
    return [
      `Largest contentful paint at ${slowdown} times less speed and slow 4G, median (all) of ${rounds}, ms:`,
      `  ${heaviest.address} (${heaviest.document} bytes, first view ${heaviest.firstView}): ${summary(ours)}`,
      `  the same by hand, without web fonts (${brotli(Buffer.from(plain))} bytes): ${summary(byHand)}`,
      `  ${ratio.toFixed(2)} times as late, ${ratio <= target ? 'within' : 'beyond'} the target of ${target}.`,
    ].join('\n');
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

function summary(times: readonly number[]): string {
  return `${Math.round(median(times))} (${times.map((time) => Math.round(time)).join(', ')})`;
}

/** When the largest content was painted, in milliseconds after the start of the navigation. */
function largestPaint(browser: Browser, address: string): Promise<number> {
  return onSlowPhone(browser, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
  });
}
