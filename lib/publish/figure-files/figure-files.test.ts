import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { newsrooms } from '../../check/testdata/newsroom';
import { site } from '../../site';
import { figureView } from '../../views/figure-view';
import { publishNewsroomWith } from '../testing/published';
import { figureCsvFile } from './csv-file';
import { dataPackage } from './data-package';
import { toFigureData } from './figure-data';
import { dataSnippets } from './snippets';
import { workbook } from './workbook';

const page = 'figures/oats/lines/';
const sourceFile = 'content/sources/fjord-office/yearbook-2023.yml';
const files = ['data.csv', 'data.json', 'data.xlsx', 'datapackage.zip'];
const pictures = ['chart-light.svg', 'chart-dark.svg', 'chart.png', 'chart@2x.png', 'square.png', 'share.png'];

const made = await publishNewsroomWith();

function figureOf({ artefacts }: typeof made) {
  const { drawings: _, ...figure } = JSON.parse(String(artefacts.get('figures/oats/lines.json')));
  return figureView.parse(figure);
}

describe('a figure’s Data Package', () => {
  const keywords = (topics: readonly string[]): unknown => {
    const links = topics.map((name) => ({ name, href: `/topics/${name}/` }));
    const figure = { ...figureOf(made), topics: links };
    return JSON.parse(strFromU8(unzipSync(dataPackage(figure))['datapackage.json'] ?? new Uint8Array()))['keywords'];
  };

  it('has the figure’s topics as keywords, or the word “figure” if the figure has none', () => {
    expect(keywords(['grain'])).toEqual(['grain']);
    expect(keywords([])).toEqual(['figure']);
  });
});

describe('a figure’s files', () => {
  it('are published next to the figure’s page, in every format', () => {
    for (const file of [...files, ...pictures]) expect([...made.files.keys()]).toContain(page + file);
  });

  it('are the same, byte for byte, for the same figure', async () => {
    const figure = figureOf(made);
    expect(Buffer.from(await workbook(figure)).equals(await workbook(figure))).toBe(true);
    expect(Buffer.from(dataPackage(figure)).equals(dataPackage(figure))).toBe(true);
  });

  it.each([
    ['forbidden', /^The licence does not allow these data to be shared: Fjord Office/],
    ['not-stated', /^We show these data but offer no download, .+ no statement that they may be shared: Fjord Office/],
  ])('include no data if redistribution is %s, and the page and the API give the reason', async (terms, why) => {
    const yearbook = await readFile(path.join(newsrooms, '../base', sourceFile), 'utf8');
    const closed = await publishNewsroomWith({
      [sourceFile]: yearbook.replace(/redistribution: \S+/, `redistribution: ${terms}`),
    });
    for (const file of files) expect([...closed.files.keys()]).not.toContain(page + file);
    for (const file of pictures) expect([...closed.files.keys()]).toContain(page + file);
    const figure = figureOf(closed);
    expect(figure.dataHref).toBeNull();
    expect(figure.withheld).toMatch(why);
    expect(dataSnippets(figure)).toEqual([]);
    const record = JSON.parse(String(closed.files.get('api/v1/figures/oats/lines.json')));
    expect(record.withheld).toBe(figure.withheld);
    expect(record.files.map(({ href }: { href: string }) => href.split('/').at(-1))).toEqual(pictures);
  });
});

it.each([
  ['The Harbour Ledger: “7”', 'the-harbour-ledger-7-oats-lines'],
  ['مكتب', 'newsroom-oats-lines'],
])('the Data Package of a newsroom called %s has a valid name', (name, expected) => {
  const called = vi.spyOn(site, 'name', 'get').mockReturnValue(name);
  const descriptor: unknown = JSON.parse(
    strFromU8(unzipSync(dataPackage(figureOf(made)))['datapackage.json'] ?? new Uint8Array()),
  );
  called.mockRestore();
  expect(descriptor).toHaveProperty('name', expected);
});

describe('text that looks like a formula', () => {
  const figure = figureOf(made);
  const [first] = figure.data;
  const evil = { ...figure, notes: [], data: first === undefined ? [] : [{ ...first, label: '=1+1' }] };

  it('stays text in the workbook and gets an apostrophe in the CSV', async () => {
    const sheets = await readXlsxFile(Buffer.from(await workbook(evil)));
    expect(sheets[0]?.data[1]?.[0]).toBe('=1+1');
    const sheet = unzipSync(await workbook(evil))['xl/worksheets/sheet1.xml'];
    expect(Buffer.from(sheet ?? []).toString()).not.toContain('<f>');
    expect(figureCsvFile(evil).split('\r\n')[1]).toMatch(/^'=1\+1,/);
    expect(toFigureData(evil).rows[0]?.label).toBe('=1+1');
  });
});
