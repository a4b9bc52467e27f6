import { describe, expect, it } from 'vitest';
import { firstMonth } from '../domain/period-order';
import { periodOf } from '../domain/testdata/periods';
import { lineAxis, slotAxis, timeAxis, valueAxis } from './ticks';

const texts = (values: readonly number[], zero = false, suffix = ''): string[] =>
  valueAxis(values, { zero, suffix, whole: false }).ticks.map(({ text }) => text);

describe('valueAxis', () => {
  it('has about five round ticks, which span the values', () => {
    // Five ticks need four steps, and a quarter of 40 is 10.
    expect(texts([0, 40])).toEqual(['0', '10', '20', '30', '40']);
    // A quarter of 100 is 25, which is a round step (2.5 × 10). No tick needs a decimal.
    expect(texts([0, 100], false, '%')).toEqual(['0%', '25%', '50%', '75%', '100%']);
    // A quarter of 10 is 2.5, so the ticks need one decimal.
    expect(texts([0, 10])).toEqual(['0.0', '2.5', '5.0', '7.5', '10.0']);
    // A quarter of 1 is 0.25, so the ticks need two decimals.
    expect(texts([0, 1])).toEqual(['0.00', '0.25', '0.50', '0.75', '1.00']);
    // A quarter of 4,000 is 1,000.
    expect(texts([0, 4000])).toEqual(['0', '1,000', '2,000', '3,000', '4,000']);
    // A quarter of 0.4 is 0.1.
    expect(texts([0, 0.4])).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
  });

  it('starts at zero if this wastes little space, or if zero is required', () => {
    // 30 is less than 60% of 70, so the axis starts at zero.
    expect(texts([30, 70])[0]).toBe('0');
    // 50 is more than 60% of 70, so the axis starts at 50. It spans 20, and a quarter of 20 is 5, so the step is 5.
    expect(texts([50, 70])).toEqual(['50', '55', '60', '65', '70']);
    expect(texts([50, 70], true)[0]).toBe('0');
  });

  it('labels negative ticks with a true minus sign', () => {
    // A quarter of 30 is 7.5, so the step is 10.
    expect(texts([-20, 10], true)).toEqual(['−20', '−10', '0', '10']);
    // All values are below zero, but the axis is required to contain zero.
    expect(texts([-40, -10], true, '%')).toEqual(['−40%', '−30%', '−20%', '−10%', '0%']);
  });

  it('spans all values', () => {
    for (const values of [
      [3, 97],
      [-7, 12],
      [0.013, 0.017],
      [5, 5],
      [4, 4],
      [1234, 98765],
      [-3, -1],
      [0, 0],
    ]) {
      const axis = valueAxis(values, { zero: false, suffix: '', whole: false });
      expect(axis.min).toBeLessThanOrEqual(Math.min(...values));
      expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(axis.max).toBeGreaterThan(axis.min);
      for (const { at } of axis.ticks) expect(at).toBeLessThanOrEqual(axis.max);
      expect(new Set(axis.ticks.map(({ text }) => text)).size).toBe(axis.ticks.length);
    }
  });

  it('labels each tick with its number', () => {
    for (const { at, text } of valueAxis([0.6, 2.2], { zero: true, suffix: '', whole: false }).ticks)
      expect(Number(text)).toBe(at);
  });
});

describe('lineAxis', () => {
  const ends = (...lines: number[][]): [number, number] => {
    const { min, max } = lineAxis(lines, { suffix: '', whole: false });
    return [min, max];
  };

  it('contains zero if all lines are flat', () => {
    expect(ends([1.5, 1.5], [1.7, 1.7])).toEqual([0, 1.7]);
    // All values together span 23, but no line spans a quarter of this, so all lines are flat.
    expect(ends([60, 62], [80, 83])).toEqual([0, 83]);
    expect(ends([-1.5, -1.5], [-1.7, -1.7])[1]).toBe(0);
    expect(ends([5, 5])[0]).toBe(0);
  });

  it('starts above zero if a line is not flat and an axis from zero would compress it', () => {
    expect(ends([50, 70])).toEqual([50, 70]);
    expect(ends([1.5, 1.5], [1.6, 1.7])[0]).toBe(1.5);
    expect(ends([50, 50], [], [70, 60])).toEqual([50, 70]);
  });
});

