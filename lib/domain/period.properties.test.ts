import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayOf, weekOf, weeksInYear } from './calendar';
import { joinedPeriod } from './joined-period';
import { parsePeriod, periodKey, samePeriod } from './period';
import { comparePeriods, firstDay, isWithin, lastDay } from './period-order';
import { firstOfYear, nextPeriod, periodsBetween } from './period-steps';
import { periods, runs, simplePeriods } from './testdata/arbitrary-period';
import { tries } from './testdata/tries';

const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void =>
  fc.assert(property, tries(300));

describe('every period', () => {
  it('survives a round trip through its text', () => {
    holds(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodKey(period))).toEqual(period);
      }),
    );
  });

  it('has a unique position in a total order', () => {
    holds(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
        const [first, second, third] = [a, b, c].sort(comparePeriods);
        if (first === undefined || second === undefined || third === undefined)
          throw new Error('Sorting three periods returned fewer.');
        expect(comparePeriods(first, second)).toBeLessThanOrEqual(0);
        expect(comparePeriods(second, third)).toBeLessThanOrEqual(0);
        expect(comparePeriods(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('begins the day after the previous one ends', () => {
    holds(
      fc.property(simplePeriods, (period) => {
        expect(firstDay(nextPeriod(period))).toBe(lastDay(period) + 1);
        expect(comparePeriods(period, nextPeriod(period))).toBeLessThan(0);
        expect(lastDay(period)).toBeGreaterThanOrEqual(firstDay(period));
      }),
    );
  });

  it('is the first of its kind in its year, or comes after the first', () => {
    holds(
      fc.property(simplePeriods, (period) => {
        expect(comparePeriods(firstOfYear(period), period)).toBeLessThanOrEqual(0);
        expect(firstOfYear(period).year).toBe(period.year);
      }),
    );
  });
});

describe('every day', () => {
  it('is in one week, which begins on a Monday and belongs to the year of its Thursday', () => {
    holds(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
        const { year, week } = weekOf(day);
        const monday = mondayOf(year, week);
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
        expect(new Date((monday + 3) * 86_400_000).getUTCFullYear()).toBe(year);
        expect(week).toBeGreaterThanOrEqual(1);
        expect(week).toBeLessThanOrEqual(weeksInYear(year));
      }),
    );
  });

  it.each([2004, 2009, 2015, 2020, 2026, 2032])(
    'of the ISO year %i is in one of 53 weeks; the years before and after have only 52',
    (year) => {
      expect([year - 1, year, year + 1].map(weeksInYear)).toEqual([52, 53, 52]);
    },
  );
});

describe('every run', () => {
  it('contains each of its periods once, in order', () => {
    holds(
      fc.property(runs, ({ from, to, steps }) => {
        const found = periodsBetween(from, to);
        expect(found).toHaveLength(steps + 1);
        expect([...found].sort(comparePeriods)).toEqual(found);
      }),
    );
  });

  it('can be joined into one period, which covers the same days and contains every period of the run', () => {
    holds(
      fc.property(runs, ({ from, to }) => {
        const whole = joinedPeriod(from, to);
        expect([firstDay(whole), lastDay(whole)]).toEqual([firstDay(from), lastDay(to)]);
        expect(periodsBetween(from, to).every((part) => isWithin(part, whole, whole))).toBe(true);
        expect(whole.kind === 'fiscal-year').toBe(false);
      }),
    );
  });
});
