import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { z } from 'zod';
import { copyProject } from '../lib/bench/measure/project-copy';
import { readHosting } from '../lib/hosting/write-hosting';
import { siteHandler } from '../lib/hosting/serve/handler';
import { listen } from '../lib/hosting/serve/listen';
import { embedView } from '../lib/views/embed-view';
import { oneArticle, ofEveryKind, putNewsroom, unpublished, withoutKind, type Newsroom } from './newsrooms';
import { axeInLightTheme } from './page-axe';
import { watchComplaints } from './page-complaints';
import { runCommand, type Answer } from './run-command';
import { faultsOfSite } from './site-faults';

// The tests build one copy of the project repeatedly with different content, so that each build reuses what did not change.
test.describe.configure({ mode: 'default', timeout: 900_000 });

let root = '';
test.beforeAll(async () => {
  root = await copyProject('newsrooms', ['fonts', 'typefaces']);
});
test.afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

/** The folder to which a newsroom is published, and the site in it that a web server serves. */
const folderOf = (name: string): string => path.join(root, 'published', name);
const currentOf = (name: string): string => path.join(folderOf(name), 'current');
const publish = (name: string, ...args: readonly string[]): Promise<Answer> =>
  runCommand(root, 'publish', '--to', folderOf(name), ...args);

/** Builds a newsroom, publishes it with every verification, and checks the live release and the server settings. */
async function publishNewsroom(name: string, newsroom: Newsroom): Promise<void> {
  await putNewsroom(root, newsroom);
  const { code, output } = await publish(name);
  expect(code, output).toBe(0);
  expect(output).toMatch(/^Published: .*current now points to 0001-/m);
  expect(await faultsOfSite(currentOf(name))).toEqual([]);
  for (const file of ['headers.json', 'nginx.conf', '_headers'])
    expect(readFileSync(path.join(root, 'hosting', file), 'utf8'), file).not.toContain('/-/');
}

/**
 * Serves the live release of a newsroom, and any later release as soon as it is live. The headers are read once, before the server starts.
 */
