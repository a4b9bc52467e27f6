import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import { articlePages, builtFile, embeds, sitemapPages } from './site';

/** The pages that can be cited: each is about a single item. */
const citable = sitemapPages().filter(
  (page) =>
    /^\/(?:articles|fact-checks)\/[^/]+\/$/.test(page) || /^\/(?:figures|numbers|series)\/[^/]+\/[^/]+\/$/.test(page),
);

/** The values of the `<meta>` elements with this name in a page. Reference managers read these elements. */
function tag(html: string, name: string): string[] {
  const found = [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))];
  return found.map(([, content = '']) =>
    content.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );
}

test('every page about a single item has citation files that agree with the metadata in its head', () => {
  test.slow();
  expect(citable.length).toBeGreaterThanOrEqual(embeds().length + articlePages().length);
  for (const address of citable) {
    const html = builtFile(`${address}index.html`);
    const [title] = tag(html, 'citation_title');
    const [url] = tag(html, 'citation_fulltext_html_url');
    const authors = tag(html, 'citation_author');
    expect(url, address).toMatch(new RegExp(`^https?://[^/]+${address}$`));
    expect(authors.length, address).toBeGreaterThan(0);
    for (const file of ['cite.bib', 'cite.ris', 'cite.json']) {
      const { data } = new Cite(builtFile(`${address}${file}`));
      expect
        .soft(
          data.map((item) => [item.title, item.URL]),
          `${address}${file}`,
        )
        .toEqual([[title, url]]);
      const [{ author = [], reporter = [] } = {}] = data;
      expect.soft(author.length + [reporter].flat().length, `${address}${file}`).toBe(authors.length);
    }
  }
});

test('citation files are served with their media types', async ({ request }) => {
  const [address = ''] = citable;
  const types = {
    'cite.bib': 'application/x-bibtex',
    'cite.ris': 'application/x-research-info-systems',
    'cite.json': 'application/json',
  };
  for (const [file, type] of Object.entries(types)) {
    const response = await request.get(`${address}${file}`);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['content-type'], file).toContain(type);
  }
});
