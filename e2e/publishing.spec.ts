import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { siteFileNames } from '../lib/hosting/read-site';
import { isPublicAddress } from '../lib/site/published-files';
import { differences, hashFolder, toManifest, type Manifest } from '../lib/releases/manifest';
import { budgets } from '../lib/releases/verify/budgets';
import { copies } from '../lib/releases/verify/copies';
import { heldBack } from '../lib/releases/verify/held-back';
import { dropped } from '../lib/releases/verify/dropped';
import { links } from '../lib/releases/verify/links';
import { markup } from '../lib/releases/verify/markup';
import { names } from '../lib/releases/verify/names';
import { preview } from '../lib/releases/verify/preview';
import { releaseSite, type Editorial, type Verification } from '../lib/releases/verify/release-site';
import { verifications } from '../lib/releases/verify/verifications';
import { site as publication } from '../lib/site';
import { runCommand } from './run-command';
import { articlePages, builtFile, embeds, figureIds, outFolder, sitemapPages, slow } from './site';
import { SiteCopy } from './site-copy';

// These tests publish the real site: first as it was built, then a copy with every fault that a verification should find.
// The tests in the middle break the copy, and the last one tries to publish it.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

const project = path.resolve(import.meta.dirname, '..');
const folder = path.join(project, '.cache', `publishing-${process.pid}`);
const to = path.join(folder, 'to');
let built: Manifest;
let broken: SiteCopy;

