import { expect, it } from 'vitest';
import { loadsOf } from './loads';

it('loadsOf lists every file that a document loads before the reader does anything, without duplicates', () => {
  const html = `<!DOCTYPE html><html><head>
    <link rel="preload" as="font" href="/fonts/a.woff2"><link rel="icon" href="/icon.svg"><link rel="canonical" href="/x/">
    <link rel="stylesheet" href="/a.css"><style>@font-face{src:url(/fonts/a.woff2)}@font-face{src:url("/fonts/b.woff2")}</style>
    </head><body><script type="module" src="/islands/a.js"></script><script type="application/ld+json">{}</script>
    <script type="module" src="/islands/a.js"></script><img src="/a.png"><img src="/b.png" loading="lazy"></body></html>`;
  expect(loadsOf(html)).toEqual([
    { href: '/fonts/a.woff2', kind: 'font' },
    { href: '/icon.svg', kind: 'image' },
    { href: '/a.css', kind: 'style' },
    { href: '/fonts/b.woff2', kind: 'font' },
    { href: '/islands/a.js', kind: 'script' },
    { href: '/a.png', kind: 'image' },
  ]);
});
