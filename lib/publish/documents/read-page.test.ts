import { describe, expect, it } from 'vitest';
import { fontScript } from '../page-scripts';
import { readPage, writeDocument } from './read-page';

const runtime = {
  head: `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/2ud.js"/><script src="/_next/static/chunks/42-2.js" async=""></script><script src="/_next/static/chunks/turbopack-2u.js" async=""></script><script src="/_next/static/chunks/0cz.js" noModule=""></script>`,
  bodyStart: '<div hidden=""><!--$--><!--/$--></div>',
  bodyEnd: `<!--$--><!--/$--><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>`,
};

/** What readers should not wait for. */
const machines = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const island = '<script type="module" async="" src="/islands/copy-button.js"></script>';

const ours = {
  head: `<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>A &amp; B</title><meta property="og:title" content="A"/><link rel="canonical" href="https://x.example/"/>${machines}<script type="speculationrules">{"prefetch":[]}</script>`,
  body: `<main id="content" tabindex="-1"><div hidden="" id="panel"><p>Later</p></div><p class="a b">3 &lt; 4</p><svg viewBox="0 0 1 1"><linearGradient></linearGradient></svg>${island}</main>`,
};

/** What browsers would wait for in the head. */
const font = '<link rel="preload" href="/fonts/serif.woff2" as="font" crossorigin="" type="font/woff2"/>';

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
}

function documentOf(html: string, css = ''): string {
  return writeDocument(html, readPage(html), { css, names: new Map([['AbCdEf_box', 'b']]) });
}

function unknownIn(head: string, body: string): readonly string[] {
  return readPage(page(head, body)).unknown;
}

describe('a document', () => {
  it('is the exported page without what serves the runtime, with fonts asked for by a script, what readers need not wait for at its end, and with all else byte by byte', () => {
    const exported = page(runtime.head + font + ours.head, runtime.bodyStart + ours.body + runtime.bodyEnd);
    expect(readPage(exported).unknown).toEqual([]);
    const asking = `<script>${fontScript(['/fonts/serif.woff2'])}</script>`;
    const head = ours.head.replace(machines, '').replace('<title>', () => `${asking}<title>`);
    expect(documentOf(exported)).toBe(page(head, ours.body.replace(island, '') + machines + island));
  });

  it('has the classes of its elements by their names in its styles', () => {
    const of = (box: string): string => page('', `<p class="a ${box}">AbCdEf_box</p><svg class="${box}"></svg>`);
    expect(documentOf(of('AbCdEf_box'))).toBe(of('b'));
  });

  it('has texts in one piece that React writes in several', () => {
    expect(documentOf(page('', '<p>By <!-- -->the desk<!-- -->. </p>'))).toBe(page('', '<p>By the desk. </p>'));
  });

  it('has its styles at the end of its head, in the place of links to them', () => {
    const link = (name: string): string =>
      `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
    const exported = page(`${link('a')}<title>T</title>${link('b')}`, runtime.bodyEnd);
    expect(readPage(exported).styleSheets).toEqual(['/_next/static/chunks/a.css', '/_next/static/chunks/b.css']);
    expect(documentOf(exported, 'p{color:red}')).toBe(page('<title>T</title><style>p{color:red}</style>', ''));
    expect(() => documentOf(exported, 'a{content:"</style>"}')).toThrow('cannot stand in a page');
  });

  it('has its metadata in one order, whenever components were done with it', () => {
    const authors = '<meta name="citation_author" content="B"/><meta name="citation_author" content="A"/>';
    const next = '<meta charset="utf-8"/><title>T</title><link rel="canonical" href="https://x.example/"/>';
    const first = documentOf(page(`<script type="module" src="/islands/a.js"></script>${authors}${next}`, ''));
    expect(documentOf(page(`${next}${authors}<script type="module" src="/islands/a.js"></script>`, ''))).toBe(first);
    expect(first).toMatch(/^<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"\/><title>/);
    expect(first).toContain(authors);
  });

  it('knows the classes of its elements, those in a drawing too', () => {
    expect([...readPage(page('', '<p class="a b"><svg class="fig"></svg></p>')).classes]).toEqual(
      expect.arrayContaining(['a', 'b', 'fig']),
    );
  });
});

describe('what no rule knows', () => {
  it.each([
    ['a script from elsewhere', '<script src="https://x.example/a.js" async=""></script>'],
    ['a chunk loaded in another way', '<script type="module" src="/_next/static/chunks/a.js"></script>'],
    ['an inline script', '<script>$RC("B:0","S:0")</script>'],
    ['a script with one attribute more', '<script type="module" src="/islands/a.js" data-x="1"></script>'],
    ['a preload of something else', '<link rel="preload" as="fetch" href="/data.json"/>'],
    ['a style sheet of another kind', '<link rel="stylesheet" href="https://x.example/a.css"/>'],
    ['a link that blocks the view', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['a style of a library', '<style data-href="x" data-precedence="y">p{}</style>'],
    ['a meta element of Next', '<meta name="next-size-adjust" content="" />'],
    ['a redirect', '<meta http-equiv="refresh" content="0" />'],
    ['a place that a script would fill', '<p><!--$?--><template id="B:0"></template>Wait<!--/$--></p>'],
    ['what a script would move', '<div hidden id="S:0"><p>Content</p></div>'],
    ['metadata that a script would move', '<div hidden=""><meta name="a" content="b"></div>'],
    ['a template', '<template><p>x</p></template>'],
    ['a comment', '<!-- build 12 -->'],
    ['a handler in an attribute', '<p onclick="go()">x</p>'],
    ['an address that is a script', '<a href="javascript:go()">x</a>'],
    ['an element for browsers without scripts', '<noscript><p>x</p></noscript>'],
  ])('is named: %s', (_, source) => {
    const found = unknownIn('', source);
    expect(found.length).toBeGreaterThan(0);
    expect(source).toContain(found[0]);
  });
});

describe('elements that browsers end early', () => {
  it.each([
    ['a link in a link', '<p><a href="/a/"><a href="/b/">60%</a> of all</a></p>', '<a href="/a/">'],
    ['a box in a paragraph', '<p>Text<div>Box</div></p>', '<p>Text'],
  ])('are named: %s', (_, source, start) => {
    expect(readPage(page('', source)).endedEarly[0]).toBe(start);
  });

  it('are not those without an end tag, nor what the parser adds', () => {
    const source = '<p>a<br/>b</p><table><tr><td>c</td></tr></table><svg><path d="M0 0"/></svg>';
    expect(readPage(page('<meta charset="utf-8"/>', source)).endedEarly).toEqual([]);
  });
});