test.beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  built = toManifest(await hashFolder(outFolder), [], null);
  broken = await SiteCopy.of(outFolder, built, path.join(folder, 'broken'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const publish = (from: string) => runCommand(project, 'publish', '--to', to, '--from', from);
const ticks = (output: string, mark: string): string[] =>
  [...output.matchAll(new RegExp(`^${mark} Verifying: (.*?) {2}`, 'gm'))].map(([, name = '']) => name);
const every = verifications.map(({ name }) => name);

test('the built site passes every verification and is published', async () => {
  const first = await publish(outFolder);
  expect(first.code, first.output).toBe(0);
  expect(ticks(first.output, '✓')).toEqual(every);
  expect(first.output).toMatch(/^Published: .*current now points to 0001-/m);
  expect(await differences(path.join(to, 'current'), built)).toEqual([]);
});

test('an unchanged site passes every verification and is not published again', slow, async () => {
  const given = await readlink(path.join(to, 'current'));
  const second = await publish(outFolder);
  expect(second.code, second.output).toBe(0);
  expect(ticks(second.output, '✓')).toEqual(every);
  expect(second.output).toMatch(/^Nothing has changed: .*current already points to 0001-/m);
  expect(await readlink(path.join(to, 'current'))).toBe(given);
});

/** The findings of a verification in the broken copy: `file: message`. */
async function findings(verification: Verification, editorial: Partial<Editorial> = {}): Promise<string[]> {
  const site = releaseSite(broken.folder, await broken.manifest(), built, {
    heldBack: [],
    redirects: [],
    ...editorial,
  });
  return (await verification.check(site)).map(({ file, message }) => `${file}: ${message}`);
}

/** Returns the first file with a matching name in a folder of the site. */
function named(folder: string, name: RegExp): string {
  const found = readdirSync(path.join(outFolder, folder)).find((one) => name.test(one));
  if (found === undefined) throw new Error(`There is no ${name.source} in ${folder}.`);
  return path.posix.join(folder, found);
}

const pageFile = (address: string): string => `${address.slice(1)}index.html`;
const [article = '', other = '', third = ''] = articlePages();
const [figure = '', withoutEmbed = ''] = figureIds();
const factChecks = sitemapPages().filter((page) => /^\/fact-checks\/[^/]+\/$/.test(page));
const [people, numbers, sources, series, topics] = ['people', 'numbers', 'sources', 'series', 'topics'].map((folder) =>
  sitemapPages().filter((page) => page.startsWith(`/${folder}/`) && page !== `/${folder}/`),
);
const from = (pages: readonly string[] | undefined, index: number): string => pageFile(pages?.[index] ?? '');
const absolute = (address: string): string => `${publication.origin}${address}`;

test('verification finds broken links, fragments, files and assets wherever they are', async () => {
  const nowhere = (place: string): string => `/never/written/${place}/`;
  const dead = {
    link: { file: pageFile(article), put: `<a href="${nowhere('link')}">x</a>`, target: nowhere('link') },
    relative: { file: from(people, 0), put: '<a href="../nobody/">x</a>', target: '../nobody/' },
    image: { file: from(people, 1), put: '<img alt="" src="/none.png">', target: '/none.png' },
    srcset: { file: from(people, 2), put: '<img alt="" srcset="/two.png 2x">', target: '/two.png' },
    style: { file: from(numbers, 0), put: '<p style="background:url(/none.webp)"></p>', target: '/none.webp' },
    sheet: { file: from(numbers, 1), put: '<style>p{background:url(/none.avif)}</style>', target: '/none.avif' },
    element: {
      file: from(numbers, 2),
      put: '<figure-explorer src="/none.json"></figure-explorer>',
      target: '/none.json',
    },
    pasted: {
      file: from(sources, 0),
      put: `<textarea>&lt;iframe src=&quot;${absolute(nowhere('frame'))}&quot;&gt;</textarea>`,
      target: absolute(nowhere('frame')),
    },
    data: {
      file: from(sources, 1),
      put: `<script type="application/ld+json">{"url":"${absolute(nowhere('data'))}"}</script>`,
      target: absolute(nowhere('data')),
    },
  };
  for (const { file, put } of Object.values(dead)) await broken.add(file, put);
  const lost = {
    own: { file: from(series, 0), put: '<a href="#no-such-place">x</a>', target: '#no-such-place' },
    another: {
      file: from(series, 1),
      put: '<a href="/methodology/#no-such-place">x</a>',
      target: '/methodology/#no-such-place',
    },
  };
  for (const { file, put } of Object.values(lost)) await broken.add(file, put);

  // Files that contain addresses on the site, each in its own format. The test puts the address of a missing page into each.
  const elsewhere = [
    'feed.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'llms.txt',
    'robots.txt',
    `${article.slice(1)}index.md`,
    `${article.slice(1)}cite.bib`,
    `${article.slice(1)}cite.ris`,
    `${article.slice(1)}cite.json`,
    'api/v1/index.json',
    'fact-checks/claim-reviews.json',
    named(`oembed/figures/${figure}`, /\.json$/),
    named(`oembed/figures/${figure}`, /\.xml$/),
    `figures/${figure}/data.csv`,
    `figures/${figure}/data.json`,
    `figures/${figure}/chart-light.svg`,
  ];
  for (const file of elsewhere) {
    // The last address in a file belongs to its content, whereas the first addresses in a feed name the feed itself.
    const at = builtFile(file).lastIndexOf(absolute('/')) + publication.origin.length;
    await broken.edit(file, (text) => `${text.slice(0, at)}/never/written${text.slice(at)}`);
  }
  // An address that only a script requests, in a data file.
  const [embed] = embeds();
  await broken.edit('embed/embeds.json', (text) => text.replace(embed?.href ?? '', '/embed/never/'));

  const gone = [
    `${article.slice(1)}share.png`,
    `figures/${withoutEmbed}/live.json`,
    `figures/${withoutEmbed}/chart.png`,
    named('fonts', /^sans-/),
    named('islands', /^embed-playground-.*\.js$/),
    named('islands', /^live-figure-.*\.js$/),
    'pagefind/pagefind.js',
  ];
  for (const file of gone) await broken.remove(file);

  const found = await findings(links);
  for (const { file, target } of Object.values(dead))
    expect(found).toContain(`${file}: "${target}" is a broken address.`);
  for (const { file, target } of Object.values(lost))
    expect(found).toContain(`${file}: "${target}" leads to an id that does not exist on the page.`);
  for (const file of elsewhere)
    expect(
      found.filter((line) => line.startsWith(`${file}: `) && line.includes('/never/written/')),
      file,
    ).toHaveLength(1);
  expect(found).toContain('embed/embeds.json: "/embed/never/" is a broken address.');
  for (const file of gone)
    expect(
      found.some((line) => line.endsWith(`/${file}" is a broken address.`)),
      file,
    ).toBe(true);
  // The verification reports only the files that the test broke.
  const expected = [
    ...[...Object.values(dead), ...Object.values(lost)].map(({ target }) => target),
    ...[...gone, 'never/written/', 'embed/never/'],
  ];
  expect(found.filter((line) => !expected.some((part) => line.includes(part)))).toEqual([]);
});

test('verification reports a page with a canonical address on another site: the links of such a page would go unchecked', async () => {
  const file = from(topics, 0);
  await broken.edit(file, (html) => html.replaceAll(publication.origin, 'https://elsewhere.example'));
  expect((await findings(links)).filter((line) => line.includes('SITE_ORIGIN'))).toEqual([
    expect.stringContaining(`${file}: Its canonical address is "https://elsewhere.example/`),
  ]);
});

test('verification finds pages that are not well formed', async () => {
  const faults = {
    [from(factChecks.map(String), 0)]: ['<section><p>x</p>', 'closes an element that is not open'],
    [from(factChecks, 1)]: ['<p id="content">x</p>', 'The id "content" is used twice'],
    [from(factChecks, 2)]: ['<img src="/icon.svg">', 'has no alt'],
    [from(factChecks, 3)]: ['<title>x</title>', 'It has 2 titles'],
    [`embed/figures/${figure}/index.html`]: ['<div>', 'closes an element that is not open'],
  } as const;
  for (const [file, [put]] of Object.entries(faults)) await broken.add(file, put);
  await broken.edit(from(factChecks, 4), (html) => html.replace(/<html[^>]*>/, '<html>'));
  const found = await findings(markup);
  expect(found).toHaveLength(Object.keys(faults).length + 1);
  for (const [file, [, message]] of Object.entries(faults))
    expect(
      found.filter((line) => line.startsWith(`${file}: `) && line.includes(message)),
      file,
    ).toHaveLength(1);
  expect(found).toContain(`${from(factChecks, 4)}: <html> has no lang attribute.`);
});

test('verification finds pages that exceed their size budgets', async () => {
  const noise = Array.from({ length: 30_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(' ');
  const embed = `embed/${pageFile(factChecks[5] ?? '')}`;
  await broken.add(pageFile(other), `<p>${noise}</p>`);
  await broken.add(embed, `<p>${noise.slice(0, 40_000)}</p>`);
  const found = await findings(budgets);
  expect(found.map((line) => /^\S+ (\S+) .*?: (\w+) /.exec(line)?.slice(1))).toEqual([
    [other, 'document'],
    [other, 'firstView'],
    [`/${embed.replace('index.html', '')}`, 'documentGzip'],
  ]);
});

test('verification finds assets whose content changed under the same name', async () => {
  const assets = [
    named('fonts', /^serif-/),
    named('islands', /^site-search-.*\.js$/),
    named('', /^embed\.[\da-f]{12}\.js$/),
  ];
  for (const asset of assets) await broken.edit(asset, (text) => `${text} `);
  expect(await findings(names)).toEqual(
    assets
      .toSorted()
      .map(
        (asset) =>
          `${asset}: Its content differs from the published file of the same name, so the file needs a new name.`,
      ),
  );
});

test('verification recognises a preview by its pages and by its robots.txt', async () => {
  expect(await findings(preview)).toEqual([]);
  await broken.edit('robots.txt', (text) => text.replace('Allow: /', 'Disallow: /'));
  expect(await findings(preview)).toHaveLength(1);
  await broken.edit('robots.txt', (text) => text.replace('Disallow: /', 'Allow: /'));
  await broken.edit('index.html', (html) => html.replace(/<body[^>]*>/, '$&<aside data-edition="preview"></aside>'));
  expect(await findings(preview)).toHaveLength(1);
});

test('verification finds unpublished content in pages, data and citation files', async () => {
  const title = 'The quetzal that “nobody” may hear yet';
  const editorial = { heldBack: [{ page: '/articles/quetzal-canary/', title, isSentence: true }] };
  expect(await findings(heldBack, editorial)).toEqual([]);
  const file = pageFile(third);
  await broken.add(file, '<p>The quetzal that &#x201c;nobody&#x201d; may hear yet</p>');
  await broken.edit('api/v1/articles/index.json', (text) => text.replace('{', '{"next":"/articles/quetzal-canary/",'));
  await broken.edit(`${third.slice(1)}cite.bib`, (text) => text.replace('{{', `{{${title} `));
  expect((await findings(heldBack, editorial)).map((line) => line.split(': ')[0]).toSorted()).toEqual(
    [file, 'api/v1/articles/index.json', `${third.slice(1)}cite.bib`].toSorted(),
  );
});

test('verification finds all published addresses that are missing now, and only those', async () => {
  const folder = `figures/${withoutEmbed}`;
  await broken.remove(`${folder}/index.html`);
  await broken.remove(`embed/${folder}/index.html`);
  const expected = broken.removed.filter(isPublicAddress);
  expect(expected.length).toBeGreaterThan(4);
  expect((await findings(dropped)).map((line) => line.split(': ')[0]).toSorted()).toEqual(expected.toSorted());
  const redirects = [{ from: `/${folder}/`, gone: 'Withdrawn.' }];
  const left = expected.filter((file) => !file.includes(`${folder}/`));
  expect((await findings(dropped, { redirects })).map((line) => line.split(': ')[0]).toSorted()).toEqual(
    left.toSorted(),
  );
});

test('every text of at least a kilobyte has compressed copies, the search index and the feeds included', async () => {
  const texts = (await siteFileNames(outFolder)).filter(
    (name) =>
      /\.(?:css|csv|html|js|json|md|svg|txt|wasm|webmanifest|xml)$/.test(name) &&
      statSync(path.join(outFolder, name)).size >= 1024,
  );
  expect(texts.filter((name) => /^pagefind\/|feed\.xml$/.test(name)).length).toBeGreaterThan(2);
  const copies = texts.flatMap((name) => [`${name}.br`, `${name}.gz`]);
  expect(copies.filter((name) => !existsSync(path.join(outFolder, name)))).toEqual([]);
});

test('verification finds compressed copies that differ from their files', async () => {
  const stale = new Set(broken.staleCopies());
  expect(stale.size).toBeGreaterThan(20);
  expect((await findings(copies)).map((line) => line.split(': ')[0]).toSorted()).toEqual([...stale].toSorted());
});

test('a broken site is not published: each verification fails, and the live site is unchanged', slow, async () => {
  const given = await readlink(path.join(to, 'current'));
  const { code, output } = await publish(broken.folder);
  expect(code).toBe(1);
  // The real content has no unpublished entries at present, so the verification “No unpublished content” has nothing to find.
  const found = every.filter((name) => name !== heldBack.name);
  expect(ticks(output, '✗')).toEqual(expect.arrayContaining(found));
  expect(ticks(output, '✓').filter((name) => found.includes(name))).toEqual([]);
  for (const name of found) expect(output).toContain(`Requirement not met: ${name}.\n  `);
  expect(output).toContain('Publish failed; the live site is unchanged.');
  expect(await readlink(path.join(to, 'current'))).toBe(given);
  expect(await readFile(path.join(to, 'current/index.html'), 'utf8')).toBe(builtFile('index.html'));
  expect(readdirSync(to).toSorted()).toEqual(['current', 'releases']);
});