async function serve(name: string): Promise<{ origin: string; close: () => void }> {
  const headers = await readHosting(path.join(root, 'hosting'));
  const server = createServer(siteHandler(currentOf(name), () => Promise.resolve(headers)));
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (listening.kind === 'taken') throw new Error('No port is free.');
  return {
    origin: `http://localhost:${listening.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The links in the header or the footer of a page. */
function linksIn(html: string, landmark: 'header' | 'footer'): string[] {
  const [part = ''] = new RegExp(`<${landmark}[ >].*?</${landmark}>`, 's').exec(html) ?? [];
  return [...part.matchAll(/<a[^>]* href="(\/[^"]*)"/g)].map(([, href = '']) => href);
}

const pageOf = (name: string, address: string): string =>
  readFileSync(path.join(currentOf(name), address, 'index.html'), 'utf8');

/** The pinned address of the current version of an embed, from the list of embeds. */
function pinnedEmbed(name: string, page: string): string {
  const { embeds } = embedList.parse(JSON.parse(readFileSync(path.join(currentOf(name), 'embed/embeds.json'), 'utf8')));
  return embeds.find((embed) => embed.page === page)?.pinnedHref ?? '';
}
const embedList = z.object({ embeds: z.array(embedView) });

/** Changes a file of the newsroom that is currently in the copy. */
async function change(file: string, how: (text: string) => string): Promise<void> {
  const place = path.join(root, file);
  const before = await readFile(place, 'utf8');
  const after = how(before);
  expect(after).not.toBe(before);
  await writeFile(place, after);
}

test('an empty newsroom becomes a site that says that it is empty, without links to empty pages and without errors', async ({
  page,
}) => {
  await publishNewsroom('empty', new Map());
  const html = pageOf('empty', '/');
  expect(linksIn(html, 'header')).toEqual(['/', '/methodology/']);
  expect(linksIn(html, 'footer')).toEqual(['/about/', '/methodology/', '/corrections/', '/feed.xml', '/api/']);
  expect(html).toContain('No explainer is published yet.');
  expect(pageOf('empty', '/corrections/')).toContain('No corrections yet.');
  const text = (file: string): string => readFileSync(path.join(currentOf('empty'), file), 'utf8');
  for (const folder of ['', 'fact-checks/', 'corrections/']) {
    const feeds = [
      parseRssFeed(text(`${folder}feed.xml`)).items ?? [],
      parseAtomFeed(text(`${folder}atom.xml`)).entries ?? [],
      parseJsonFeed(text(`${folder}feed.json`)).items ?? [],
    ];
    expect(feeds, folder).toEqual([[], [], []]);
  }
  for (const section of text('llms.txt').split('\n## ').slice(1)) expect(section).toMatch(/^.+\n\n- /);
  const { origin, close } = await serve('empty');
  try {
    const wrong = watchComplaints(page, origin);
    await page.setViewportSize({ width: 360, height: 900 });
    const pages = ['', 'compare', 'fact-checks', 'figures', 'numbers', 'sources', 'series', 'topics', 'people'];
    for (const name of [...pages, 'glossary', 'search', 'embed', 'about', 'methodology', 'corrections', 'api']) {
      await page.goto(`${origin}/${name}${name === '' ? '' : '/'}`);
      expect.soft(await axeInLightTheme(page), name).toEqual([]);
    }
    expect(wrong).toEqual([]);
  } finally {
    close();
  }
});

test('a newsroom with a single explainer is published, published again after a change, and rolled back', async ({
  page,
}) => {
  const first = await oneArticle();
  await publishNewsroom('one', first);
  const { origin, close } = await serve('one');
  /** What the served site currently shows: the explainer's standfirst, the figure's alternative text, and the number of search results. */
  const served = async (): Promise<{ standfirst: string; alt: string | null; found: number }> => {
    await page.goto(`${origin}/articles/more-oats/`);
    const standfirst = await page.locator('h1 + p').innerText();
    await page.goto(`${origin}/figures/oats/bars/`);
    const alt = await page.locator('main figure [role="img"]').first().getAttribute('aria-label');
    await page.goto(`${origin}/search/?q=oats`);
    await expect(page.getByRole('status')).toContainText('for “oats”');
    return { standfirst, alt, found: await page.getByRole('list', { name: 'Results' }).getByRole('listitem').count() };
  };
  try {
    const before = await served();
    expect(before.standfirst).toBe('The yearbook says so, and its own figures say how much.');
    expect(before.found).toBeGreaterThan(3);
    const recorded = await runCommand(root, 'keep');
    expect(recorded.code, recorded.output).toBe(0);
    const pinned = pinnedEmbed('one', '/figures/oats/bars/');
    const frame = await readFile(path.join(currentOf('one'), pinned, 'index.html'), 'utf8');

    await change('content/articles/more-oats.mdx', (text) =>
      text.replace(/^standfirst: .*$/m, 'standfirst: It depends.'),
    );
    await change('content/figures/oats/bars.yml', (text) => text.replace('A single bar', 'One bar'));
    const refused = await publish('one');
    expect(refused.code, refused.output).toBe(1);
    expect(refused.output).toContain('npm run keep archives it from the last commit');
    expect(await served()).toEqual(before);

    const kept = await runCommand(root, 'keep', '--from', currentOf('one'));
    expect(kept.code, kept.output).toBe(0);
    const second = await publish('one');
    expect(second.code, second.output).toBe(0);
    expect(second.output).toMatch(/^Published: .*current now points to 0002-\w+, instead of 0001-/m);
    expect(await served()).toMatchObject({ standfirst: 'It depends.', alt: expect.stringMatching(/^One bar/) });
    expect(pinnedEmbed('one', '/figures/oats/bars/')).not.toBe(pinned);
    // The pinned embed of the first release still exists, with its old content.
    expect(frame).toContain('A single bar');
    expect(await (await page.request.get(`${origin}${pinned}`)).text()).toContain('A single bar');

    const back = await publish('one', '--rollback');
    expect(back.code, back.output).toBe(0);
    expect(back.output).toMatch(/^Published: .*current now points to 0003-\w+, instead of 0002-/m);
    expect(await served()).toEqual(before);
    expect(await faultsOfSite(currentOf('one'))).toEqual([]);
  } finally {
    close();
  }
});

test('a newsroom with content of every kind links to a list for each kind', async () => {
  await publishNewsroom('all', await ofEveryKind());
  const html = pageOf('all', '/');
  const lists = ['compare', 'fact-checks', 'figures', 'numbers', 'sources'].map((name) => `/${name}/`);
  expect(linksIn(html, 'header')).toEqual(['/', ...lists, '/methodology/', '/search/']);
  for (const name of ['topics', 'people', 'glossary', 'series', 'sources', 'embed'])
    expect(linksIn(html, 'footer')).toContain(`/${name}/`);
  expect(html).toContain('What should become of the oats?');
});

test('a newsroom uses its own name and licence, and no other', async () => {
  const served = (file: string): Promise<string> => readFile(path.join(currentOf('all'), file), 'utf8');
  const home = await served('index.html');
  expect(home).toContain('<html lang="en-IE"');
  expect(home).toContain('<title>The Harbour Ledger – Oats &amp; ships</title>');
  expect(home).toContain('content="en_IE"');
  expect(await served('embed/index.html')).toMatch(/CC0 1\.0 Universal<\/a>: you may do with them what you like\./);
  expect(await served('articles/more-oats/cite.bib')).toMatch(/^@\w+\{the-harbour-ledger-articles-more-oats,$/m);
  expect(JSON.parse(await served('figures/oats/bars/data.json'))).toMatchObject({
    publication: 'The Harbour Ledger',
    licence: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0', url: 'https://licence.example/cc0/' },
  });
  const drawn = await served('figures/oats/bars/chart-light.svg');
  expect(drawn).toContain('<dc:publisher>The Harbour Ledger</dc:publisher>');
  expect(drawn).toContain('<cc:license rdf:resource="https://licence.example/cc0/"/>');
  // No file contains the name of Plumbline’s licence, or the name of Plumbline (except in the names of its typefaces).
  for (const file of await filesIn(currentOf('all'))) {
    const text = (await readFile(file, 'latin1')).replace(/Plumbline (?:Serif|Sans)/g, '');
    expect.soft(text.match(/.{0,40}(?:Plumbline|CC BY|CC-BY|Creative Commons Attr).{0,40}/)?.[0], file).toBeUndefined();
  }
});

test('a newsroom without content/newsroom.yml has no name and grants no licence', async () => {
  const served = (file: string): Promise<string> => readFile(path.join(currentOf('one'), file), 'utf8');
  expect(await served('index.html')).toContain('<title>Newsroom without a name</title>');
  expect(await served('embed/index.html')).toContain('All rights in our text and graphics are reserved');
  const data: unknown = JSON.parse(await served('figures/oats/bars/data.json'));
  expect(data).toMatchObject({ licence: { name: 'All rights reserved', spdx: null, url: null } });
  expect(await served('figures/oats/bars/chart-light.svg')).not.toContain('cc:license');
});

/** Every file below a folder, including the compressed copies. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** For each kind of content, the links that must not be in the navigation of a newsroom without content of that kind. */
const missing: Partial<Record<keyof typeof withoutKind, readonly string[]>> = {
  articles: ['/compare/'],
  'fact-checks': ['/fact-checks/'],
  figures: ['/figures/', '/compare/'],
  people: ['/people/', '/fact-checks/'],
  series: ['/series/', '/compare/'],
  statistics: ['/numbers/', '/compare/'],
  viewpoints: ['/compare/', '/fact-checks/'],
  sources: ['/sources/', '/numbers/', '/series/', '/search/', '/embed/'],
  topics: ['/topics/'],
  questions: ['/compare/'],
  glossary: ['/glossary/'],
};

for (const [kind, without] of Object.entries(withoutKind)) {
  test(`a newsroom without ${kind} can be built and published, and has no link to an empty list`, async () => {
    await publishNewsroom(kind, without(await ofEveryKind()));
    const html = pageOf(kind, '/');
    const links = [...linksIn(html, 'header'), ...linksIn(html, 'footer')];
    const gone: readonly string[] = new Map(Object.entries(missing)).get(kind) ?? [];
    expect(links.filter((href) => gone.includes(href))).toEqual([]);
  });
}

test('a newsroom whose explainers are all drafts publishes a site without them; its preview has them, and cannot be published', async () => {
  const newsroom = unpublished(await ofEveryKind());
  await publishNewsroom('unpublished', newsroom);
  expect(pageOf('unpublished', '/')).toContain('No explainer is published yet.');
  const built = await runCommand(root, 'build', '--preview');
  expect(built.code, built.output).toBe(0);
  const { code, output } = await publish('unpublished', '--from', 'out-preview');
  expect(code).toBe(1);
  expect(output).toContain('Requirement not met: The site is not a preview.');
  expect(output).toMatch(/Requirement not met: No unpublished content\.\n  .*is held back, but appears in this file\./);
  expect(pageOf('unpublished', '/')).toContain('No explainer is published yet.');
});
