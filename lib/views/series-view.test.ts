import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { seriesId } from '../domain/ids';
import { figureCsv } from '../publish/figure-csv';
import { seriesRecord } from '../publish/series-record';
import { createDependents } from './dependents';
import { seriesView, toSeriesView } from './series-view';
import { indexBacklinks } from './backlinks';

const described = (more: string): string => `title: Oats in the harvest
definition: Oats as a share of the weight of all grain harvested
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
${more}
sha256: '${'0'.repeat(64)}'
`;
const share = described(`unit: { kind: percent, of: the harvest }
superseded:
  - entity: Bellmark
    period: 2022
    value: '34.9'
    until: 2024-03-28
    source: fjord-office/yearbook-2023
    locator: Table 5
    reason: Late returns were counted.`);
const money = described('unit: { kind: currency, currency: EUR, prices: nominal }');
const source = (redistribution: string): string => `publisher: Fjord Office
title: Yearbook
edition: '2023'
kind: report
grade: primary
publishedOn: 2023-05-01
accessedOn: 2023-06-01
url: https://fjord.example/yearbook
licence: { name: House terms, redistribution: ${redistribution} }
`;

async function view(written: Readonly<Record<string, string>>) {
  const context = await newsroomWith(written);
  const backlinks = indexBacklinks(context.catalog);
  return seriesView.parse(
    toSeriesView(context, backlinks, createDependents(backlinks), seriesId.parse('fjord-office/oats')),
  );
}

const metadata = 'content/series/fjord-office/oats.yml';
const data = 'content/series/fjord-office/oats.csv';

describe('the page of a series', () => {
  it('draws each entity in the colour that the newsroom has chosen for it, or in a colour that no other entity has', async () => {
    const coloursOf = async (record: string) => {
      const { plot } = await view({ [metadata]: share, 'content/newsroom.yml': record });
      return 'strands' in plot ? plot.strands.map(({ label, colour }) => [label, colour]) : [];
    };
    expect(await coloursOf('colours: { bell: { hue: red, of: Bellmark }, arvenia: { hue: wine } }')).toEqual([
      ['Arvenia', 'accent'],
      ['Bellmark', 'bell'],
    ]);
    expect(await coloursOf('')).toEqual([
      ['Arvenia', 'accent'],
      ['Bellmark', 'red'],
    ]);
  });

  it('has a table of all values, with reasons for gaps, and marks for statuses and revisions', async () => {
    const { table } = await view({ [metadata]: share });
    expect(table.entities).toEqual(['Arvenia', 'Bellmark']);
    expect(table.rows.map(({ period, cells }) => [period, ...cells.map(({ text }) => text)])).toEqual([
      ['2019', '20.50', '30.25'],
      ['2020', '21.00', '31.50'],
      ['2021', null, '33.00'],
      ['2022', '24.00', '35.50'],
    ]);
    expect(table.gaps).toEqual([{ letter: 'a', reason: 'Flood: no survey was taken' }]);
    expect(table.rows[2]?.cells[0]).toMatchObject({ gap: 'a' });
    expect(table.rows[3]?.cells.map(({ firm, revised }) => [firm, revised])).toEqual([
      ['provisional', false],
      ['estimated', true],
    ]);
  });

  it('has a footnote in the table if an entity has no row in the CSV for one of the periods', async () => {
    const { table } = await view({
      [data]: 'entity,period,value,status,note\nA,2019,1,reported,\nB,2020,2,reported,\n',
    });
    expect(table.gaps.map(({ reason }) => reason)).toEqual(['The series has no entry for this period.']);
  });

  it('draws a line for each entity, with a gap for each missing value', async () => {
    const { plot } = await view({});
    if (plot.kind !== 'line') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.strands.map(({ label, points }) => [label, points.map(({ y }) => y)])).toEqual([
      ['Arvenia', [20.5, 21, null, 24]],
      ['Bellmark', [30.25, 31.5, 33, 35.5]],
    ]);
    expect(new Set(plot.strands.map(({ colour }) => colour)).size).toBe(2);
  });

  it('draws bars if no entity has more than one value', async () => {
    const { plot } = await view({
      [data]: 'entity,period,value,status,note\nA,2019,1,reported,\nB,2019,-2,reported,\n',
    });
    if (plot.kind !== 'bar') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.groups.map(({ label, bars }) => [label, bars[0]?.value])).toEqual([
      ['A', 1],
      ['B', -2],
    ]);
    expect(plot.value).toMatchObject({ min: -2, max: 1 });
  });

  it('draws a bar for each value if the series has only one entity and few values', async () => {
    const rows = 'entity,period,value,status,note\nA,2019,1,reported,\nA,2020,,missing,Lost\nA,2021,3,reported,\n';
    const { plot } = await view({ [data]: rows });
    if (plot.kind !== 'bar') throw new Error(`The plot is of the kind ${plot.kind}.`);
    expect(plot.groups.map(({ label }) => label)).toEqual(['2019', '2021']);
  });

  it('prints amounts of more than a billion euros in billions, and has every digit in the data', async () => {
    const rows = 'entity,period,value,status,note\nA,2019,2500000000,reported,\nA,2020,12345678901,reported,\n';
    const { unit, table, rounded, data: values } = await view({ [metadata]: money, [data]: rows });
    expect(unit).toBe('billion euros, current prices');
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['2.5', '12.3']);
    expect(rounded).toBe(true);
    expect(values[1]).toMatchObject({ value: '12345678901', text: '€12.3 billion', key: '2020' });
  });

  it('lists the pages that use the series directly or indirectly, with explainers first', async () => {
    const kinds = (await view({})).usedIn.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['article', 'fact-check', 'figure', 'number']));
    expect(kinds[0]).toBe('article');
  });
});

describe('the files of a series', () => {
  it('contain every observation, and replaced values with the date and the reason', async () => {
    const series = await view({ [metadata]: share });
    expect(figureCsv(series).split('\r\n')).toContain('Bellmark,2019,30.25,30.2%,% of the harvest,reported,');
    const record: unknown = JSON.parse(seriesRecord(series));
    expect(record).toMatchObject({
      unit: '% of the harvest',
      superseded: [{ entity: 'Bellmark', period: '2022', value: '34.9', replaced: '2024-03-28' }],
    });
    expect(record).toHaveProperty('observations.2', {
      entity: 'Arvenia',
      period: '2021',
      value: null,
      status: 'missing',
      text: 'no value: Flood: no survey was taken',
      note: null,
    });
  });

  it('are offered only if the terms allow others to share the data', async () => {
    const path = 'content/sources/fjord-office/yearbook-2023.yml';
    const downloads = async (terms: string) => (await view({ [path]: source(terms) })).downloads;
    expect(await downloads('with-attribution')).toMatchObject({ open: true });
    expect(await downloads('allowed')).toMatchObject({ open: true });
    const which = 'Fjord Office, Yearbook, 2023, 1 May 2023 (licence: House terms).';
    expect(await downloads('forbidden')).toEqual({
      open: false,
      why: `The licence does not allow these data to be shared: ${which}`,
    });
    expect(await downloads('not-stated')).toEqual({
      open: false,
      why: `We show these data but offer no download, because we have found no statement that they may be shared: ${which}`,
    });
  });
});
