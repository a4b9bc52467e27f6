import { expect, test, type Page } from '@playwright/test';
import { embedPages, sectionParts } from './site';

/** Collects what a page should never do: complain, fail to load something, or ask anybody but this site. */
function watch(page: Page, siteOrigin: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      wrong.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Going on to the next page breaks off what the last one was still loading.
    if (why !== 'net::ERR_ABORTED') wrong.push(`${why}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== siteOrigin && protocol !== 'data:') wrong.push(`elsewhere: ${request.url()}`);
  });
  return wrong;
}

for (const [name, pages] of [...sectionParts(), ['embeds', embedPages()] as const]) {
  test(`pages of ${name} complain of nothing and ask nobody else`, async ({ page, baseURL }) => {
    const wrong = watch(page, new URL(baseURL ?? '').origin);
    for (const address of pages) {
      await page.goto(address);
      // Whatever the page has put off until it has time gets done before the next one is opened.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    }
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
  });
}
