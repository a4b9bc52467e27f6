import { expect, it } from 'vitest';
import { statisticId } from '../domain/ids';
import { createNumbers } from '../numbers/resolve';
import { parseContent } from '../catalog/parse-content';
import { toCatalog } from '../catalog/link';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { memoizeByNumbers } from './memoize-by-numbers';
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
