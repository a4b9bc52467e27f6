import type { Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { figureDataset, seriesDataset, statisticDataset } from './datasets';
import { base, correction, example, read, source, yearbook } from './testing/examples';
import { follow, nodesOf, type GraphNode } from './testing/read-graph';

const plain = await example();
const corrected = await example({ 'content/corrections.yml': correction });

describe('a Dataset', () => {
  const downloads = async (thing: Thing): Promise<unknown[]> =>
    nodesOf(await read(thing), 'DataDownload').flatMap(({ properties }) => properties.get('contentUrl') ?? []);
  /** Returns the node of the page’s own data. */
  async function dataset(thing: Thing): Promise<GraphNode> {
    const found = nodesOf(await read(thing), 'Dataset').find(({ id }) => id.endsWith('#data'));
    if (found === undefined) throw new Error('There is no Dataset.');
    return found;
  }

  it('of a figure, a series or a number has the data’s creator, period and files', async () => {
    const { figure, series, number } = plain;
    for (const thing of [figureDataset(figure), seriesDataset(series), statisticDataset(number('oats/arvenia'))]) {
      const nodes = await read(thing);
      const data = await dataset(thing);
      expect(follow(nodes, data, 'creator').map(({ properties }) => properties.get('name'))).toEqual([
        ['Fjord Office'],
      ]);
      expect(data.properties.get('license')).toEqual(['https://fjord.example/licence']);
      expect(String(data.properties.get('description')?.[0]).length).toBeGreaterThanOrEqual(50);
    }
    expect((await dataset(seriesDataset(series))).properties.get('temporalCoverage')).toEqual(['2019/2022']);
    expect((await dataset(statisticDataset(number('oats/arvenia')))).properties.get('temporalCoverage')).toEqual([
      '2022',
    ]);
    expect(await downloads(figureDataset(figure))).toEqual(
      ['data.csv', 'data.json', 'data.xlsx', 'datapackage.zip'].map((file) => `${base}/figures/oats/lines/${file}`),
    );
    expect(await downloads(seriesDataset(series))).toEqual([
      `${base}/series/fjord-office/oats/data.csv`,
      `${base}/series/fjord-office/oats/data.json`,
    ]);
    expect(await downloads(statisticDataset(number('oats/arvenia')))).toEqual([
      `${base}/api/v1/statistics/oats/arvenia.json`,
      `${base}/series/fjord-office/oats/data.csv`,
    ]);
  });

  it('has the method and the inputs of the calculation if the data are computed', async () => {
    const { properties } = await dataset(statisticDataset(plain.number('oats/arvenia-rise')));
    expect(properties.get('measurementTechnique')?.[0]).toMatch(/minus|−|-/);
    expect(properties.get('isBasedOn')).toEqual([
      `${base}/numbers/oats/arvenia/#at-2019`,
      `${base}/numbers/oats/arvenia/`,
    ]);
  });

  it.each(['forbidden', 'not-stated'])('has no download if redistribution is %s', async (terms) => {
    const { figure, series, number } = await example({ [source]: yearbook(terms) });
    for (const thing of [figureDataset(figure), seriesDataset(series), statisticDataset(number('oats/arvenia'))]) {
      expect(await downloads(thing)).toEqual([]);
    }
  });

  it('has a description of 50 to 5,000 characters, in whole sentences', async () => {
    const { number } = plain;
    const page = number('oats/exports');
    const long = {
      ...page,
      statistic: { ...page.statistic, notes: Array.from({ length: 200 }, (_, n) => `Note ${n} ${'x'.repeat(40)}`) },
    };
    const described = String((await dataset(statisticDataset(long))).properties.get('description')?.[0]);
    expect(described.length).toBeGreaterThan(4_900);
    expect(described.length).toBeLessThanOrEqual(5_000);
    expect(described).toMatch(/x\.$/);
    const short = {
      ...page,
      statistic: { ...page.statistic, name: 'O', notes: [], unit: '%', text: '1', status: 's' },
    };
    expect(String((await dataset(statisticDataset(short))).properties.get('description')?.[0]).length).toBeGreaterThan(
      50,
    );
  });

  it('has a modification date and a correction if the data were corrected', async () => {
    const { properties } = await dataset(statisticDataset(corrected.number('oats/exports')));
    expect(properties.get('dateModified')).toEqual(['2024-02-03']);
    expect(properties.get('correction')).toHaveLength(1);
    expect((await dataset(statisticDataset(plain.number('oats/exports')))).properties.has('dateModified')).toBe(false);
  });
});
