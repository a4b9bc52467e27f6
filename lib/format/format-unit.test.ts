import { expect, it } from 'vitest';
import { unit, type Unit } from '../domain/unit';
import { formatScaledUnit, formatUnit } from './format-unit';

const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };

it.each<[Unit, string]>([
  [{ kind: 'percent', of: 'GDP' }, '% of GDP'],
  [{ kind: 'points', of: 'GDP' }, 'percentage points of GDP'],
  [{ kind: 'percent-change' }, '% change'],
  [{ kind: 'percent-a-year' }, '% a year'],
  [{ kind: 'ratio' }, 'times'],
  [dollars, 'US dollars, current prices'],
  [{ kind: 'currency', currency: 'CNY', prices: { real: 2015 } }, 'yuan, 2015 prices'],
  [{ kind: 'count', one: 'ship', many: 'ships' }, 'ships'],
  [{ kind: 'physical', unit: 'barrel-per-day', of: 'oil' }, 'barrels of oil a day'],
  [{ kind: 'per-head', amount: dollars }, 'US dollars, current prices a head'],
  [{ kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 'yuan per US dollar'],
  [{ kind: 'index', base: '2019' }, 'index, 2019 = 100'],
  [{ kind: 'rank', among: 40, first: 'smallest' }, 'rank among 40, the smallest first'],
])('the unit %j is written as "%s"', (given, text) => {
  expect(formatUnit(unit.parse(given))).toBe(text);
});

it('a scaled unit includes the multiplier of the numbers', () => {
  expect(formatScaledUnit(dollars, 'one')).toBe('US dollars, current prices');
  expect(formatScaledUnit(dollars, 'billion')).toBe('billion US dollars, current prices');
});
