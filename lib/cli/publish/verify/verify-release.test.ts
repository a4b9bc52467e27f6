import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** All that is found wrong with the site, as it is told; empty when it may be published. */
async function told(
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

/** A page around some markup. */
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;

test('a whole site passes', async () => {
  expect(await told()).toBe('');
});

describe('addresses', () => {
  test.each([
    ['<a href="/numbers/b/">B</a>', '"/numbers/b/" leads to nothing.'],
    ['<a href="../../numbers/a/#none">A</a>', 'there is no such id'],
    ['<a href="#none">here</a>', 'there is no such id'],
    ['<img alt="" src="/none.png">', '"/none.png" leads to nothing.'],
    ['<img alt="" srcset="/ 1x, /none.png 2x">', '"/none.png" leads to nothing.'],
    ['<p style="background:url(/none.png)"></p>', '"/none.png" leads to nothing.'],
    ['<meta property="og:image" content="https://news.example/none.png">', '/none.png" leads to nothing.'],
    ['<script type="application/ld+json">{"url":"https://news.example/none/"}</script>', '/none/" leads to nothing.'],
    ['<textarea>&lt;iframe src=&quot;https://news.example/none/&quot;&gt;</textarea>', '/none/" leads to nothing.'],
  ])('%s is found', async (markup, expected) => {
    await writeFiles(folder, {
      'articles/new/index.html': page(markup),
      'sitemap.xml': '<urlset><url><loc>https://news.example/</loc></url></urlset>',
    });
    expect(await told()).toContain(`articles/new/index.html: `);
    expect(await told()).toContain(expected);
  });

  test('of feeds, style sheets and modules count too', async () => {
    const beside = './none.js';
    await writeFiles(folder, {
      'sitemap.xml': '<urlset><url><loc>https://news.example/</loc></url></urlset>',
      'feed.xml': '<rss><link>https://news.example/articles/none/</link></rss>',
      'articles/x/index.md': 'See [this](https://news.example/figures/none/).',
      'fonts/x.css': '@font-face { src: url("none.woff2") }',
      'islands/x.js': `import("${beside}")`,
    });
    const found = await told();
    for (const name of ['articles/none/', 'figures/none/', 'none.woff2', './none.js'])
      expect(found).toContain(`${name}" leads`);
  });

  test('out of the site, to a folder without its slash, to a text and to the top are good', async () => {
    const hrefs = [
      'https://other.example/x',
      'mailto:a@news.example',
      '/numbers/a',
      '/#top',
      '/#:~:text=edition',
      '?q',
    ];
    await writeFiles(folder, { 'x/index.html': page(hrefs.map((href) => `<a href="${href}">x</a>`).join('')) });
    expect(await told()).toBe('');
  });

  test('may be of files kept of an earlier release', async () => {
    await writeFiles(folder, { 'x/index.html': page('<script src="/islands/old.js"></script>') });
    expect(await told()).toContain('islands/old.js" leads to nothing');
    const kept = [{ path: 'islands/old.js', sha256: '0'.repeat(64), size: 0 }];
    expect(await told(null, {}, kept)).toBe('');
  });
});

test('a page that is too heavy is found', async () => {
  const noise = Array.from({ length: 30_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(' ');
  await writeFiles(folder, { 'articles/heavy/index.html': page(`<p>${noise}</p>`) });
  expect(await told()).toMatch(/articles\/heavy\/ .*document \d+ of at most 40000/);
});

describe('what is held back', () => {
  const canary = { title: 'What the “canary” said & meant', isSentence: true };
  const heldBack = [{ ...canary, page: '/articles/the-canary-sings/' }];

  test.each([
    ['a page of it', { 'articles/the-canary-sings/index.html': page('') }],
    ['its address', { 'x.txt': 'see /articles/the-canary-sings/' }],
    ['its title in HTML', { 'x/index.html': page('<p>What the &#x201c;canary&#x201d; said &amp; meant</p>') }],
    ['its title in JSON', { 'x.json': '{"a":"What the \\u201ccanary\\u201d said \\u0026 meant"}' }],
  ])('%s is a leak', async (_name, files: Record<string, string>) => {
    await writeFiles(folder, files);
    expect(await told(null, { heldBack })).toContain('(/articles/the-canary-sings/) is held back, but is in it.');
  });

  test('another article with a longer name is none', async () => {
    await writeFiles(folder, { 'articles/the-canary-sings-again/index.html': page('') });
    expect(await told(null, { heldBack })).toBe('');
  });

  test('a name that is no sentence is looked for by its address only', async () => {
    await writeFiles(folder, { 'x/index.html': page('<p>Wheat of the year</p>') });
    const number = { page: '/numbers/wheat/of-the-year/', title: 'Wheat of the year', isSentence: false };
    expect(await told(null, { heldBack: [number] })).toBe('');
    await writeFiles(folder, { 'x/y.json': '{"uses":["/api/v1/numbers/wheat/of-the-year.json"]}' });
    expect(await told(null, { heldBack: [number] })).toContain('x/y.json: "Wheat of the year"');
  });
});

test.each([
  { 'index.html': page('<aside data-edition="preview"></aside>') },
  { 'robots.txt': 'User-Agent: *\nDisallow: /\n' },
])('a preview is refused: %j', async (files) => {
  await writeFiles(folder, files);
  expect(await told()).toContain('This is a preview');
});

describe('addresses that were published', () => {
  const gone = ['figures/x/y/index.html', 'figures/x/y/data.csv', 'embed/figures/x/y/index.html'];

  async function withMore(): Promise<Manifest> {
    const files = [...gone, '_next/static/chunks/gone.css', 'index.txt', 'islands/gone.js'];
    await writeFiles(folder, Object.fromEntries(files.map((name) => [name, page('')])));
    const before = await manifest();
    for (const name of files) await rm(path.join(folder, name));
    return before;
  }

  test('are not dropped; assets may be', async () => {
    const found = await told(await withMore());
    for (const name of gone) expect(found).toContain(`${name}: /`);
    expect(found.match(/was published/g)).toHaveLength(gone.length);
  });

  test('may be redirected, a page with all that was published with it', async () => {
    const redirects = [{ from: '/figures/x/y/', gone: 'Withdrawn.' }];
    expect(await told(await withMore(), { redirects })).toBe('');
  });

  test('are not accounted for by the page above', async () => {
    const redirects = [{ from: '/figures/', gone: 'Withdrawn.' }];
    expect(await told(await withMore(), { redirects })).toContain('/figures/x/y/data.csv was published');
  });
});

test('an asset that is named by its content keeps its bytes', async () => {
  const before = await manifest();
  const [asset] = before.files.filter(({ path: name }) => name.endsWith('.css'));
  await writeFiles(folder, { [asset?.path ?? '']: 'other' });
  expect(await told(before)).toContain('It has other bytes');
});

describe('markup', () => {
  test.each([
    ['<p>one</div>', 'closes what is not open'],
    ['<p>one', 'closes what is not open'],
    ['<i id="a"></i><i id="a"></i>', 'The id "a" is given twice'],
    ['<i class="a" class="b"></i>', 'has "class" twice'],
    ['<img src="/">', 'has no alt'],
    ['<title>two</title>', 'It has 2 titles'],
  ])('%s is a fault', (body, expected) => {
    expect(faultsOf(page(body)).join(' ')).toContain(expected);
  });

  test('what looks like markup in text is none', () => {
    const body =
      '<!-- <p> --><script>"</p><p>"</script><svg><title>t</title><path d="M0"/></svg><br><a title="<p>">x</a>';
    expect(faultsOf(page(body))).toEqual([]);
  });

  test('type, language and title are needed', async () => {
    expect(faultsOf('<html><head></head></html>')).toHaveLength(3);
    await cp(path.join(folder, 'index.html'), path.join(folder, 'x.html'));
    expect(faultsOf(await readFile(path.join(folder, 'x.html'), 'utf8'))).toEqual([]);
  });
});
