import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { onSlowPhone, slowdown, withSite } from './slow-phone';
import { median } from './stopwatch';
import { gzip, weighPages, type PageWeight } from '../../releases/budgets/weigh-pages';

const rounds = 5;
/** How many embeds of each kind to measure: from the heaviest to the lightest, evenly spaced. */
const counts = { figures: 4, 'fact-checks': 3, numbers: 3 };

/** The essential element of an embed: its visible drawing, or its number or verdict. */
const point = '.plot svg, .verdict, .value';

/**
 * Measures the size of ten embeds, in bytes, and the time until their essential element appears on a slow phone and network, in
 * wall-clock milliseconds.
 *
 * @param site the built site
 */
export async function measureEmbeds(site: string): Promise<string> {
  const weights = await weighPages(site, 'embed');
  const chosen = Object.entries(counts).flatMap(([kind, count]) => spread(weights.filter(isLatestOf(kind)), count));
  return withSite(site, new Map(), async (browser, origin) => {
    const lines = [
      `    HTML  script   total gzip  shown, ms (processor slowed ${slowdown} times, slow 4G, median of ${rounds})`,
    ];
    for (const embed of chosen) {
      const html = await readFile(path.join(site, embed.address, 'index.html'), 'utf8');
      const script = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code).join('');
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        times.push(await timeUntilVisible(browser, origin + embed.address));
      const sizes = [Buffer.byteLength(html), gzip(Buffer.from(script))].map((size) => String(size).padStart(7));
      lines.push(
        `${sizes.join(' ')} ${String(embed.documentGzip).padStart(12)} ${median(times).toFixed(0).padStart(10)}  ${embed.address}`,
      );
    }
    return lines.join('\n');
  });
}

/**
 * Returns a filter for the embeds of one kind. The filter excludes permanent addresses of versions, because the same documents are also at
 * the addresses of the latest versions.
 */
function isLatestOf(kind: string): (embed: PageWeight) => boolean {
  return ({ address }) => address.startsWith(`/embed/${kind}/`) && !/\/[\da-f]{12}\/$/.test(address);
}

function spread(embeds: readonly PageWeight[], count: number): PageWeight[] {
  const sorted = embeds.toSorted((a, b) => b.documentGzip - a.documentGzip);
  return Array.from(
    { length: count },
    (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (count - 1))],
  ).filter((one) => one !== undefined);
}

/** The time from the start of the navigation to the first animation frame in which the essential element has a height, in ms. */
function timeUntilVisible(browser: Browser, address: string): Promise<number> {
  return onSlowPhone(browser, async (page) => {
    await page.goto(address, { waitUntil: 'commit' });
    const time = await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].some((one) => one.getBoundingClientRect().height > 0) &&
        performance.now(),
      point,
      { polling: 'raf' },
    );
    return Number(await time.jsonValue());
  });
}
