import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashFolder, toManifest, type Manifest, type ManifestFile } from '../manifest';
import { writeFiles, writeSmallSite } from '../testing/small-site';
import { faultsOf } from './markup';
import type { Editorial } from './release-site';
import { verifications } from './verifications';
import { verifyRelease } from './verify-release';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-verify-'));
  await writeSmallSite(folder, 'a');
});

afterEach(() => rm(folder, { recursive: true }));

const manifest = async (kept: readonly ManifestFile[] = []): Promise<Manifest> =>
  toManifest(await hashFolder(folder), kept, null);

/** Returns the report about the site; empty if the site may be published. */
async function reportOf(
  previous: Manifest | null = null,
  editorial: Partial<Editorial> = {},
  kept: readonly ManifestFile[] = [],
): Promise<string> {
  const options = { editorial: { heldBack: [], redirects: [], ...editorial }, list: verifications };
  return verifyRelease(
    { folder, manifest: await manifest(kept), previous },
    { ...options, progress: { step: (_name, work) => work(() => undefined) } },
  ).then(
    () => '',
    (error: unknown) => String(error),
  );
}

/** Wraps markup in a page. */
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;

test('a complete site passes every verification', async () => {
  expect(await reportOf()).toBe('');
});

describe('addresses', () => {
  test.each([
    ['<a href="/numbers/b/">B</a>', '"/numbers/b/" is a broken address.'],
    ['<a href="../../numbers/a/#none">A</a>', 'leads to an id that does not exist on the page'],
    ['<a href="#none">here</a>', 'leads to an id that does not exist on the page'],
    ['<img alt="" src="/none.png">', '"/none.png" is a broken address.'],
    ['<img alt="" srcset="/ 1x, /none.png 2x">', '"/none.png" is a broken address.'],
    ['<p style="background:url(/none.png)"></p>', '"/none.png" is a broken address.'],
    ['<style>@font-face{src:url("/fonts/none.woff2")}</style>', '"/fonts/none.woff2" is a broken address.'],
    ['<figure-explorer src="/none.json"></figure-explorer>', '"/none.json" is a broken address.'],
    ['<meta property="og:image" content="https://news.example/none.png">', '/none.png" is a broken address.'],
    [
      '<script type="application/ld+json">{"url":"https://news.example/none/"}</script>',
      '/none/" is a broken address.',
    ],
    ['<textarea>&lt;iframe src=&quot;https://news.example/none/&quot;&gt;</textarea>', '/none/" is a broken address.'],
  ])('are reported if they are broken: %s', async (markup, expected) => {
    await writeFiles(folder, {
      'articles/new/index.html': page(markup),
      'sitemap.xml': '<urlset><url><loc>https://news.example/</loc></url></urlset>',
    });
    expect(await reportOf()).toContain(`articles/new/index.html: `);
    expect(await reportOf()).toContain(expected);
  });

  test('in feeds, Markdown, citations, data, style sheets and modules are checked too', async () => {
    const beside = './none.js';
    await writeFiles(folder, {
      'sitemap.xml': '<urlset><url><loc>https://news.example/</loc></url></urlset>',
      'feed.xml': '<rss><link>https://news.example/articles/none/</link></rss>',
      'articles/x/index.md': 'See [this](https://news.example/figures/none/).',
      'articles/x/cite.bib': '@misc{x,\n  url = {https://news.example/cited/none/},\n}',
      'articles/x/cite.ris': 'UR  - https://news.example/ris/none/',
      'figures/x/data.csv': '1,https://news.example/csv/none/,"In: A figure, https://news.example/sentence/none/."',
      'embed/embeds.json': '[{"href":"/embed/none/","pinnedHref":"/embed/pinned/none/","title":"/not/an/address/"}]',
      'fonts/x.css': '@font-face { src: url("none.woff2") }',
      'islands/x.js': `import("${beside}")`,
    });
    const found = await reportOf();
    const names = ['articles/none/', 'figures/none/', 'none.woff2', './none.js', 'cited/none/', 'ris/none/'];
    for (const name of [...names, 'csv/none/', 'sentence/none/', 'embed/none/', 'embed/pinned/none/'])
      expect(found).toContain(`${name}" is a broken address`);
    expect(found).not.toContain('/not/an/address/');
  });

  test('are valid if they lead to another site, a folder without its final slash, a text fragment or the top of a page', async () => {
    const hrefs = [
      'https://other.example/x',
      'mailto:a@news.example',
      '/numbers/a',
      '/#top',
      '/#:~:text=edition',
      '?q',
    ];
    await writeFiles(folder, { 'x/index.html': page(hrefs.map((href) => `<a href="${href}">x</a>`).join('')) });
    expect(await reportOf()).toBe('');
  });

  test('that are canonical must begin with the canonical address of the front page', async () => {
    const canonical = (address: string): string => page(`<link rel="canonical" href="${address}">`);
    await writeFiles(folder, {
      'index.html': canonical('https://news.example/'),
      'x/index.html': canonical('https://other.example/x/'),
    });
    expect(await reportOf()).toContain('x/index.html: Its canonical address is "https://other.example/x/"');
    await writeFiles(folder, { 'x/index.html': canonical('https://news.example/x/') });
    expect(await reportOf()).toBe('');
    await writeFiles(folder, { 'index.html': canonical('https://news.example/data/') });
    expect(await reportOf()).toContain('but the front page uses https://news.example/data.');
  });

  test('of a site that is served under a path must include this path', async () => {
    const below = (...hrefs: readonly string[]): Promise<void> =>
      writeFiles(folder, {
        'index.html': page('<link rel="canonical" href="https://news.example/data/">'),
        'numbers/a/index.html': page('<p id="b">a</p>'),
        'articles/first/index.html': page(hrefs.map((href) => `<a href="${href}">x</a>`).join('')),
      });
    const ours = ['/data/', '/data/numbers/a/#b', '../../numbers/a/', 'https://news.example/data/numbers/a/'];
    // The host may also serve other sites.
    await below(...ours, 'https://news.example/', 'https://news.example/database/none/');
    expect(await reportOf()).toBe('');
    for (const href of ['/numbers/a/', '/', '/database/', '../../../numbers/a/', 'https://news.example/data/none/']) {
      await below(href);
      expect(await reportOf(), href).toContain(`articles/first/index.html: "${href}" is a broken address.`);
    }
  });

  test('are checked even without a sitemap, because the front page has a canonical address', async () => {
    await writeFiles(folder, {
      'index.html': page('<link rel="canonical" href="https://news.example/">'),
      'robots.txt': 'Sitemap: https://news.example/sitemap.xml\n',
    });
    expect(await reportOf()).toContain('robots.txt: "https://news.example/sitemap.xml" is a broken address.');
  });

  test('may lead to files kept from an earlier release', async () => {
    await writeFiles(folder, { 'x/index.html': page('<script src="/islands/old.js"></script>') });
    expect(await reportOf()).toContain('islands/old.js" is a broken address');
    const kept = [{ path: 'islands/old.js', sha256: '0'.repeat(64), size: 0 }];
    expect(await reportOf(null, {}, kept)).toBe('');
  });
});

