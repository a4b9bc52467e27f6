import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { PNG } from 'pngjs';
import readXlsxFile from 'read-excel-file/node';
import { z } from 'zod';
import { figureData } from '../lib/publish/figure-files/figure-data';
import { figureIds, figureRows, openFigureIds, outFolder, type CsvRow } from './site';
import { pngTexts, unzipped } from './downloads';

const types: Readonly<Record<string, string>> = {
  'data.csv': 'text/csv',
  'data.json': 'application/json',
  'data.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'datapackage.zip': 'application/zip',
  'chart-light.svg': 'image/svg+xml',
  'chart-dark.svg': 'image/svg+xml',
  'chart.png': 'image/png',
  'chart@2x.png': 'image/png',
  'square.png': 'image/png',
  'share.png': 'image/png',
};

const bytes = (id: string, file: string): Buffer => readFileSync(path.join(outFolder, 'figures', id, file));
const metadata = (id: string) => figureData.parse(JSON.parse(bytes(id, 'data.json').toString()));
const values = (rows: readonly CsvRow[]) =>
  rows.map(({ label, at, value, text, unit, status, note }) => [
    ...[label, at, value === '' ? null : Number(value), text, unit],
    ...[status, note === '' ? null : note],
  ]);

test('every file of every figure is served with its media type, and scripts on any site may read its data', async ({
  request,
}) => {
  test.setTimeout(240_000);
  for (const id of openFigureIds())
    for (const [file, type] of Object.entries(types)) {
      const answer = await request.get(`/figures/${id}/${file}`);
      expect.soft(answer.status(), `${id} ${file}`).toBe(200);
      expect.soft(answer.headers()['content-type'], `${id} ${file}`).toContain(type);
      if (!type.startsWith('image/'))
        expect.soft(answer.headers()['access-control-allow-origin'], `${id} ${file}`).toBe('*');
    }
});

test('the CSV, JSON, workbook and Data Package of every figure have the same values', async () => {
  test.setTimeout(240_000);
  for (const id of openFigureIds()) {
    const rows = values(figureRows(id));
    const json = metadata(id);
    // Only the CSV has an apostrophe before text that a spreadsheet would read as a formula.
    const plain = (cells: readonly unknown[][]) =>
      cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@＝＋－＠])/, '') : cell)),
      );
    expect
      .soft(
        json.rows.map(({ label, at, number, text, unit, status, note }) => [
          label,
          at,
          number,
          text,
          unit,
          status,
          note,
        ]),
        id,
      )
      .toEqual(plain(rows));

    const sheets = new Map(
      (await readXlsxFile(bytes(id, 'data.xlsx'), { trim: false })).map(({ sheet, data }) => [sheet, data]),
    );
    expect.soft([...sheets.keys()]).toEqual(['Data', 'Sources', 'About']);
    expect.soft(sheets.get('Data')?.slice(1), id).toEqual(plain(rows));
    expect
      .soft(
        sheets
          .get('Sources')
          ?.slice(1)
          .map(([source]) => source),
        id,
      )
      .toEqual(json.sources.map(({ text }) => text));
    const about = new Map((sheets.get('About') ?? []).map(([name, text]) => [name, text]));
    expect.soft([about.get('version'), about.get('citation')], id).toEqual([json.version, json.citation.text]);
    expect.soft(about.get('licence'), id).toContain(json.licence.url);

    const files = await unzipped(bytes(id, 'datapackage.zip'));
    expect.soft([...files.keys()].sort(), id).toEqual(['README.md', 'data.csv', 'datapackage.json']);
    expect.soft(files.get('data.csv'), id).toBe(bytes(id, 'data.csv').toString());
    for (const said of [json.version, json.citation.text, json.licence.url])
      expect.soft(files.get('README.md'), id).toContain(said);
  }
});

