import type { Page } from '@playwright/test';

/** Collects, from now on, all violations of a page's Content-Security-Policy, even those that the console does not show. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const broken: string[] = [];
  await page.exposeBinding('policyBroken', ({ frame }, what: string) => broken.push(`${frame.url()}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const report = Reflect.get(window, 'policyBroken');
      if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted|Permissions.Policy/i.test(message.text())) broken.push(message.text());
  });
  return broken;
}
