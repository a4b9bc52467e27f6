import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { themeScript } from '../lib/publish/page-scripts';
import { builtFile, filesIn, outFolder, sections } from './site';

/** One page of each route: the 404 page, and one page at each depth of each section. */
const files = [
  '404.html',
  ...sections().flatMap(([, pages]) =>
    [...new Map(pages.map((page) => [page.split('/').length, page])).values()].map(
      (page) => `${page.slice(1)}index.html`,
    ),
  ),
];

test('a page of each route has only our own scripts and nothing from the framework', () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const html = builtFile(file);
    const scripts = elementsIn(parse(html)).filter(({ tagName }) => tagName === 'script');
    expect
      .soft(scripts.map(kindOf), file)
      .toEqual(expect.arrayContaining(['fonts', 'theme', 'speculationrules', 'island']));
    expect.soft(scripts.map(kindOf), file).not.toContain('unknown');
    expect.soft(html, file).not.toMatch(/\/_next\/|__next|data-(?:next|react|precedence)|<!--|\son[a-z]+=/);
  }
  // The framework must not leave files in the site either.
  expect(
    filesIn(outFolder).filter((file) => /^_next\/|^_not-found\/|(?:^|\/)(?:__next|index\.txt)/.test(file)),
  ).toEqual([]);
});

test('a page of each route has the same content with and without JavaScript', async ({ browser }) => {
  test.setTimeout(300_000);
  const readPage = async (address: string, javaScriptEnabled: boolean): Promise<string[]> => {
    const page = await browser.newPage({ javaScriptEnabled });
    // The scripts of our custom elements are blocked, because other tests cover them.
    await page.route('**/islands/*.js', (route) => route.abort());
    await page.goto(address);
    const parts = await page.locator('body > :is(header, main, footer)').all();
    const texts = await Promise.all(parts.flatMap((part) => [part.ariaSnapshot(), part.innerText()]));
    await page.close();
    return texts;
  };
  for (const file of files) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    const without = await readPage(address, false);
    expect.soft(without.join('').length, file).toBeGreaterThan(100);
    expect.soft(await readPage(address, true), file).toEqual(without);
  }
});

/** Returns the kind of a script, or `unknown` if the script is not ours. */
function kindOf({ attrs, childNodes: [first] }: DefaultTreeAdapterTypes.Element): string {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  const text = first !== undefined && 'value' in first ? first.value : '';
  switch (values.get('type')) {
    case 'speculationrules':
    case 'application/ld+json':
      return values.get('type') ?? '';
    case 'module':
      return /^\/islands\/[\w-]+\.js$/.test(values.get('src') ?? '') && text === '' ? 'island' : 'unknown';
    case undefined:
      if (values.size > 0) return 'unknown';
      return text === themeScript ? 'theme' : text.startsWith('{const f=["/fonts/') ? 'fonts' : 'unknown';
    default:
      return 'unknown';
  }
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}