test('a page that is too heavy is reported', async () => {
  const noise = Array.from({ length: 30_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(' ');
  await writeFiles(folder, { 'articles/heavy/index.html': page(`<p>${noise}</p>`) });
  expect(await reportOf()).toMatch(/articles\/heavy\/ .*document \d+, above the limit of 40000/);
});

describe('held-back content', () => {
  const canary = { title: 'What the “canary” said & meant', isSentence: true };
  const heldBack = [{ ...canary, page: '/articles/the-canary-sings/' }];

  test.each([
    ['its own page', { 'articles/the-canary-sings/index.html': page('') }],
    ['its address', { 'x.txt': 'see /articles/the-canary-sings/' }],
    ['its title in HTML', { 'x/index.html': page('<p>What the &#x201c;canary&#x201d; said &amp; meant</p>') }],
    ['its title in JSON', { 'x.json': '{"a":"What the \\u201ccanary\\u201d said \\u0026 meant"}' }],
  ])('is reported if it leaks through %s', async (_name, files: Record<string, string>) => {
    await writeFiles(folder, files);
    expect(await reportOf(null, { heldBack })).toContain(
      '(/articles/the-canary-sings/) is held back, but appears in this file.',
    );
  });

  test('is not confused with an article whose name begins with the same words', async () => {
    await writeFiles(folder, { 'articles/the-canary-sings-again/index.html': page('') });
    expect(await reportOf(null, { heldBack })).toBe('');
  });

  test('is found only by its address if its title is not a sentence', async () => {
    await writeFiles(folder, { 'x/index.html': page('<p>Wheat of the year</p>') });
    const number = { page: '/numbers/wheat/of-the-year/', title: 'Wheat of the year', isSentence: false };
    expect(await reportOf(null, { heldBack: [number] })).toBe('');
    await writeFiles(folder, { 'x/y.json': '{"uses":["/api/v1/numbers/wheat/of-the-year.json"]}' });
    expect(await reportOf(null, { heldBack: [number] })).toContain('x/y.json: "Wheat of the year"');
  });
});

test.each([
  { 'index.html': page('<aside data-edition="preview"></aside>') },
  { 'robots.txt': 'User-Agent: *\nDisallow: /data/\n' },
  { 'robots.txt': 'User-Agent: *\nDisallow: /\n' },
])('a preview is rejected: %j', async (files) => {
  await writeFiles(folder, files);
  expect(await reportOf()).toContain('This is a preview');
});

describe('published addresses', () => {
  const gone = ['figures/x/y/index.html', 'figures/x/y/data.csv', 'embed/figures/x/y/index.html'];

  async function withMore(): Promise<Manifest> {
    const index = ['pagefind/fragment/en_1.pf_fragment', 'pagefind/pagefind.en_1.pf_meta', 'pagefind/wasm.en.pagefind'];
    const files = [...gone, '_next/static/chunks/gone.css', 'index.txt', 'islands/gone.js', ...index];
    await writeFiles(folder, Object.fromEntries(files.map((name) => [name, page('')])));
    const before = await manifest();
    for (const name of files) await rm(path.join(folder, name));
    return before;
  }

  test('of missing embed versions are reported with the command that archives those versions', async () => {
    const pinned = 'embed/figures/x/y/0123456789ab/index.html';
    await writeFiles(folder, { [pinned]: page('') });
    const before = await manifest();
    await rm(path.join(folder, pinned));
    expect(await reportOf(before)).toContain('Run npm run keep -- --from DIR/current to archive it');
  });

  test('must not be dropped, except the addresses of assets and of the search index', async () => {
    const found = await reportOf(await withMore());
    for (const name of gone) expect(found).toContain(`${name}: /`);
    expect(found.match(/was published/g)).toHaveLength(gone.length);
  });

  test('are covered by a redirect for the page that they belong to', async () => {
    const redirects = [{ from: '/figures/x/y/', gone: 'Withdrawn.' }];
    expect(await reportOf(await withMore(), { redirects })).toBe('');
  });

  test('are not covered by a redirect for the parent page', async () => {
    const redirects = [{ from: '/figures/', gone: 'Withdrawn.' }];
    expect(await reportOf(await withMore(), { redirects })).toContain('/figures/x/y/data.csv was published');
  });
});

test.each([
  '_next/static/chunks/0a1b.css',
  'fonts/sans-0a1b.woff2',
  'islands/page-0A1B2C3D.js',
  'embed.0123456789ab.js',
])('the content of an asset with a hash in its name must not change: %s', async (asset) => {
  await writeFiles(folder, { [asset]: 'one' });
  const before = await manifest();
  await writeFiles(folder, { [asset]: 'other' });
  expect(await reportOf(before)).toContain(`${asset}: Its content differs from the published file`);
});

describe('compressed copies', () => {
  test('are valid if they have the same content as their originals', async () => {
    await writeFile(path.join(folder, 'index.html.gz'), gzipSync(await readFile(path.join(folder, 'index.html'))));
    await writeFile(
      path.join(folder, 'index.html.br'),
      brotliCompressSync(await readFile(path.join(folder, 'index.html'))),
    );
    expect(await reportOf()).toBe('');
  });

  test.each([
    ['index.html.gz', gzipSync('an earlier page'), 'Its content differs from index.html.'],
    ['index.html.br', Buffer.from('no Brotli'), 'It cannot be decompressed.'],
    ['gone.html.gz', gzipSync('a page that is gone'), 'It is a compressed copy of gone.html, which does not exist.'],
  ])('are reported if they do not match their originals: %s', async (name, bytes, expected) => {
    await writeFile(path.join(folder, name), bytes);
    expect(await reportOf()).toContain(`${name}: ${expected}`);
  });
});

describe('the verification of markup', () => {
  test.each([
    ['<p>one</div>', 'closes an element that is not open'],
    ['<p>one', 'closes an element that is not open'],
    ['<i id="a"></i><i id="a"></i>', 'The id "a" is used twice'],
    ['<i class="a" class="b"></i>', 'has "class" twice'],
    ['<img src="/">', 'has no alt'],
    ['<title>two</title>', 'It has 2 titles'],
  ])('reports a fault in %s', (body, expected) => {
    expect(faultsOf(page(body)).join(' ')).toContain(expected);
  });

  test('ignores text that looks like markup', () => {
    const body =
      '<!-- <p> --><script>"</p><p>"</script><svg><title>t</title><path d="M0"/></svg><br><a title="<p>">x</a>';
    expect(faultsOf(page(body))).toEqual([]);
  });

  test('requires a doctype, a language and a title', async () => {
    expect(faultsOf('<html><head></head></html>')).toHaveLength(3);
    await cp(path.join(folder, 'index.html'), path.join(folder, 'x.html'));
    expect(faultsOf(await readFile(path.join(folder, 'x.html'), 'utf8'))).toEqual([]);
  });
});
