import { describe, expect, it } from 'vitest';
import { relations, statedQuantity } from '../domain/assertion';
import { hedges, type Hedge } from '../domain/hedge';
import { Decimal } from '../domain/decimal';
import type { Multiplier } from '../domain/unit';
import type { Grade } from './comparison';
import { judge, judgeHedged, judgeRange } from './judge';
import { relationRules, tolerances } from './policy';

const stated = (value: string, multiplier: Multiplier = 'one') =>
  statedQuantity(value, { unit: { kind: 'count', one: 'sack', many: 'sacks' }, multiplier });

it('a claim about a rank that a source publishes is never close, because a rank is not an amount', () => {
  const rank = statedQuantity('20', { unit: { kind: 'rank', among: 40, first: 'largest' }, multiplier: 'one' });
  expect(judge('is', rank, new Decimal(20))).toBe('supported');
  expect(judge('is', rank, new Decimal(21))).toBe('contradicted');
  expect(judge('at-most', rank, new Decimal(21))).toBe('contradicted');
  expect(judge('about', rank, new Decimal(21))).toBe('supported');
});

describe('judgeHedged', () => {
  it.each<[Hedge, string, string, Hedge | null, Grade]>([
    ['more-than', '400', '400', 'more-than', 'supported'],
    ['less-than', '400', '400', 'less-than', 'supported'],
    ['more-than', '400', '400', null, 'close'],
    ['more-than', '400', '400', 'less-than', 'close'],
    ['more-than', '401', '400', 'more-than', 'close'],
    ['is', '400', '400', 'more-than', 'supported'],
  ])(
    'compares the claim "%s %s" with %s, hedged by the source as "%s": %s',
    (hedge, claimed, measured, bySource, grade) => {
      expect(judgeHedged(hedge, stated(claimed), new Decimal(measured), bySource)).toBe(grade);
    },
  );
});

describe('judge', () => {
  // Hedged numbers are supported within 5% of the measured number and close within 10%; other numbers are close within 5%.
  it.each<[Hedge, string, string, Grade]>([
    // "50" means anything from 49.5 to 50.5.
    ['is', '50', '50', 'supported'],
    ['is', '50', '50.5', 'supported'],
    ['is', '50', '50.6', 'close'],
    // The gap is 2.6, which is less than 5% of 52.6 (2.63).
    ['is', '50', '52.6', 'close'],
    // The gap is 4, which is more than 5% of 54 (2.7).
    ['is', '50', '54', 'contradicted'],
    // "50.0" means 49.95 to 50.05.
    ['is', '50.0', '50.4', 'close'],
    ['is', '50.4', '50.4', 'supported'],
    // 5% of 20 is 1, so a claim of 21 is close, and a claim of 21.1 is not.
    ['is', '21', '20', 'close'],
    ['is', '21.1', '20', 'contradicted'],
    // For “about”: 21 differs from 20 by 5%, 22 by 10%, and 22.1 by more than 10%.
    ['about', '21', '20', 'supported'],
    ['about', '21.1', '20', 'close'],
    ['about', '22', '20', 'close'],
    ['about', '22.1', '20', 'contradicted'],
    ['about', '19', '20', 'supported'],
    ['about', '18', '20', 'close'],
    ['about', '17.9', '20', 'contradicted'],
    // “Nearly 21” is above the measured 20, by 5% of 20. “Nearly 19” is below the measured 20, so it is only close.
    ['nearly', '21', '20', 'supported'],
    ['nearly', '21.1', '20', 'close'],
    ['nearly', '22.1', '20', 'contradicted'],
    ['nearly', '19', '20', 'close'],
    ['nearly', '17.9', '20', 'contradicted'],
    // "Nearly 50" is supported up to 50.5, because "50" means anything from 49.5 to 50.5.
    ['nearly', '50', '50.5', 'supported'],
    ['nearly', '50', '50.6', 'close'],
    ['more-than', '50', '50.4', 'supported'],
    ['more-than', '50', '50', 'close'],
    ['more-than', '21', '20', 'close'],
    ['more-than', '21.1', '20', 'contradicted'],
    ['at-least', '50', '50', 'supported'],
    ['at-least', '21', '20', 'close'],
    ['at-least', '21.1', '20', 'contradicted'],
    ['less-than', '50.5', '50.4', 'supported'],
    ['less-than', '50', '50', 'close'],
    ['less-than', '19', '20', 'close'],
    ['less-than', '18.9', '20', 'contradicted'],
    ['at-most', '50', '50', 'supported'],
    ['at-most', '19', '20', 'close'],
    ['at-most', '18.9', '20', 'contradicted'],
    // If the measured number is zero, 5% and 10% of it are zero too.
    ['about', '0', '0', 'supported'],
    ['about', '0.4', '0', 'contradicted'],
    ['is', '-4', '-4', 'supported'],
    ['about', '-4.2', '-4', 'supported'],
    ['about', '-4.3', '-4', 'close'],
  ])('"%s %s" compared with %s is %s', (relation, value, measured, expected) => {
    expect(judge(relation, stated(value), new Decimal(measured))).toBe(expected);
  });

  it('has seven hedges and tolerances of 5% and 10%, and explains every relation to readers', () => {
    expect(hedges).toHaveLength(7);
    expect(relationRules()).toHaveLength(relations.length);
    expect(relationRules()[relations.indexOf('about')]?.holds).toMatch(/within 5% .* within 10%\.$/);
    expect(tolerances).toEqual({ hedged: 0.05, hedgedClose: 0.1, exactClose: 0.05, rankClose: 0 });
  });

  it.each<[string, Multiplier, string, Grade]>([
    // "36 trillion" means anything from 35.5 to 36.5 trillion; "36.0 trillion" means 35.95 to 36.05.
    ['36', 'trillion', '35500000000000', 'supported'],
    ['36', 'trillion', '36500000000000', 'supported'],
    ['36', 'trillion', '36500000000001', 'close'],
    ['36', 'trillion', '35499999999999', 'close'],
    ['36.0', 'trillion', '36050000000000', 'supported'],
    ['36.0', 'trillion', '36060000000000', 'close'],
    // "36,000 billion" means anything from 35,999.5 to 36,000.5 billion.
    ['36000', 'billion', '36000500000000', 'supported'],
    ['36000', 'billion', '36001000000000', 'close'],
    ['1.2', 'trillion', '1190000000000', 'supported'],
    ['1.20', 'trillion', '1190000000000', 'close'],
  ])('judges "%s %s" by its stated precision: compared with %s, it is %s', (value, multiplier, measured, expected) => {
    expect(judge('is', stated(value, multiplier), new Decimal(measured))).toBe(expected);
  });
});

describe('judgeRange', () => {
  it.each<[string, string, Grade]>([
    ['0', '50', 'supported'],
    // 5% of 50 is 2.5, and the gap may be on either side.
    ['2.5', '50', 'close'],
    ['-2.5', '50', 'close'],
    ['2.51', '50', 'contradicted'],
    ['-0.1', '0', 'contradicted'],
  ])('judges a claimed range with its nearer end %s away from %s as %s', (gap, measured, expected) => {
    expect(judgeRange(new Decimal(gap), new Decimal(measured))).toBe(expected);
  });
});
