import { expect, test, type Page } from '@playwright/test';
import { embedPages, sitemapPages, slow } from './site';

// The tests fetch and parse documents inside the page. The site's Content-Security-Policy rightly forbids this, so these tests bypass it.
test.use({ bypassCSP: true });

interface Links {
  readonly ids: string[];
  /** Absolute addresses, including fragments. */
  readonly targets: string[];
}

/** How many addresses the page requests in parallel. */
const atOnce = 12;

/** Returns the ids and link targets of the document at each address; null if the address does not exist. */
async function readAll(page: Page, addresses: readonly string[]): Promise<Map<string, Links | null>> {
  const found = new Map<string, Links | null>();
  for (let start = 0; start < addresses.length; start += atOnce) {
    const some = addresses.slice(start, start + atOnce);
    const links = await page.evaluate((urls) => {
      async function read(url: string): Promise<Links | null> {
        const response = await fetch(url);
        if (!response.ok) return null;
        if (!response.headers.get('content-type')?.includes('html')) return { ids: [], targets: [] };
        const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
        const hrefs = [...parsed.querySelectorAll('a[href], link[href], img[src], script[src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        );
        return {
          ids: [...parsed.querySelectorAll('[id]')].map((element) => element.id),
          targets: hrefs.map((href) => new URL(href, new URL(url, location.href)).href),
        };
      }
      return Promise.all(urls.map(read));
    }, some);
    for (const [index, address] of some.entries()) found.set(address, links[index] ?? null);
  }
  return found;
}

// `npm run publish` also finds broken links; `publishing.spec.ts` tests this. The test below finds broken links independently of the code
// that verifies links during publishing.
test(
  'every link on every page leads to an existing page or file, and every fragment to an existing id',
  slow,
  async ({ page, baseURL }) => {
    // The test requests several thousand pages and files.
    test.setTimeout(300_000);
    const origin = new URL(baseURL ?? '').origin;
    await page.goto('/');

    const starts = [...new Set([...sitemapPages(), '/404.html', ...embedPages()])];
    const pages = await readAll(page, starts);
    const broken = starts.filter((from) => pages.get(from) === null).map((from) => `${from} does not exist`);

    /** Every link target on this site, with the first page that links to it. */
    const targets = new Map<string, string>();
    for (const from of starts) {
      for (const target of pages.get(from)?.targets ?? [])
        if (new URL(target).origin === origin && !targets.has(target)) targets.set(target, from);
    }
    const others = new Set([...targets.keys()].map((target) => new URL(target).pathname));
    const ends = new Map([
      ...pages,
      ...(await readAll(
        page,
        [...others].filter((pathname) => !pages.has(pathname)),
      )),
    ]);

    for (const [target, from] of targets) {
      const url = new URL(target);
      const found = ends.get(url.pathname) ?? null;
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (found === null) broken.push(`${from} → ${url.pathname}`);
      else if (fragment !== '' && !found.ids.includes(fragment)) broken.push(`${from} → ${url.pathname}#${fragment}`);
    }
    expect(broken).toEqual([]);
    expect(targets.size).toBeGreaterThan(50);
  },
);

test('an unknown address gets the 404 page, with a link to the home page', async ({ page }) => {
  const response = await page.goto('/articles/never-written/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
