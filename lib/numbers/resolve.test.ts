import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { NotLinked } from '../domain/catalog';
import { periodKey } from '../domain/period';
import type { ResolvedStatistic } from './resolve';
import { exactValue } from './testdata/exact-value';

const almanac = `grade: primary
publisher: Fjord Office
title: Almanac
edition: '2024'
kind: report
publishedOn: 2024
accessedOn: '2024-02-01'
url: https://fjord.example/almanac
licence: { name: Open licence, redistribution: allowed }
`;

const derived = (name: string, from: string, more = ''): string =>
  `${name}:\n  kind: derived\n  name: A number\n${more}  from: { ${from} }\n`;

const published = (name: string, value: string, more: string): string =>
  `${name}:\n  kind: published\n  name: A number\n  value: '${value}'\n${more}  source: fjord-office/almanac\n  locator: Table 2\n`;

const euros = '  unit: { kind: currency, currency: EUR, prices: nominal }\n';

const statistics = [
  published('exports-2021', '10.00', `${euros}  multiplier: million\n  period: 2021\n  status: projected\n`),
  published(
    'sales',
    '5',
    `${euros}  multiplier: billion\n  show: million\n  decimals: 1\n  period: 2022\n  note: Sold abroad.\n`,
  ),
  published('growth', '25', '  unit: { kind: percent-change }\n  period: 2022\n'),
  published('growth-2019', '25', '  unit: { kind: percent-change }\n  period: 2019\n'),
  published('in-a-quarter', '12', `${euros}  period: 2022-Q1\n`),
  published('quarterly-growth', '20', '  unit: { kind: percent-change }\n  period: 2022-Q1\n'),
  `bellmark:\n  kind: observed\n  name: Bellmark\n  decimals: 2\n  series: fjord-office/oats\n  entity: Bellmark\n  period: 2022\n`,
  derived('rise', 'operation: change-in-points, from: wheat/bellmark@2019, to: wheat/bellmark'),
  derived('lead', 'operation: difference, minuend: wheat/bellmark, subtrahend: oats/arvenia'),
  derived('share', 'operation: share, part: oats/exports, whole: wheat/sales, of: sales', '  decimals: 3\n'),
  derived('left', 'operation: difference, minuend: wheat/sales, subtrahend: oats/exports'),
  derived('times', 'operation: ratio, numerator: wheat/bellmark, denominator: oats/arvenia'),
  published('fee', '12.5', '  unit: { kind: percent, of: sales }\n  period: 2022\n'),
  published('fee-2019', '10', '  unit: { kind: percent, of: sales }\n  period: 2019\n'),
  derived('fees', 'operation: portion, amount: wheat/sales, share: wheat/fee, of: sales', '  note: Paid at once.\n'),
  derived(
    'fees-by-2019',
    'operation: portion, amount: wheat/sales, share: wheat/fee-2019, of: sales, across: The fee is set for ten years.',
    '  note: Paid at once.\n',
  ),
  derived('left-by-2019', 'operation: difference, minuend: wheat/sales, subtrahend: wheat/fees-by-2019'),
  derived('fees-of-two-years', 'operation: portion, amount: wheat/sales, share: wheat/fee-2019, of: sales'),
  derived(
    'fees-across-nothing',
    'operation: portion, amount: wheat/sales, share: wheat/fee, of: sales, across: The fee is set for ten years.',
  ),
  derived('before', 'operation: before-change, value: wheat/sales, change: wheat/growth'),
  derived('twice', 'operation: difference, minuend: wheat/lead, subtrahend: wheat/rise'),
  derived('same-source-twice', 'operation: ratio, numerator: oats/arvenia, denominator: oats/arvenia@2019'),
  derived('two-years', 'operation: percent-change, from: wheat/exports-2021, to: oats/exports'),
  derived('years-of-two-countries', 'operation: difference, minuend: wheat/bellmark@2019, subtrahend: oats/arvenia'),
  derived('backwards', 'operation: change-in-points, from: wheat/bellmark, to: wheat/bellmark@2019'),
  derived('change-within-a-year', 'operation: change-in-points, from: oats/arvenia, to: wheat/bellmark'),
  derived('rise-within-a-year', 'operation: percent-change, from: oats/exports, to: wheat/sales'),
  derived('growth-within-a-year', 'operation: annualised-growth, from: oats/exports, to: wheat/sales'),
  derived('change-of-another-year', 'operation: before-change, value: wheat/sales, change: wheat/growth-2019'),
  derived('before-a-quarter', 'operation: before-change, value: wheat/in-a-quarter, change: wheat/quarterly-growth'),
  derived('a-circle', 'operation: difference, minuend: wheat/b-circle, subtrahend: wheat/sales'),
  derived('b-circle', 'operation: difference, minuend: wheat/sales, subtrahend: wheat/a-circle'),
  derived('on-a-circle', 'operation: difference, minuend: wheat/a-circle, subtrahend: wheat/sales'),
  derived('unlinked', 'operation: difference, minuend: wheat/nowhere, subtrahend: wheat/sales'),
  derived(
    'share-in-millions',
    'operation: share, part: oats/exports, whole: wheat/sales, of: sales',
    '  show: million\n',
  ),
].join('');

