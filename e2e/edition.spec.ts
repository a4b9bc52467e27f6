import { test } from '@playwright/test';
import { visitPages } from './page-visit';
import { embeds, groupBy, inParts, sitemapPages } from './site';

// What `npm test` asks of the pages of the edition; of the fixture newsroom, and of all of the edition in `npm run test:full`, the
// other files ask the rest.

test.describe.configure({ timeout: 300_000 });

/** What the pages of one kind have in common: their section, how far below its list they are and, of filters, by what they choose. */
function kindOf(address: string): string {
  const [section = '', ...below] = address.split('/').filter((step) => step !== '');
  return section === 'fact-checks' && below.length > 1 ? `${section} ${below[0] ?? ''}` : `${section} ${below.length}`;
}

const firsts = [
  ...[...groupBy(sitemapPages(), kindOf).values()].map(([first = '']) => first),
  ...[...groupBy(embeds(), ({ kind }) => kind).values()].map(([first]) => first?.href ?? ''),
];

for (const [name, pages] of inParts('one page of each kind', firsts, 10)) {
  test(`${name}: complains of nothing, asks nobody else, keeps to its policy, fits every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    await visitPages(page, baseURL ?? '', pages, () => true);
  });
}
