import { test } from '@playwright/test';
import { visitPages } from './page-visit';
import { embeds, firstOfEach, inParts, pageKind, sitemapPages } from './site';

// What `npm test` asks of the pages of the edition; of the fixture newsroom, and of all of the edition in `npm run test:full`, the
// other files ask the rest.

test.describe.configure({ timeout: 300_000 });

const firsts = [
  ...firstOfEach(sitemapPages(), pageKind),
  ...firstOfEach(embeds(), ({ kind }) => kind).map(({ href }) => href),
];

for (const [name, pages] of inParts('one page of each kind', firsts, 10)) {
  test(`${name}: complains of nothing, asks nobody else, keeps to its policy, fits every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    await visitPages(page, baseURL ?? '', pages, () => 'once');
  });
}