const { resolve } = await newsroomWith({
  'content/statistics/wheat.yml': statistics,
  'content/sources/fjord-office/almanac.yml': almanac,
});

function read(text: string): ResolvedStatistic {
  return resolve(reference(text));
}

/** The parts of a number that readers see, as text. */
function plain({ quantity, period, status }: ResolvedStatistic) {
  return [exactValue({ quantity }), quantity.multiplier, quantity.decimals, periodKey(period), status];
}

describe('a published number', () => {
  it('is its printed digits times its multiplier, with the printed precision', () => {
    expect(plain(read('oats/exports'))).toEqual(['12500000', 'million', 2, '2022', 'reported']);
    expect(read('oats/exports').citations).toEqual([{ source: 'fjord-office/yearbook-2023', locator: 'Table 9' }]);
  });

  it('is shown with the multiplier and precision that its record sets', () => {
    expect(plain(read('wheat/sales'))).toEqual(['5000000000', 'million', 1, '2022', 'reported']);
    expect(read('wheat/sales').notes).toEqual(['Sold abroad.']);
  });

  it('cannot be read for a different period', () => {
    expect(() => read('oats/exports@2021')).toThrow(expect.objectContaining({ rule: 'period/mismatch' }));
  });
});

describe('an observed number', () => {
  it('is the observation for the statistic’s own period, or for a requested period', () => {
    expect(plain(read('oats/arvenia'))).toEqual(['24', 'one', 1, '2022', 'provisional']);
    expect(plain(read('oats/arvenia@2019'))).toEqual(['20.5', 'one', 1, '2019', 'reported']);
    expect(plain(read('wheat/bellmark@2019'))).toEqual(['30.25', 'one', 2, '2019', 'reported']);
    expect(read('oats/arvenia').series).toEqual({ id: 'fjord-office/oats', entity: 'Arvenia' });
  });

  it('without a value causes an error that gives the reason', () => {
    expect(() => read('oats/arvenia@2021')).toThrow('has no value (Flood: no survey was taken) for Arvenia in 2021.');
    expect(() => read('oats/arvenia@1999')).toThrow(
      expect.objectContaining({ rule: 'reference/unknown', hint: 'Choose another period from 2019 to 2022.' }),
    );
    expect(() => read('oats/arvenia@2022-Q1')).toThrow('has no observation for Arvenia in 2022-Q1.');
  });
});

