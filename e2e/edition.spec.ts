import { test } from '@playwright/test';
import { visitPages } from './page-visit';
import { embeds, firstOfEach, inParts, pageKind, sitemapPages } from './site';

// These are the only page tests that `npm test` runs on the real content in `content/`.
// `npm test` runs the other page tests only on the fixture newsroom; `npm run test:full` runs them on the real content too.

test.describe.configure({ timeout: 300_000 });

const firsts = [
  ...firstOfEach(sitemapPages(), pageKind),
  ...firstOfEach(embeds(), ({ kind }) => kind).map(({ href }) => href),
];

for (const [name, pages] of inParts('one page of each kind', firsts, 10)) {
  test(`${name} has no errors or requests to other sites, complies with its Content-Security-Policy, fits every window, and passes axe`, async ({
    page,
    baseURL,
  }) => {
    await visitPages(page, baseURL ?? '', pages, () => 'once');
  });
}
