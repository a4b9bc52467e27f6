import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cssUses, pageUses, type Uses } from './page-uses';

function toLists(uses: Uses): Record<string, string[]> {
  return Object.fromEntries([...uses].map(([directive, words]) => [directive, [...words]]));
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test.each([
  ['<script src="/islands/a.js"></script>', { 'script-src': ["'self'"], 'connect-src': ["'self'"] }],
  ['<script>let a = "<b>";</script>', { 'script-src': [hash('let a = "<b>";')], 'connect-src': ["'self'"] }],
  ['<script type="speculationrules">{}</script>', { 'script-src': [hash('{}')], 'connect-src': ["'self'"] }],
  ['<script type="application/ld+json">{"a":"<style>"}</script>', {}],
  [
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">',
    { 'style-src': ["'self'"], 'img-src': ["'self'"] },
  ],
  ['<LINK REL="StyleSheet" HREF="/a.css">', { 'style-src': ["'self'"] }],
  ['<link rel="preload" as="font" href="/fonts/a.woff2">', { 'font-src': ["'self'"] }],
  [
    "<style>@font-face { src: url('/f.woff2') }</style>",
    { 'style-src': [hash("@font-face { src: url('/f.woff2') }")], 'font-src': ["'self'"] },
  ],
  ['<share-panel data-frames="/embed/numbers/oats/harvest/">', { 'frame-src': ["'self'"] }],
  ['<p style="color:&quot;red&quot;">', { 'style-src-attr': [hash('color:"red"')] }],
  ['<img src="data:image/png;base64,AA" srcset="/a.png 1x, /b.png 2x">', { 'img-src': ['data:', "'self'"] }],
  [
    '<form action="/search/"><video src="/v.mp4" poster="/p.png">',
    { 'form-action': ["'self'"], 'media-src': ["'self'"], 'img-src': ["'self'"] },
  ],
  ['<a href="https://elsewhere.example/">x</a><link rel="canonical" href="https://elsewhere.example/">', {}],
  ['<!-- <script>a</script> --><textarea><script>b</script></textarea><title><img src=x></title>', {}],
])('pageUses finds everything that %s loads, runs or sends', (html, uses) => {
  expect(pageUses(html)).toEqual({ uses: expect.anything(), forbidden: [] });
  expect(toLists(pageUses(html).uses)).toEqual(uses);
});

test.each([
  ['<img onerror="x()" src="/a.png">', ['<img onerror>']],
  ["<a href=' javascript:x()'>", ['<a href="javascript:">']],
  ['<base href="/x/">', ['<base>']],
  ['<object data="/x">', ['<object>']],
  ['<iframe srcdoc="x"></iframe>', ['<iframe srcdoc>']],
  ['<meta http-equiv="Refresh" content="0;url=/">', ['<meta http-equiv="refresh">']],
  ['<script src="https://elsewhere.example/x.js"></script>', ['script-src https://elsewhere.example/x.js']],
])('pageUses forbids %s', (html, forbidden) => {
  expect(pageUses(html).forbidden).toEqual(forbidden);
});

test('cssUses finds the fonts and images that a style sheet loads', () => {
  expect(
    toLists(cssUses('a{background:url("data:image/svg+xml,x")} @font-face{src:url(/a.woff2)} b{mask:url(#m)}')),
  ).toEqual({
    'img-src': ['data:'],
    'font-src': ["'self'"],
  });
});

test('HTML that ends inside a tag is an error, and is not treated as a page without scripts', () => {
  expect(() => pageUses('<p><img src="/a')).toThrow('The document ends within <img.');
  expect(() => pageUses('<script>let a')).toThrow('The document ends within <script>.');
});