describe('timeAxis', () => {
  const years = (from: number, to: number) => timeAxis(from, to).ticks.map(({ at }) => at);

  it('has a tick every ten years if it spans sixty years, and every twenty years if it spans more', () => {
    expect(years(1960, 2020)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(years(1960, 2021)).toEqual([1960, 1980, 2000, 2020]);
  });

  it('puts ticks at round years inside the span', () => {
    expect(years(2019, 2022)).toEqual([2019, 2020, 2021, 2022]);
    expect(years(2012, 2022)).toEqual([2012, 2014, 2016, 2018, 2020, 2022]);
    expect(years(2004, 2024)).toEqual([2005, 2010, 2015, 2020]);
    expect(years(1980, 2024)).toEqual([1980, 1990, 2000, 2010, 2020]);
    expect(years(1955, 2024)).toEqual([1960, 1980, 2000, 2020]);
  });

  it('starts and ends exactly where the data start and end', () => {
    expect(timeAxis(2019.25, 2022.5)).toMatchObject({
      min: 2019.25,
      max: 2022.5,
      ticks: [{ at: 2020 }, { at: 2021 }, { at: 2022 }],
    });
  });

  it('has only every other tick in a narrow drawing if there are more than four', () => {
    expect(timeAxis(1980, 2024).narrowTicks.map(({ at }) => at)).toEqual([1980, 2000, 2020]);
    expect(timeAxis(2019, 2022).narrowTicks).toEqual(timeAxis(2019, 2022).ticks);
  });

  it('has ticks at quarters or half-years if the periods are shorter than a year and span less than three years', () => {
    const texts = (from: number, to: number) => timeAxis(from, to, true).ticks.map(({ text }) => text);
    expect(texts(2025, 2025 + 11 / 12)).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct']);
    expect(texts(2025, 2026 + 5 / 12)).toEqual(['Jan 2025', 'Jul', 'Jan 2026']);
    expect(texts(2022, 2026)).toEqual(['2022', '2023', '2024', '2025', '2026']);
  });
});

describe('timeAxis over weeks and days', () => {
  const place = (text: string) => firstMonth(periodOf(text)) / 12;
  const texts = (from: string, to: string) => timeAxis(place(from), place(to), true).ticks.map(({ text }) => text);

  it('has ticks at quarters, at months if there are fewer than two quarters, or at days if there are fewer than two months', () => {
    expect(texts('2025-W01', '2025-W52')).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct']);
    expect(texts('2025-W27', '2025-W40')).toEqual(['Jul 2025', 'Aug', 'Sep']);
    expect(texts('2024-W48', '2025-W07')).toEqual(['Dec', 'Jan 2025', 'Feb']);
    expect(texts('2025-W28', '2025-W31')).toEqual(['7 Jul 2025', '28 Jul 2025']);
    expect(texts('2024-02-27', '2024-02-29')).toEqual(['27 Feb 2024', '29 Feb 2024']);
    expect(texts('2025-W31', '2025-W31')).toEqual(['28 Jul 2025']);
  });

  it('has no tick before the first or after the last observation', () => {
    for (const [from, to] of [
      ['2025-01-10', '2025-12-20'],
      ['2020-W01', '2020-W53'],
      ['2025-W28', '2025-W31'],
    ] as const) {
      const { min, max, ticks } = timeAxis(place(from), place(to), true);
      expect(ticks.every(({ at }) => at >= min - 1e-6 && at <= max + 1e-6)).toBe(true);
    }
  });

  it('has ticks at quarters if it is shorter than a year, even if `withinYears` is not set', () => {
    expect(timeAxis(place('2025-W05'), place('2025-W31')).ticks.map(({ text }) => text)).toEqual(['Apr 2025', 'Jul']);
  });
});

describe('slotAxis', () => {
  const months = Array.from({ length: 30 }, (_, index) => {
    return { kind: 'month', year: 2020 + Math.floor(index / 12), month: (index % 12) + 1 } as const;
  });

  it('has a tick under the first slot of each round year, and counts a fiscal year as the year in its name', () => {
    expect(slotAxis(months).ticks).toEqual([
      { at: 0, text: '2020' },
      { at: 12, text: '2021' },
      { at: 24, text: '2022' },
    ]);
    const fiscal = { kind: 'fiscal-year', calendar: 'us-federal', year: 2020 } as const;
    expect(slotAxis([fiscal]).ticks).toEqual([{ at: 0, text: '2020' }]);
  });

  it('extends half a slot beyond the first and the last slot', () => {
    expect(slotAxis(months)).toMatchObject({ min: -0.5, max: 29.5 });
  });
});
