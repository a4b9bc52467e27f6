import { expect, test } from 'vitest';
import { baseNewsroom, newsroomWith } from '../check/testdata/newsroom';
import { datedLinks } from './dated-links';

const statistics = 'content/statistics/oats.yml';

test('datedLinks adds the period to the name of each number, unless the name already contains it, and changes no other names', async () => {
  const written = (await baseNewsroom()).find(({ path }) => path === statistics)?.text ?? '';
  const context = await newsroomWith({
    [statistics]: written.replace('name: Exports of oats', 'name: Exports of oats in 2022'),
  });
  const links = [
    { kind: 'number', title: 'Oats', href: '/numbers/oats/arvenia/' },
    { kind: 'number', title: 'Oats', href: '/numbers/oats/exports/' },
    { kind: 'series', title: 'Oats', href: '/series/fjord-office/oats/' },
  ] as const;
  expect(datedLinks(context, links).map(({ title }) => title)).toEqual([
    'Oats in the harvest of Arvenia, 2022',
    'Exports of oats in 2022',
    'Oats',
  ]);
});

test('a number that cannot be computed is listed without a period', async () => {
  const written = (await baseNewsroom()).find(({ path }) => path === statistics)?.text ?? '';
  const context = await newsroomWith({ [statistics]: written.replace('entity: Arvenia', 'entity: Elsewhere') });
  const link = { kind: 'number', title: 'Oats', href: '/numbers/oats/arvenia/' } as const;
  expect(datedLinks(context, [link])).toEqual([{ ...link, title: 'Oats in the harvest of Arvenia' }]);
});
