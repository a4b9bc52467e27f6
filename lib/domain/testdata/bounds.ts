import fc from 'fast-check';
import { allows, boundKinds, endsOf, intervalOf, type Bounds } from '../bounds';
import { Decimal } from '../decimal';

/** Numbers with up to four decimals: positive, negative and zero. */
export const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: -30, max: 30 }), fc.integer({ min: -9_999_999, max: 9_999_999 })),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([whole, places]) => new Decimal(whole).div(new Decimal(10).pow(places)));

/** Bounds and ranges of every kind. */
export const anyBounds: fc.Arbitrary<Bounds> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...boundKinds), limit: decimals }),
  ranges(),
);

function ranges(): fc.Arbitrary<Extract<Bounds, { kind: 'range' }>> {
  return fc
    .tuple(decimals, decimals)
    .filter(([a, b]) => !a.eq(b))
    .map(([a, b]) => ({ kind: 'range', low: a.lt(b) ? a : b, high: a.lt(b) ? b : a }));
}

/** Numbers that bounds allow: near their ends, far from them, and the ends themselves if they are included. */
export function allowedBy(bounds: Bounds): Decimal[] {
  const steps = ['0.00000001', '0.3', '7', '123456789'].map((step) => new Decimal(step));
  const inside = endsOf(bounds).flatMap((end) => steps.flatMap((step) => [end.plus(step), end.minus(step)]));
  const all = [...inside, ...endsOf(bounds), new Decimal(0)];
  return all.filter((value) => allows(intervalOf(bounds), value));
}