test('each row of the CSV states its source, licence, version and citation, and ends as RFC 4180 requires', () => {
  for (const id of openFigureIds()) {
    const text = bytes(id, 'data.csv').toString();
    const { versionAddress, citation, licence, sources } = metadata(id);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(text, { columns: true, record_delimiter: '\r\n' }));
    const attributions = new Set(
      rows.map(({ source = '', licence: terms = '', version = '', citation: cited = '' }) =>
        [source, terms, version, cited].join('\n'),
      ),
    );
    const [all = '', ...others] = attributions;
    expect.soft(others, id).toEqual([]);
    for (const said of [...sources.map(({ text: line }) => line), licence.url, versionAddress, citation.text])
      expect.soft(all, id).toContain(said);
  }
});

test('PNGs are valid, have the right sizes, and state their source, licence, version and citation', () => {
  test.setTimeout(240_000);
  for (const id of openFigureIds()) {
    const { version, citation, title, licence } = metadata(id);
    const [once, twice] = ['chart.png', 'chart@2x.png'].map((file) => PNG.sync.read(bytes(id, file)));
    expect.soft(once?.width, id).toBe(800);
    expect.soft([twice?.width, twice?.height], id).toEqual([1600, (once?.height ?? 0) * 2]);
    const square = PNG.sync.read(bytes(id, 'square.png'));
    expect.soft([square.width, square.height], id).toEqual([1080, 1080]);
    const card = PNG.sync.read(bytes(id, 'share.png'));
    expect.soft([card.width, card.height], id).toEqual([1200, 630]);
    for (const file of ['chart.png', 'chart@2x.png', 'square.png', 'share.png']) {
      const texts = pngTexts(bytes(id, file));
      expect
        .soft([texts.get('Title'), texts.get('Version'), texts.get('Citation')], `${id} ${file}`)
        .toEqual([title, version, citation.text]);
      expect.soft(texts.get('Copyright'), `${id} ${file}`).toContain(licence.url);
      expect.soft(texts.get('Source'), `${id} ${file}`).toBeTruthy();
    }
  }
});

for (const theme of ['light', 'dark'])
  test(`the ${theme} SVGs are self-contained: they load nothing, embed their fonts and state their origin`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const id of openFigureIds()) {
      const address = `/figures/${id}/chart-${theme}.svg`;
      // The file is opened as a separate document without HTTP headers, as after a download.
      await page.goto(`file://${path.join(outFolder, address)}`);
      const svg = await page.evaluate(async () => {
        await document.fonts.ready;
        return {
          root: document.documentElement.localName,
          title: document.querySelector('title')?.textContent,
          described: document.querySelector('desc')?.textContent !== '',
          metadata: document.querySelector('metadata')?.textContent ?? '',
          text: document.documentElement.textContent,
          labels: [...document.querySelectorAll('text')].map((text) => text.textContent).join(''),
          fonts: [...document.fonts].map(({ status }) => status),
          // The text elements whose font has not loaded.
          unset: [...document.querySelectorAll('text')]
            .filter((text) => !document.fonts.check(getComputedStyle(text).font, text.textContent ?? ''))
            .map((text) => text.textContent),
        };
      });
      const { title, version, citation } = metadata(id);
      expect.soft([svg.root, svg.title, svg.described], id).toEqual(['svg', title, true]);
      for (const said of [version, citation.text]) expect.soft(svg.metadata, id).toContain(said);
      expect.soft(svg.text, id).toContain(`version ${version}`);
      const loaded = svg.fonts.filter((status) => status === 'loaded');
      // For a label in a non-Latin script, the SVG has a font in each weight; browsers load only the weights in use.
      if (/^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(svg.labels))
        expect.soft(svg.fonts, id).toEqual(['loaded', 'loaded', 'loaded']);
      else expect.soft(loaded.length, id).toBeGreaterThan(3);
      expect.soft(svg.fonts, id).not.toContain('error');
      expect.soft(svg.fonts, id).not.toContain('loading');
      expect.soft(svg.unset, id).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });

