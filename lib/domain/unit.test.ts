import { describe, expect, it } from 'vitest';
import { isRelative, multipliers, sameUnit, takesMultiplier, unitKey, type Unit } from './unit';

const units: [Unit, string][] = [
  [{ kind: 'percent', of: 'GDP' }, '% of GDP'],
  [{ kind: 'percent', of: 'exports' }, '% of exports'],
  [{ kind: 'percent-change' }, '% change'],
  [{ kind: 'points', of: 'GDP' }, 'percentage points of GDP'],
  [{ kind: 'currency', currency: 'USD', prices: 'nominal' }, 'US dollars, current prices'],
  [{ kind: 'currency', currency: 'USD', prices: { real: 2015 } }, 'US dollars, 2015 prices'],
  [{ kind: 'currency', currency: 'USD', prices: { real: 2020 } }, 'US dollars, 2020 prices'],
  [{ kind: 'currency', currency: 'CNY', prices: 'nominal' }, 'yuan, current prices'],
  [{ kind: 'currency', currency: 'JPY', prices: 'nominal' }, 'yen, current prices'],
  [{ kind: 'count', one: 'car', many: 'cars' }, 'cars'],
  [{ kind: 'physical', unit: 'tonne' }, 'tonnes'],
  [{ kind: 'index', base: '2015' }, 'index, 2015 = 100'],
  [{ kind: 'index', base: '2020' }, 'index, 2020 = 100'],
  [{ kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 'yuan per US dollar'],
  [{ kind: 'exchange-rate', currency: 'USD', per: 'CNY' }, 'US dollars per yuan'],
  [{ kind: 'physical', unit: 'tonne', of: 'wheat' }, 'tonnes of wheat'],
  [{ kind: 'physical', unit: 'gigawatt' }, 'gigawatts'],
  [{ kind: 'physical', unit: 'megawatt' }, 'megawatts'],
  [{ kind: 'currency', currency: 'GBP', prices: 'nominal' }, 'British pounds, current prices'],
  [{ kind: 'physical', unit: { one: 'sack', many: 'sacks', addsUp: 'yes' } }, 'sacks'],
  [{ kind: 'ratio' }, 'times'],
  [{ kind: 'percent-a-year' }, '% a year'],
  [
    { kind: 'per-head', amount: { kind: 'currency', currency: 'USD', prices: 'nominal' } },
    'US dollars, current prices a head',
  ],
  [{ kind: 'per-head', amount: { kind: 'physical', unit: 'tonne' } }, 'tonnes a head'],
  [{ kind: 'rank', among: 6, first: 'largest' }, 'rank among 6, the largest first'],
  [{ kind: 'rank', among: 6, first: 'smallest' }, 'rank among 6, the smallest first'],
  [{ kind: 'rank', among: 7, first: 'largest' }, 'rank among 7, the largest first'],
];

describe('units', () => {
  it.each(units)('%o is called %s', (unit, key) => {
    expect(unitKey(unit)).toBe(key);
  });

  it('are different if they have a different whole (such as GDP), price basis, base period or currency', () => {
    for (const [a] of units) for (const [b] of units) expect(sameUnit(a, b)).toBe(a === b);
  });

  it('take a multiplier if they are amounts or amounts per head, and are relative if they are percentages or percentage points', () => {
    const kinds = (test: (unit: Unit) => boolean) => [
      ...new Set(units.filter(([unit]) => test(unit)).map(([{ kind }]) => kind)),
    ];
    expect(kinds(takesMultiplier)).toEqual(['currency', 'count', 'physical', 'per-head']);
    expect(kinds(isRelative)).toEqual(['percent', 'percent-change', 'points', 'percent-a-year']);
  });

  it('have multipliers that are powers of ten', () => {
    expect(multipliers).toEqual({
      one: 1,
      thousand: 1000,
      million: 1000000,
      billion: 1000000000,
      trillion: 1000000000000,
    });
  });
});
