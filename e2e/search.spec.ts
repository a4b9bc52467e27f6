import { expect, test, type Page } from '@playwright/test';
import { sampleLines } from './sample-lines';
import { builtFile, sitemapPages } from './site';

/** A word that occurs on pages of every kind: the label of a line in a figure. */
const [{ label: common } = { label: '' }] = sampleLines().strands;

/** The files that only the search page may load. */
const searchFiles = /\/pagefind\/|\/site-search-[^/]*\.js/;

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for a number, unit, source or words' });
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const kind = (page: Page, name: string) => page.getByRole('radio', { name });

/** Returns the number with the most digits and the address of its page. Few other pages can contain the same number. */
function tellingNumber(): { address: string; value: string } {
  const numbers = sitemapPages()
    .filter((address) => /^\/numbers\/.+/.test(address))
    .map((address) => {
      const [, value = ''] =
        /<p[^>]*data-pagefind-meta="value"[^>]*>([^<]+)<\/p>/.exec(builtFile(`${address}index.html`)) ?? [];
      return { address, value };
    });
  const digits = ({ value }: { value: string }): number => value.replace(/\D/g, '').length;
  const [most] = numbers.sort((a, b) => digits(b) - digits(a));
  if (most === undefined) throw new Error('The sitemap lists no number.');
  return most;
}

test('search finds a number by its value', async ({ page }) => {
  const { address, value } = tellingNumber();
  await page.goto('/search/');
  await field(page).fill(value);
  // The buttons move when the number of results appears next to each kind, so the test waits for the results first.
  await expect(page.getByRole('status')).toContainText(value);
  await kind(page, 'Numbers').check();
  await expect(page.locator(`ol[aria-label="Results"] a[href="${address}"]`)).toContainText(value);
});

/** The text of the first results for a search term. */
async function firstHits(page: Page, term: string, count: number): Promise<string[]> {
  await field(page).fill(term);
  await expect(page.getByRole('status')).toContainText(`“${term}”`);
  const links = await results(page).getByRole('link').all();
  return Promise.all(links.slice(0, count).map(async (link) => `${await link.textContent()}`));
}

test('search lists the typed number first, in whichever notation it was typed', async ({ page }) => {
  await page.goto('/search/');
  const numbers = sitemapPages()
    .filter((address) => /^\/numbers\/.+/.test(address))
    .flatMap(
      (address) => /data-pagefind-meta="value"[^>]*>([^<]+)</.exec(builtFile(`${address}index.html`))?.[1] ?? [],
    );
  const percentage = numbers.find((text) => /^\d\.\d%$/.test(text)) ?? '';
  const negative = numbers.find((text) => /^−\$\d+\.\d billion$/.test(text)) ?? '';
  const trillions = numbers.find((text) => /^\$\d+\.\d trillion$/.test(text)) ?? '';
  expect([percentage, negative, trillions]).not.toContain('');
  for (const [typed, others] of [
    [percentage, [percentage.replace('%', ' %'), percentage.replace('%', ' per cent'), percentage.replace('%', '0%')]],
    [negative, [negative.replace('−', '-'), negative.replace('−$', '-US$'), negative.replace('−$', '$-')]],
    [
      trillions,
      [
        trillions.replace('$', 'US$'),
        trillions.replace(/^\$(\d+)\.(\d) trillion$/, '$$$1$200 billion'),
        trillions.replace('$', ''),
      ],
    ],
  ] as const) {
    const [first = ''] = await firstHits(page, typed, 1);
    expect.soft(first.startsWith(`${typed} `), `${typed}: ${first}`).toBe(true);
    for (const other of others) expect.soft(await firstHits(page, other, 1), other).toEqual([first]);
  }
  const [first = ''] = await firstHits(page, percentage.replace('%', ''), 1);
  expect(first).toMatch(new RegExp(`^${percentage.replace('.', '\\.')} `));
});

test('the first result of a search for 7.3 is not a number such as 73', async ({ page }) => {
  await page.goto('/search/');
  for (const term of ['7.3%', '7.3']) {
    const [first = ''] = await firstHits(page, term, 1);
    expect.soft(first, term).not.toMatch(/73/);
  }
});

test('search finds a source and a fact-check by the words of their titles', async ({ page }) => {
  await page.goto('/search/');
  for (const [section, name] of [
    ['sources', 'Sources'],
    ['fact-checks', 'Fact-checks'],
  ] as const) {
    const [address = ''] = sitemapPages().filter((other) => new RegExp(`^/${section}/.+`).test(other));
    const [, title = ''] = /<h1[^>]*>([^<]+)<\/h1>/.exec(builtFile(`${address}index.html`)) ?? [];
    await field(page).fill(title.replace(/&#?\w+;/g, ' '));
    await kind(page, name).check();
    await expect(page.locator(`ol[aria-label="Results"] a[href="${address}"]`)).toBeVisible();
  }
});

test('search works with the keyboard, states the number of results, and keeps the search term in the address', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type(common);
  const status = page.getByRole('status');
  await expect(status).toHaveText(new RegExp(`^\\d+ results for “${common}”\\.$`));
  const shown = await results(page).count();
  expect(shown).toBe(10);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button', { name: 'Search', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kind(page, 'All')).toBeFocused();
  for (const _ of ['Explainers', 'Fact-checks']) await page.keyboard.press('ArrowRight');
  await expect(kind(page, 'Fact-checks')).toBeChecked();
  await expect(status).toHaveText(new RegExp(`^\\d+ results for “${common}” among fact-checks\\.$`));
  for (const label of await results(page).locator('span').allTextContents()) expect(label).toBe('Fact-checks');
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link')).toBeFocused();

  await page.getByRole('button', { name: 'More results' }).press('Enter');
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();

  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${common}&kind=Fact-checks$`));
  const said = (await status.textContent()) ?? '';
  await page.reload();
  await expect(field(page)).toHaveValue(common);
  await expect(status).toHaveText(said);
});

test('search says that it found nothing if there are no results', async ({ page }) => {
  await page.goto('/search/?q=xqzzyv');
  await expect(page.getByRole('status')).toHaveText(/^Nothing found for “xqzzyv”/);
  await expect(results(page)).toHaveCount(0);
});

test('only the search page refers to search files, and it loads the index on first use', async ({ page }) => {
  for (const address of sitemapPages().filter((other) => other !== '/search/'))
    expect.soft(searchFiles.test(builtFile(`${address}index.html`)), address).toBe(false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const index = (): string[] => asked.filter((url) => url.includes('/pagefind/'));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(index()).toEqual([]);
  await field(page).fill(common);
  await expect(results(page).first()).toBeVisible();
  expect(index().length).toBeGreaterThan(0);
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => new URL(url).origin !== own)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says that it needs JavaScript, has no form, and links to the lists', async ({ page }) => {
    await page.goto('/search/');
    const main = page.getByRole('main');
    await expect(main).toContainText('needs JavaScript');
    await expect(main.getByRole('searchbox')).toHaveCount(0);
    for (const list of ['Fact-checks', 'Figures', 'Numbers', 'Sources'])
      await expect(main.getByRole('link', { name: list })).toBeVisible();
  });
});
