import { expect, test } from 'vitest';
import { linksOnHost, linksOnSite } from './links-on-host';

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

/** A document with an address in every attribute in which our documents can have one. */
const at = (path: string): string =>
  page(
    `<link rel="icon" href="${path}/icon.svg"/>`,
    `<a href="${path}/">Home</a><a class="x" href="${path}/articles/x/?a=1&amp;b=2#part" rel="next">X</a>` +
      `<img alt="" src="${path}/figures/x.png"/><iframe src="${path}/embed/figures/a/b/"></iframe>` +
      `<figure-explorer src="${path}/figures/a/b/live.json"><svg><a href="${path}/numbers/a/b/"><text>1</text></a></svg></figure-explorer>` +
      `<a href=${path}/plain/>plain</a><a href='${path}/single/'>single</a>` +
      `<script type="module" async="" src="${path}/islands/page-ABCDEFGH.js"></script>`,
  );

/** A document without any address on the site, but with other text that looks like an address. */
const untouched = page(
  `<meta name="description" content="/articles/x/"/><title>href="/a/"</title><style>a[href="/x/"]{color:red}</style>` +
    `<link rel="canonical" href="https://example.org/articles/x/"/>`,
  `<p title="/articles/x/" id="/a/">Write &lt;a href="/articles/x/"&gt; or href="/x/"</p>` +
    `<a href="#part">part</a><a href="//elsewhere.example/a/">a</a><a href="https://elsewhere.example/a/">b</a><a href="x/">c</a><a>d</a>` +
    `<pre data-text='<a href="/x/">'>src="/x.js"</pre><!-- <a href="/x/">x</a> -->` +
    `<script>const a = '<a href="/x/">';</script><script type="application/ld+json">{"@id":"https://example.org/#x","a":"/x/"}</script>`,
);

test('links and loaded files get the path of the site on its host', () => {
  expect(linksOnHost(at(''), '/data')).toBe(at('/data'));
  expect(linksOnHost(at(''), '/a/b')).toBe(at('/a/b'));
});

test('linksOnHost does not change text that only looks like an address on the site', () => {
  expect(linksOnHost(untouched, '/data')).toBe(untouched);
});

test('documents of a site at the root of its host do not change', () => {
  expect(linksOnHost(at(''), '')).toBe(at(''));
});

test('linksOnSite restores the original document, whatever the path', () => {
  for (const path of ['/data', '/numbers', '/figures/x.png'])
    expect(linksOnSite(linksOnHost(at(''), path), path)).toBe(at(''));
  expect(linksOnSite(untouched, '/data')).toBe(untouched);
  expect(linksOnSite(page('', '<a href="/database/">x</a>'), '/data')).toContain('"/database/"');
});
