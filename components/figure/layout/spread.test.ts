import { describe, expect, it } from 'vitest';
import { spread } from './spread';

const placed = (centres: readonly number[], height: number, low = 0, high = 1000) =>
  spread(
    centres.map((centre) => ({ centre, height })),
    low,
    high,
  ).map((wish) => wish.placed);

describe('spread', () => {
  it('does not move items that do not overlap', () => {
    expect(placed([100, 300, 200], 20)).toEqual([100, 300, 200]);
  });

  it('moves overlapping items apart by the same amount', () => {
    expect(placed([100, 100], 20)).toEqual([90, 110]);
    expect(placed([100, 104, 400], 20)).toEqual([92, 112, 400]);
  });

  it('also moves a third item if the first two would overlap it after they are moved apart', () => {
    expect(placed([100, 100, 118], 20)).toEqual([86, 106, 126]);
  });

  it('keeps items within the bounds', () => {
    expect(placed([2, 5], 20, 0, 100)).toEqual([10, 30]);
    expect(placed([99, 98], 20, 0, 100)).toEqual([90, 70]);
  });

  it('moves apart items of different heights', () => {
    const both = spread(
      [
        { centre: 50, height: 10 },
        { centre: 50, height: 30 },
      ],
      0,
      100,
    ).map((wish) => wish.placed);
    expect(both).toEqual([40, 60]);
  });
});