test('every Data Package has the fields that its profile requires, and describes the file that it contains', async () => {
  const profile = z.object({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z\d._-]+$/),
    version: z.string(),
    licenses: z.array(z.object({ name: z.string().regex(/^[-\w.]+$/), path: z.url().optional() })).min(1),
    sources: z.array(z.object({ title: z.string(), path: z.url().optional() })).min(1),
    resources: z.tuple([
      z.object({
        name: z.literal('data'),
        path: z.literal('data.csv'),
        bytes: z.number(),
        schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.enum(['string', 'number']) })) }),
      }),
    ]),
  });
  for (const id of openFigureIds()) {
    const files = await unzipped(bytes(id, 'datapackage.zip'));
    const { version, resources } = profile.parse(JSON.parse(files.get('datapackage.json') ?? ''));
    const csv = files.get('data.csv') ?? '';
    expect.soft(version, id).toBe(metadata(id).version);
    expect.soft(resources[0].bytes, id).toBe(Buffer.byteLength(csv));
    expect
      .soft(
        resources[0].schema.fields.map(({ name }) => name),
        id,
      )
      .toEqual(csv.split('\r\n')[0]?.split(','));
  }
});

test('the reference implementation accepts every Data Package, and reads the figure’s values from it', async () => {
  for (const id of openFigureIds()) {
    const basePath = test.info().outputPath(id.replace('/', '-'));
    await mkdir(basePath);
    const files = await unzipped(bytes(id, 'datapackage.zip'));
    for (const [name, text] of files) await writeFile(path.join(basePath, name), text);
    const read = await Package.load(JSON.parse(files.get('datapackage.json') ?? ''), { basePath });
    expect.soft(read.errors.map(String), id).toEqual([]);
    expect.soft(read.valid, id).toBe(true);
    const rows = (await read.resources[0]?.read({ keyed: true, cast: true })) ?? [];
    expect
      .soft(
        rows.map(({ label, at, value, text, unit, status, note }) => ({ label, at, value, text, unit, status, note })),
        id,
      )
      .toEqual(
        figureRows(id).map((row) => ({
          ...row,
          value: row.value === '' ? null : Number(row.value),
          note: row.note === '' ? null : row.note,
        })),
      );
  }
});

test('a figure whose data may not be shared shows the data, has no data files, and explains why', async ({
  page,
  request,
}) => {
  const open = new Set(openFigureIds());
  for (const id of figureIds().filter((figure) => !open.has(figure))) {
    await page.goto(`/figures/${id}/`);
    await expect(page.locator('main figure table td').first()).toBeVisible();
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Data and images' }) });
    await expect(section).toContainText(/be shared/);
    for (const [file, type] of Object.entries(types)) {
      const offered = type.startsWith('image/');
      await expect(section.locator(`a[href="/figures/${id}/${file}"]`)).toBeVisible({ visible: offered });
      expect.soft((await request.get(`/figures/${id}/${file}`)).ok(), `${id} ${file}`).toBe(offered);
    }
  }
});

test('a figure’s page offers every file, and code snippets in three languages that load the data', async ({
  page,
  baseURL,
}) => {
  const [id = ''] = openFigureIds();
  await page.goto(`/figures/${id}/`);
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Data and images' }) });
  for (const file of Object.keys(types))
    await expect(section.locator(`a[href="/figures/${id}/${file}"]`)).toBeVisible();
  for (const language of ['Python', 'R', 'JavaScript'])
    await expect(section.getByRole('group', { name: `Code in ${language}`, exact: true })).toContainText(
      `/figures/${id}/data.`,
    );
  // The address in the JavaScript snippet returns the figure's data.
  const code = (await section.getByRole('group', { name: 'Code in JavaScript' }).textContent()) ?? '';
  const address = new URL(/"([^"]+)"/.exec(code)?.[1] ?? '').pathname;
  const answer = await page.request.get(new URL(address, baseURL).href);
  expect(figureData.parse(await answer.json()).rows).toHaveLength(figureRows(id).length);
});
