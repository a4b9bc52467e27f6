import type { Page } from '@playwright/test';

/** Collects, from now on, what a page must never have: errors and warnings, failed requests, and requests to other sites. */
export function watchComplaints(page: Page, siteOrigin: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      wrong.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page cancels the requests that it has not finished.
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
