import { describe, expect, it } from 'vitest';
import { keepWhile, memoize } from './memoize';

describe('memoize', () => {
  it('computes the result again only if the key or another input is a different object', () => {
    let computed = 0;
    const sum = memoize((key: { readonly value: number }, other: { readonly value: number }) => {
      computed += 1;
      return key.value + other.value;
    });
    const [one, two, otherTwo] = [{ value: 1 }, { value: 2 }, { value: 2 }];
    expect([sum(one, two), sum(one, two), computed]).toEqual([3, 3, 1]);
    expect([sum(one, otherTwo), computed]).toEqual([3, 2]);
    expect([sum({ value: 1 }, otherTwo), computed]).toEqual([3, 3]);
  });

  it('keeps a result that is undefined', () => {
    let computed = 0;
    const nothing = memoize((_: object) => {
      computed += 1;
      return undefined;
    });
    const key = {};
    nothing(key);
    nothing(key);
    expect(computed).toBe(1);
  });
});

describe('keepWhile', () => {
  it('returns the earlier value until a new value differs from it', () => {
    const keep = keepWhile<readonly number[]>((a, b) => a.length === b.length);
    const [first, same, longer] = [[1], [2], [1, 2]];
    expect(keep(first)).toBe(first);
    expect(keep(same)).toBe(first);
    expect(keep(longer)).toBe(longer);
    expect(keep(same)).toBe(same);
  });
});
