import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, intervalOf, negated, sizeOf, type Bounds } from './bounds';
import { Decimal } from './decimal';
import { allowedBy, anyBounds } from './testdata/bounds';
import { tries } from './testdata/tries';

const limit = new Decimal(3);
const kinds: readonly [Bounds, allowed: readonly number[], others: readonly number[]][] = [
  [{ kind: 'less-than', limit }, [-9, 2.9], [3, 4]],
  [{ kind: 'at-most', limit }, [-9, 2.9, 3], [3.1]],
  [{ kind: 'at-least', limit }, [3, 3.1, 99], [2.9]],
  [{ kind: 'more-than', limit }, [3.1, 99], [3, 2.9]],
  [{ kind: 'range', low: limit, high: new Decimal(5) }, [3, 4, 5], [2.9, 5.1]],
];

describe('bounds', () => {
  it.each(kinds)('%j allow %j but not %j', (bounds, allowed, others) => {
    for (const value of allowed) expect(allows(intervalOf(bounds), new Decimal(value))).toBe(true);
    for (const value of others) expect(allows(intervalOf(bounds), new Decimal(value))).toBe(false);
  });

  it('that are negated allow the negatives of the same numbers', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        for (const value of allowedBy(bounds)) expect(allows(intervalOf(negated(bounds)), value.times(-1))).toBe(true);
        expect(negated(negated(bounds))).toEqual(bounds);
      }),
      tries(500),
    );
  });

  it('become bounds of the absolute value, unless they allow numbers on both sides of zero', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const size = sizeOf(bounds);
        const sides = new Set(allowedBy(bounds).flatMap((value) => (value.eq(0) ? [] : [value.gt(0)])));
        expect(size === null).toBe(sides.size === 2);
        if (size === null) return;
        for (const value of allowedBy(bounds)) expect(allows(intervalOf(size), value.abs())).toBe(true);
      }),
      tries(500),
    );
  });
});
