import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, rename, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DevCopy } from '../lib/bench/measure/dev-copy';
import { fixtureNewsroom, putNewsroom } from './newsrooms';
import { slow } from './site';

test.describe.configure({ mode: 'serial' });

const slug = 'dues-and-ships';
const address = `/articles/${slug}/`;
const article = `content/articles/${slug}.mdx`;
/** A figure in the article. */
const figure = 'content/figures/dues/five-countries.yml';
const marker = '\n## ';

/** A new statistic, based on a source that the newsroom already has. */
function statistic(value: string): string {
  return `price:
  kind: published
  name: Change in the price of tungsten on the year
  value: '${value}'
  unit: { kind: percent-change }
  period: 2024
  source: fjord-office/yearbook-2024
  locator: Made up for a test
`;
}

let copy: DevCopy;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  copy = await DevCopy.start(4300, async (root) => putNewsroom(root, await fixtureNewsroom()));
  await expect
    .poll(() => copy.address(), { timeout: 120_000, message: 'the dev server has not started' })
    .not.toBeNull();
});

test.afterAll(() => copy.end());

test('dev prints each step while it starts', () => {
  const steps = ['Starting', 'Preparing the fonts', 'Preparing scripts', 'Checking the content', 'Compiling articles'];
  const places = [...steps, 'http://localhost:'].map((step) => copy.output.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('other computers cannot reach the dev server', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  const outside = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
  test.skip(outside === undefined, 'This computer has no address on a network.');
  const reached = await new Promise((resolve) => {
    const socket = connect({ host: outside?.address ?? '', port: Number(new URL(copy.address() ?? '').port) });
    socket.once('connect', () => resolve('connected')).once('error', ({ message }) => resolve(message));
  });
  expect(reached).toContain('ECONNREFUSED');
});

test('an open page shows what an editor saves, without a restart', async ({ page }) => {
  test.setTimeout(400_000);
  await page.goto(`${copy.address() ?? ''}${address}`, { timeout: 120_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await copy.edit(article, (text) => text.replace(marker, `\n\nTungsten is not mentioned elsewhere.\n${marker}`));
  await expect(page.getByText('Tungsten is not mentioned elsewhere.')).toBeVisible({ timeout: 120_000 });

  await copy.write('content/statistics/tungsten.yml', statistic('41.7'));
  await copy.edit(article, (text) => text.replace('mentioned elsewhere.', 'cheap: <Stat of="tungsten/price" />.'));
  await expect(page.locator('article')).toContainText(/Tungsten is not cheap: 41\.7%/, { timeout: 120_000 });

  await copy.write('content/statistics/tungsten.yml', statistic('42.8'));
  await expect(page.locator('article')).toContainText(/Tungsten is not cheap: 42\.8%/, { timeout: 120_000 });

  await copy.edit(figure, (text) => text.replace(/^title: .*$/m, 'title: Households compared, in five economies'));
  await expect(
    page.locator('article figure').filter({ hasText: 'Households compared, in five economies' }),
  ).toBeVisible({
    timeout: 120_000,
  });
});

for (const [what, breaks, shown] of [
  ['an unknown id', '<Stat of="tungsten/prise" />', 'tungsten/prise'],
  ['a number that differs from the record', '<Stat of="tungsten/price">9.9%</Stat>', 'The prose says "9.9%"'],
  ['text that is not well-formed', '<Figure id="dues/five-countries"', 'mdx/syntax'],
] as const) {
  test(`the page shows ${what} as a problem until it is corrected`, slow, async ({ page }) => {
    test.setTimeout(400_000);
    await page.goto(`${copy.address() ?? ''}${address}`, { timeout: 120_000 });
    await copy.edit(article, (text) => text.replace('Tungsten is not cheap', `${breaks} Tungsten is not cheap`));
    await expect(page.getByText(shown).first()).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText(article).first()).toBeVisible();
    // The message appears in the text, where the mistake is, and the rest of the page is still there.
    await expect(page.locator('article mark').filter({ hasText: shown })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(copy.output).toContain(shown);

    await copy.edit(article, (text) => text.replace(`${breaks} Tungsten is not cheap`, 'Tungsten is cheap'));
    await expect(page.locator('article')).toContainText('Tungsten is cheap', { timeout: 120_000 });
    await expect(page.getByText(shown)).toHaveCount(0, { timeout: 120_000 });
    await copy.edit(article, (text) => text.replace('Tungsten is cheap', 'Tungsten is not cheap'));
    expect(copy.alive).toBe(true);
  });
}

test(
  'the rest of the page and other pages still show saved changes while one component is broken',
  slow,
  async ({ page }) => {
    test.setTimeout(400_000);
    await page.goto(`${copy.address() ?? ''}${address}`, { timeout: 120_000 });
    await copy.edit(article, (text) =>
      text.replace('Tungsten is not cheap', '<Figure id="tungsten/nothing" />\n\nTungsten is dear'),
    );
    await expect(page.locator('article mark').filter({ hasText: 'tungsten/nothing' })).toBeVisible({
      timeout: 120_000,
    });
    await expect(page.locator('article')).toContainText(/Tungsten is dear: 42\.8%/, { timeout: 120_000 });

    await copy.write('content/statistics/tungsten.yml', statistic('43.9'));
    await expect(page.locator('article')).toContainText(/Tungsten is dear: 43\.9%/, { timeout: 120_000 });
    await page.goto(`${copy.address() ?? ''}/numbers/tungsten/price/`, { timeout: 120_000 });
    await expect(page.locator('main')).toContainText('43.9%');

    await copy.edit(article, (text) =>
      text.replace('<Figure id="tungsten/nothing" />\n\nTungsten is dear', 'Tungsten is not cheap'),
    );
    await page.goto(`${copy.address() ?? ''}${address}`, { timeout: 120_000 });
    await expect(page.locator('article')).toContainText(/Tungsten is not cheap: 43\.9%/, { timeout: 120_000 });
    await expect(page.locator('article mark')).toHaveCount(0);
    expect(copy.alive).toBe(true);
  },
);

test(
  'an unknown address returns 404 on the first visit, with a page that suggests the most similar address',
  slow,
  async ({ page }) => {
    test.setTimeout(400_000);
    const printed = copy.output.length;
    for (const [missing, meant] of [
      ['/figures/dues/five-countrie/', '/figures/dues/five-countries/'],
      ['/articles/dues-and-shops/', '/articles/dues-and-ships/'],
      ['/topics/harbor/', '/topics/harbour/'],
      ['/sources/fjord-office/x/', null],
      ['/people/x/', null],
      ['/numbers/dues/x/', null],
    ] as const) {
      const answer = await page.goto(`${copy.address() ?? ''}${missing}`, { timeout: 120_000 });
      expect.soft(answer?.status(), missing).toBe(404);
      await expect.soft(page.getByRole('alert').filter({ hasText: 'would create this page' }), missing).toBeVisible();
      if (meant !== null) await expect.soft(page.getByRole('link', { name: meant }), missing).toBeVisible();
    }
    expect(copy.output.slice(printed)).not.toMatch(/missing param|ENOENT/);
  },
);

for (const [what, like, file, address] of [
  ['a figure', figure, 'content/figures/dues/tungsten.yml', '/figures/dues/tungsten/'],
  ['a number', 'content/statistics/dues.yml', 'content/statistics/wolfram.yml', '/numbers/wolfram/arvenia/'],
  [
    'a fact-check',
    'content/fact-checks/dues-of-arvenia.mdx',
    'content/fact-checks/tungsten.mdx',
    '/fact-checks/tungsten/',
  ],
] as const) {
  test(`the open page of ${what} reports that its file was deleted`, slow, async ({ page }) => {
    test.setTimeout(400_000);
    await copy.write(file, await readFile(path.join(copy.root, like), 'utf8'));
    const at = `${copy.address() ?? ''}${address}`;
    await expect.poll(async () => (await page.request.get(at)).status(), { timeout: 120_000 }).toBe(200);
    await page.goto(at);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const printed = copy.output.length;
    await rm(path.join(copy.root, file));
    await expect(page.getByRole('alert').filter({ hasText: file })).toContainText('does not exist', {
      timeout: 120_000,
    });
    expect(copy.output.slice(printed)).not.toMatch(/ENOENT|\n\s+at /);
  });
}

test('a renamed article gets a page at its new address, and its old address returns 404', slow, async ({ page }) => {
  test.setTimeout(400_000);
  const [before, after] = ['first-name', 'second-name'].map((name) => `${copy.address() ?? ''}/articles/${name}/`);
  await copy.write(
    'content/articles/first-name.mdx',
    `---
title: A piece for the check
standfirst: What it says.
kicker: Trade
viewpoint: quays
topics: [harbour]
authors: [desk]
publishedOn: '2026-11-20'
leadFigure: dues/five-countries
supports: { none: It rests on no check. }
contradicts: { none: It rests on no check. }
---

Some text.
`,
  );
  const statusOf = async (address = ''): Promise<number> => (await page.request.get(address)).status();
  await expect.poll(() => statusOf(before), { timeout: 120_000 }).toBe(200);
  await page.goto(before ?? '', { timeout: 120_000 });
  const printed = copy.output.length;
  await rename(
    path.join(copy.root, 'content/articles/first-name.mdx'),
    path.join(copy.root, 'content/articles/second-name.mdx'),
  );
  await expect.poll(() => statusOf(after), { timeout: 120_000 }).toBe(200);
  await expect.poll(() => statusOf(before), { timeout: 120_000 }).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found', { timeout: 120_000 });
  // The page at the old address explains what happened to the file, even when it is opened again.
  const alert = page.getByRole('alert').filter({ hasText: 'content/articles/first-name.mdx' });
  await expect(alert).toContainText('does not exist: it was deleted, renamed or not written yet');
  await expect(alert.getByRole('link', { name: '/articles/second-name/' })).toBeVisible();
  await page.goto(before ?? '');
  await expect(alert.getByRole('link', { name: '/articles/second-name/' })).toBeVisible();
  expect(copy.output.slice(printed)).not.toContain('ENOENT');
});

test(
  'an open page shows changes to the code and, if the code does not compile, where the error is',
  slow,
  async ({ page }) => {
    test.setTimeout(400_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const footer = 'components/layout/footer.tsx';
    await page.goto(`${copy.address() ?? ''}/glossary/`, { timeout: 120_000 });
    await copy.edit(footer, (text) => text.replace('<footer ', '<footer data-tungsten="" '));
    await expect(page.locator('footer[data-tungsten]')).toBeVisible({ timeout: 120_000 });
    expect(complaints).toEqual([]);

    await copy.edit(footer, (text) => text.replace('</footer>', ''));
    await expect(page.getByRole('heading', { name: 'The code does not compile' })).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText(footer)).toBeVisible();
    expect(copy.output).toContain(footer);

    await copy.edit(footer, (text) => text.replace(/(\n {2}\);)/, '</footer>$1').replace(' data-tungsten=""', ''));
    await expect(page.locator('footer:not([data-tungsten])')).toBeVisible({ timeout: 120_000 });
  },
);

test('a signal ends every program that dev started', async () => {
  test.skip(!existsSync('/proc/self/cwd'), 'The test finds programs through /proc, which this system does not have.');
  expect(await programsIn(copy.root)).toBeGreaterThan(2);
  await copy.end('SIGTERM');
  await expect.poll(() => programsIn(copy.root), { timeout: 20_000 }).toBe(0);
});

/** Counts the programs whose working directory is in this folder, even if the folder has been removed. */
async function programsIn(folder: string): Promise<number> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(ids.map((id) => readlink(`/proc/${id}/cwd`).catch(() => '')));
  return folders.filter((place) => place.startsWith(folder)).length;
}
