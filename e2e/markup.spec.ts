import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';
import { markupFaults } from './markup-faults';
import {
  builtFile,
  embedPages,
  embeds,
  extremesOfEach,
  firstOfEach,
  inSpeeds,
  pageKind,
  sections,
  sitemapPages,
} from './site';

// These tests run validators and reading modes on the markup of the built site, without its styles.

test.describe('the markup of every page', () => {
  test.describe.configure({ timeout: 120_000 });

  test('names, links, tables, headings and forms are complete for readers who cannot see the page', () => {
    const pages = [...sitemapPages(), ...embeds().map(({ href }) => href)];
    for (const page of pages) expect.soft(markupFaults(builtFile(`${page}index.html`)), page).toEqual([]);
    expect(markupFaults(builtFile('404.html'))).toEqual([]);
  });

  const some = [...firstOfEach(extremesOfEach(sitemapPages()), pageKind), ...embedPages().slice(0, 1)];
  const more = [...sections(), ['embeds', embedPages()] as const].flatMap(([, pages]) => pages.slice(0, 4));
  for (const [part, shown, details] of inSpeeds('pages of every template', more, some))
    test(`html-validate finds nothing on ${part}`, details, async () => {
      const validator = new HtmlValidate(
        new StaticConfigLoader({
          root: true,
          extends: ['html-validate:recommended', 'html-validate:document'],
          rules: argued,
        }),
      );
      for (const page of shown) {
        const report = await validator.validateString(builtFile(`${page}index.html`));
        const found = report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
        );
        expect.soft(found, page).toEqual([]);
      }
    });
});

test('the search for faults in markup finds each kind of fault, and nothing in correct markup', () => {
  const list = '<ul><li><a href="/a/">Oats</a></li><li><a href="/b/">Oats</a></li></ul>';
  const faulty: readonly (readonly [string, RegExp])[] = [
    ['<a href="/" aria-label="Download">CSV</a>', /shows “csv”, but its accessible name is “download”/],
    ['<h2 id="x">Data</h2><a href="/" aria-labelledby="x">CSV</a>', /shows “csv”, but its accessible name is “data”/],
    ['<button aria-label="Close">Cancel</button>', /shows “cancel”/],
    [list, /“oats” lead to different addresses: \/a\/ and \/b\//],
    ['<table><tbody><tr><td>1</td></tr></tbody></table>', /has no name/],
    ['<table aria-label="x" role="table"></table>', /its default role/],
    ['<dl><dt>A</dt><dd>1</dd><dt>a</dt><dd>2</dd></dl>', /the term “a” twice/],
    ['<form><input type="search"><button type="button">x</button></form>', /no button that submits/],
    ['<h1>x</h1><h3>y</h3>', /level 3 skips a level: the heading before it has level 1/],
  ];
  for (const [html, fault] of faulty) {
    expect.soft(markupFaults(html), html).toHaveLength(1);
    expect.soft(markupFaults(html)[0], html).toMatch(fault);
  }
  const whole: readonly string[] = [
    '<a href="/" aria-label="Back to mention 1">↩ 1</a>',
    '<a href="/" aria-label="Download (CSV): Oats">CSV</a>',
    list.replace('/b/', '/a/'),
    list.replace('>Oats', '>20%').replace('>Oats', '>−20%'),
    list.replace('>Oats', ' aria-label="Oats, 2022">Oats'),
    '<table><caption>Oats</caption></table>',
    '<form><input type="search"><button>Search</button></form>',
    '<h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2>',
  ];
  for (const html of whole) expect.soft(markupFaults(html), html).toEqual([]);
});

/** Rules of html-validate that the site does not follow, with the reason. */
const argued: RuleConfig = {
  // React writes `<meta/>`, `charSet` and `checked=""`, which mean the same in HTML.
  'void-style': 'off',
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // A title consists of the headline, which may have any length, and the name of the site.
  'long-title': 'off',
  // Every script is ours, comes from the page's own origin, and has a hash of its content in its name.
  'require-sri': 'off',
  // A scrolling box or code block is a region or group only so that it can have the keyboard focus.
  'prefer-native-element': 'off',
  // The guide shows frames exactly as in the embed code, which sets their height in a style attribute.
  'no-inline-style': 'off',
  // A list of topics has an aria-label because it has no heading.
  'aria-label-misuse': 'off',
};

test.describe('reading modes', () => {
  test.describe.configure({ timeout: 120_000 });
  const readability = readFileSync(
    path.resolve(import.meta.dirname, '../node_modules/@mozilla/readability/Readability.js'),
    'utf8',
  );
  const isArticle = (page: string): boolean => page.startsWith('/articles/');
  const isCheck = (page: string): boolean => /^\/fact-checks\/[^/]+\/$/.test(page);

  test('keep the claims and verdicts of fact-checks, the figures of explainers, and the record of changes', async ({
    page,
  }) => {
    let noticeCount = 0;
    for (const address of sitemapPages().filter((one) => isCheck(one) || isArticle(one))) {
      await page.goto(address);
      const kept = await page.evaluate(readIn, readability);
      if (isCheck(address)) await expectClaim(page, address, kept.text);
      else await expectHeadings(page, address, kept.headings);
      noticeCount += await expectNotices(page, address, kept.text);
    }
    expect(noticeCount).toBeGreaterThan(0);
  });
});

/** Expects that reading modes keep the open fact-check's claim, its author, its date and the verdict. */
async function expectClaim(page: Page, address: string, kept: string): Promise<void> {
  const wanted = await page.evaluate(() => {
    const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const headings = [...document.querySelectorAll('h2')];
    const claim = headings.find(({ textContent }) => textContent === 'The claim')?.nextElementSibling;
    const verdict = document.querySelector('main strong:has(svg)');
    return [...(claim?.querySelectorAll('p, a, time') ?? []), verdict].map((part) => plain(part?.textContent));
  });
  expect.soft(wanted.length, address).toBeGreaterThan(4);
  for (const part of wanted) expect.soft(kept, address).toContain(part);
}

/** Expects that reading modes keep the headings of the open explainer's figures and fact-checks. */
async function expectHeadings(page: Page, address: string, kept: readonly string[]): Promise<void> {
  const headings = await page.locator('main [data-text] :is(figure, section) h3').allTextContents();
  expect(headings.length, address).toBeGreaterThan(0);
  for (const heading of headings) expect.soft(kept, address).toContain(heading.trim());
}

/** Expects that reading modes keep the correction notices on the open page. Returns the number of notices. */
async function expectNotices(page: Page, address: string, kept: string): Promise<number> {
  const notices = await page
    .locator('main [role="note"] p')
    .evaluateAll((found) => found.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()));
  if (notices.length === 0) return 0;
  expect(notices).toHaveLength(await page.locator('main [role="note"] [id^="correction-"]').count());
  for (const notice of notices) expect.soft(kept, address).toContain(notice);
  return notices.length;
}

/** Returns what a reading mode keeps of the open page. `script` is Readability, on which the reading modes of browsers are based. */
function readIn(script: string): { readonly text: string; readonly headings: readonly string[] } {
  // The script defines `Readability`, which gets a copy of the page and returns an element with the content that it keeps.
  const kept: unknown = new Function(
    'copy',
    `${script}; return new Readability(copy, { serializer: (kept) => kept }).parse()?.content;`,
  )(document.cloneNode(true));
  if (!(kept instanceof Element)) return { text: '', headings: [] };
  const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { text: plain(kept), headings: [...kept.querySelectorAll('h1, h2, h3, h4')].map(plain) };
}
