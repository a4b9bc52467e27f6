import { expect, it } from 'vitest';
import { statisticId } from '../domain/ids';
import { createNumbers } from '../numbers/resolve';
import { parseContent } from '../catalog/parse-content';
import { toCatalog } from '../catalog/link';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { memoizeByNumbers, memoizeWithSeries } from './memoize-by-numbers';
import { memoizeKind } from './memoize-kind';
import { baseNewsroom, contentFile } from './testdata/newsroom';

it('computes a result again after a change, but not after the change is undone', async () => {
  const files = [
    ...(await baseNewsroom()),
    ...Object.entries({ ...sharesOf(fallAndRise), 'content/statistics/c.yml': observedShare('Arvenia', '2022') }).map(
      ([path, text]) => contentFile(path, text),
    ),
  ];
  const parsed = parseContent(files);
  const before = createNumbers(toCatalog(parsed), null);
  const reference = { id: statisticId.parse('c/arvenia'), at: null };
  let computed = 0;
  const value = memoizeByNumbers((_: object, resolve) => {
    computed += 1;
    return resolve(reference).name;
  });
  const entry = {};
  const renamed = toCatalog(parsed);
  const statistic = renamed.statistics.get(reference.id);
  if (statistic === undefined) throw new Error('The statistic is missing.');
  const statistics = new Map([...renamed.statistics, [reference.id, { ...statistic, name: 'Renamed' }]]);
  const after = createNumbers({ ...renamed, statistics }, before);

  expect([before, after, before, after].map(({ resolve }) => value(entry, resolve))).toEqual([
    'Oats in Arvenia',
    'Renamed',
    'Oats in Arvenia',
    'Renamed',
  ]);
  expect(computed).toBe(2);
});

it('computes a result from series again only after a series has changed', async () => {
  const catalog = toCatalog(parseContent(await baseNewsroom()));
  const { resolve } = createNumbers(catalog, null);
  let computed = 0;
  const count = memoizeWithSeries((_: object, numbers) => {
    computed += 1;
    return numbers.catalog.series.size;
  });
  const entry = {};
  const withOne = { ...catalog, series: new Map([...catalog.series].slice(0, 1)) };

  expect([catalog, { ...catalog }, withOne].map((one) => count(entry, { catalog: one, resolve }))).toEqual([
    catalog.series.size,
    catalog.series.size,
    1,
  ]);
  expect(computed).toBe(2);
});

it('computes a result for a kind again only after an entry of this kind or another input has changed', async () => {
  const parsed = parseContent(await baseNewsroom());
  let computed = 0;
  const sizes = memoizeKind((entries, kind, factor: number) => {
    computed += 1;
    return entries[kind].size * factor;
  });
  const otherPeople = { ...parsed, people: new Map() };

  sizes(parsed, 'sources', 1);
  sizes(otherPeople, 'sources', 1);
  expect(computed).toBe(1);
  expect(sizes(parsed, 'sources', 2)).toBe(2 * parsed.sources.size);
  expect(sizes({ ...parsed, sources: new Map() }, 'sources', 2)).toBe(0);
  expect(computed).toBe(3);
});
