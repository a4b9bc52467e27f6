import { describe, expect, it } from 'vitest';
import type { Unit } from '../domain/unit';
import { shownDecimals, shownMultiplier } from './shown-multiplier';

const dollars: Unit = { kind: 'currency', currency: 'USD', prices: 'nominal' };

describe('the multiplier that is shown', () => {
  it.each([
    ['million', 39_065_421e6, 'trillion'],
    ['million', 9_999e6, 'million'],
    ['million', 10_000e6, 'billion'],
    ['billion', 1_185e9, 'billion'],
    ['one', 13_800_000, 'million'],
    ['one', 45_000, 'thousand'],
    ['trillion', 40e15, 'trillion'],
  ] as const)('of amounts in %ss of up to %d is %s', (stated, largest, shown) => {
    expect(shownMultiplier(dollars, stated, largest)).toBe(shown);
  });

  it('is the stated one for what takes none', () => {
    expect(shownMultiplier({ kind: 'percent', of: 'GDP' }, 'one', 1e6)).toBe('one');
  });
});

describe('the digits after the point', () => {
  it('are one, or two of small numbers that were scaled, and never more than are known', () => {
    expect(shownDecimals(0, 'million', 'trillion', 39e12)).toBe(1);
    expect(shownDecimals(0, 'million', 'trillion', 3.1e12)).toBe(2);
    expect(shownDecimals(3, 'billion', 'billion', 3.1e9)).toBe(1);
    expect(shownDecimals(0, 'billion', 'billion', 3e9)).toBe(0);
    expect(shownDecimals(1, 'billion', 'million', 3e9)).toBe(0);
  });
});