describe('a derived number', () => {
  it('is computed from the unrounded values', () => {
    // 35.5 − 30.25 = 5.25; points are shown with one decimal.
    expect(plain(read('wheat/rise'))).toEqual(['5.25', 'one', 1, '2019/2022', 'estimated']);
    // 35.5 − 24 = 11.5, both for 2022.
    expect(plain(read('wheat/lead'))).toEqual(['11.5', 'one', 1, '2022', 'estimated']);
    // 12.5 million is 0.25% of 5,000 million.
    expect(plain(read('wheat/share'))).toEqual(['0.25', 'one', 3, '2022', 'reported']);
    // 5,000 million − 12.5 million, in the minuend's millions, with the lower of 1 and 2 decimals.
    expect(plain(read('wheat/left'))).toEqual(['4987500000', 'million', 1, '2022', 'reported']);
    // 35.5 ÷ 24 = 1.479…
    expect(exactValue(read('wheat/times')).slice(0, 6)).toBe('1.4791');
    // 5,000 million after a rise of 25% was 4,000 million the year before.
    expect(plain(read('wheat/before'))).toEqual(['4000000000', 'million', 0, '2021', 'reported']);
  });

  it('includes its working', () => {
    const { working } = read('wheat/rise');
    expect(working?.derivation.operation).toBe('change-in-points');
    expect(working?.inputs.map(({ role, statistic }) => [role, exactValue(statistic)])).toEqual([
      ['from', '30.25'],
      ['to', '35.5'],
    ]);
  });

  it('cites each source of its inputs once', () => {
    expect(read('wheat/share').citations).toEqual([
      { source: 'fjord-office/yearbook-2023', locator: 'Table 9' },
      { source: 'fjord-office/almanac', locator: 'Table 2' },
    ]);
    expect(read('wheat/same-source-twice').citations).toEqual([
      { source: 'fjord-office/yearbook-2023', locator: 'Table 4' },
    ]);
  });

  it('is only as certain as the least certain of its inputs', () => {
    expect(read('wheat/same-source-twice').status).toBe('provisional');
    expect(read('wheat/lead').status).toBe('estimated');
  });

  it.each([
    ['wheat/two-years', 'The numbers are for different periods: 2021 and 2022.'],
    ['wheat/years-of-two-countries', 'The numbers are for different periods: 2019 and 2022.'],
    ['wheat/twice', 'The numbers are for different periods: 2022 and 2019/2022.'],
    ['wheat/backwards', 'The change goes back in time, from 2022 to 2019.'],
    ['wheat/change-within-a-year', 'Both numbers are for 2022, so there is no change over time.'],
    ['wheat/rise-within-a-year', 'Both numbers are for 2022, so there is no change over time.'],
    ['wheat/growth-within-a-year', 'Both numbers are for 2022, so there is no change over time.'],
    ['wheat/change-of-another-year', 'The numbers are for different periods: 2022 and 2019.'],
    ['wheat/fees-of-two-years', 'The amount is for 2022, but the share is for 2019.'],
    ['wheat/fees-across-nothing', 'Both numbers are for 2022, so "across" has no effect.'],
    ['wheat/before-a-quarter', 'It is unclear from which earlier period the change for 2022-Q1 is measured.'],
  ])('is rejected if the periods do not fit together: %s', (id, message) => {
    expect(() => read(id)).toThrow(expect.objectContaining({ rule: 'period/mismatch', message }));
  });

  it('that is a part of an amount has the unit, period and precision of the amount', () => {
    expect(plain(read('wheat/fees'))).toEqual(['625000000', 'million', 1, '2022', 'reported']);
    expect(read('wheat/fees').notes).toEqual(['Paid at once.']);
  });

  it('uses a share for a different period only if the author gives a reason; the result then has a note and is an estimate', () => {
    expect(plain(read('wheat/fees-by-2019'))).toEqual(['500000000', 'million', 1, '2022', 'estimated']);
    expect(read('wheat/fees-by-2019').notes).toEqual(['Paid at once.', 'The fee is set for ten years.']);
    expect(plain(read('wheat/left-by-2019'))).toEqual(['4500000000', 'million', 1, '2022', 'estimated']);
  });

  it('cannot be derived from itself, and the error names every statistic in the circle', () => {
    expect(() => read('wheat/a-circle')).toThrow(
      expect.objectContaining({
        rule: 'statistic/cycle',
        message: 'The statistic is derived from itself: wheat/a-circle → wheat/b-circle → wheat/a-circle.',
        circle: ['wheat/a-circle', 'wheat/b-circle'],
      }),
    );
    expect(() => read('wheat/on-a-circle')).toThrow(
      expect.objectContaining({ circle: ['wheat/a-circle', 'wheat/b-circle'] }),
    );
  });

  it('that is derived from itself causes an error each time it is read', () => {
    expect(() => read('wheat/a-circle')).toThrow(expect.objectContaining({ rule: 'statistic/cycle' }));
    expect(() => read('wheat/b-circle')).toThrow(
      expect.objectContaining({ circle: ['wheat/b-circle', 'wheat/a-circle'] }),
    );
  });

  it('cannot be shown in millions if it is a percentage', () => {
    expect(() => read('wheat/share-in-millions')).toThrow(
      'The statistic is in % of sales, so it cannot be shown in millions.',
    );
  });

  it('causes a NotLinked error, not a NumberError, if an input does not exist', () => {
    expect(() => read('wheat/unlinked')).toThrow(NotLinked);
  });
});
