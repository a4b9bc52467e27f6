import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { plainPage } from './plain-page';
import { onSlowPhone, slowdown, withSite } from './slow-phone';
import { median } from './stopwatch';
import { brotli, weighPages } from '../../releases/budgets/weigh-pages';

/** How many times to open each page. The two pages alternate, so that a busy moment affects both. */
const rounds = 9;

/** How long our page may take, as a multiple of the time that the hand-written page takes. */
const target = 1.25;

/**
 * Opens the heaviest article, and the same content as hand-written HTML, on a slow phone and network, and measures the largest
 * contentful paint (LCP), in wall-clock milliseconds.
 *
 * @param site the built site
 */
export async function measurePages(site: string, figureCss: string): Promise<string> {
  const [heaviest] = (await weighPages(site, 'articles')).sort((a, b) => b.document - a.document);
  if (heaviest === undefined) throw new Error('There is no article in the built site.');
  const html = await readFile(path.join(site, heaviest.address, 'index.html'), 'utf8');
  const plain = plainPage(html, figureCss);
  return withSite(site, new Map([['/by-hand/', plain]]), async (browser, origin) => {
    const [ours, byHand]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await largestPaint(browser, `${origin}${heaviest.address}`));
      byHand.push(await largestPaint(browser, `${origin}/by-hand/`));
    }
    const ratio = median(ours) / median(byHand);
    return [
      `Largest contentful paint, ms (processor slowed ${slowdown} times, slow 4G): median of ${rounds} (all values)`,
      `  ${heaviest.address} (${heaviest.document} bytes, first view ${heaviest.firstView}): ${summary(ours)}`,
      `  hand-written HTML, without web fonts (${brotli(Buffer.from(plain))} bytes): ${summary(byHand)}`,
      `  ratio ${ratio.toFixed(2)}, ${ratio <= target ? 'within' : 'beyond'} the target of ${target}.`,
    ].join('\n');
  });
}

function summary(times: readonly number[]): string {
  return `${Math.round(median(times))} (${times.map((time) => Math.round(time)).join(', ')})`;
}

/** The largest contentful paint, in milliseconds after the start of the navigation. */
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
