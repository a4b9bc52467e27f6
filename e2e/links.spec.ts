import { expect, test } from '@playwright/test';
import { embedPages, sitemapPages } from './site';

// The tests parse what they fetch in the page, which the site's own policy rightly forbids to pages.
test.use({ bypassCSP: true });

interface Links {
  readonly ids: string[];
  /** Absolute addresses, fragment included. */
  readonly targets: string[];
}

test('every link of every page leads to something that is there, fragments too', async ({ page, baseURL }) => {
  // Some thousand pages and files are asked for, one after the other.
  test.setTimeout(300_000);
  const origin = new URL(baseURL ?? '').origin;
  await page.goto('/');

  function read(address: string): Promise<Links | null> {
    return page.evaluate(async (url) => {
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
    }, address);
  }

  const pages = new Map<string, Links | null>();
  async function once(address: string): Promise<Links | null> {
    const known = pages.get(address);
    if (known !== undefined) return known;
    const links = await read(address);
    pages.set(address, links);
    return links;
  }

  const broken: string[] = [];
  const checked = new Set<string>();
  for (const from of [...sitemapPages(), '/404.html', ...embedPages()]) {
    const links = await once(from);
    if (links === null) broken.push(`${from} is not there`);
    for (const target of links?.targets ?? []) {
      const url = new URL(target);
      if (url.origin !== origin || checked.has(target)) continue;
      checked.add(target);
      const found = await once(url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (found === null) broken.push(`${from} → ${url.pathname}`);
      else if (fragment !== '' && !found.ids.includes(fragment)) broken.push(`${from} → ${url.pathname}#${fragment}`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked.size).toBeGreaterThan(50);
});

test('an address that does not exist gets the 404 page, with the way home', async ({ page }) => {
  const response = await page.goto('/articles/never-written/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
