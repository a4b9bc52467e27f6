import { Decimal } from '../domain/decimal';
import type { Period } from '../domain/period';
import { daysInMonth } from '../domain/calendar';
import { firstMonth } from '../domain/period-order';
import { t } from '../messages/messages';
import type { AxisView as Axis } from './plot-view';

const steps = [1, 2, 2.5, 5, 10];

/** How to label the ticks of an axis. `suffix` follows each number; `whole` means that there are only whole numbers. */
export interface Counted {
  readonly suffix: string;
  readonly whole: boolean;
}

/**
 * Returns an axis with about `count` round ticks for the values. If no value is negative, the axis starts at zero, unless this would leave
 * at least 60% of it empty. If `zero` is true, the axis always contains zero; if it is `free`, the axis starts near the lowest value.
 */
export function valueAxis(
  values: readonly number[],
  { zero, suffix, whole, count = 5 }: Counted & { zero: boolean | 'free'; count?: number },
): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const mustShowZero = zero === true;
  const min = mustShowZero || (zero === false && low >= 0 && low < high * 0.6) ? Math.min(0, low) : low;
  const max = mustShowZero ? Math.max(0, high) : high;
  const step = niceStep((max - min || Math.abs(max) || 1) / (count - 1), whole && values.every(Number.isInteger));
  const first = Math.floor(min / step);
  // The axis must have a length above zero even if all values are equal.
  const last = Math.max(Math.ceil(max / step), first + 1);
  const power = Math.floor(Math.log10(step) + 1e-9);
  const decimals = Math.max(0, (Math.abs(step / 10 ** power - 2.5) < 1e-9 ? 1 : 0) - power);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = Number(((first + index) * step).toFixed(decimals));
    return { at, text: tickText(at, decimals, suffix) };
  });
  // A last tick far above the highest value would leave the top of the drawing empty.
  const top = last * step - max > step / 2 && ticks.length > 3 ? ticks.slice(0, -1) : ticks;
  return { min: ticks[0]?.at ?? min, max: top === ticks ? last * step : max, ticks: top, narrowTicks: top };
}

/** A line counts as flat if it spans less than this share of the range of all values. */
const leastSpan = 0.25;

/**
 * Returns the value axis of a line chart. It is like `valueAxis`, but contains zero if all lines are flat: readers then compare how far
 * apart the lines are, and only an axis that contains zero shows this distance in proportion to the values.
 *
 * @param lines the values of each line
 */
export function lineAxis(lines: readonly (readonly number[])[], counted: Counted): Axis {
  const values = lines.flat();
  const shape = Math.max(...lines.filter((line) => line.length > 0).map(spanOf));
  return valueAxis(values, { zero: shape === 0 || shape < spanOf(values) * leastSpan, ...counted });
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/**
 * Returns the value axis of a bar chart. The axis includes zero, and ends at the highest value instead of a round number, because bars
 * are labelled with their values.
 */
export function barAxis(heights: readonly number[], counted: Counted): Axis {
  const [min, max] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const axis = valueAxis(heights, { zero: true, ...counted });
  // If all values are zero, the axis extends to a tick above zero.
  return min === max ? axis : { ...axis, min, max };
}

function niceStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const candidates = steps.map((step) => step * power).filter((step) => !whole || Number.isInteger(step));
  return candidates.find((step) => step >= rough * 0.999) ?? Math.max(10 * power, whole ? 1 : 0);
}

function tickText(at: number, decimals: number, suffix: string): string {
  const [whole = '', fraction] = new Decimal(at).abs().toFixed(decimals).split('.');
  const digits = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${at < 0 ? '−' : ''}${digits}${suffix}`;
}

/** Returns the number of years between ticks, for an axis that spans the given number of years. */
function yearStep(span: number): number {
  return span > 60 ? 20 : span > 22 ? 10 : span > 11 ? 5 : span > 5 ? 2 : 1;
}

/** Returns every other tick if there are more than four; otherwise all ticks. */
function narrowed(ticks: Axis['ticks']): Axis['ticks'] {
  return ticks.length > 4 ? ticks.filter((_, index) => index % 2 === 0) : ticks;
}

/**
 * Returns a time axis with ticks at round years. A narrow drawing shows every other tick if there are more than four. The ticks are at
 * quarters or half-years if the axis is shorter than a year, or shorter than three years with several observations in a year
 * (`withinYears`).
 */
export function timeAxis(from: number, to: number, withinYears = false): Axis {
  if (withinYears && to - from < 3) return monthAxis(from, to);
  const step = yearStep(to - from);
  const first = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  if (years.length < 2 && to > from && to - from < 1) return monthAxis(from, to);
  const ticks = years.map((year) => ({ at: year, text: String(year) }));
  return { min: from, max: to, ticks, narrowTicks: narrowed(ticks) };
}

/**
 * Returns a time axis with ticks at the starts of quarters, or of half-years if there are many quarters: `Jan 2025`, `Jul`. If fewer
 * than two quarters start within the axis, the ticks are at months, or at the first and the last day.
 */
function monthAxis(from: number, to: number): Axis {
  const [first, last] = [Math.ceil(from * 12 - nothing), Math.floor(to * 12 + nothing)];
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const step = last - first > 12 ? 6 : 3;
  const quarters = months.filter((month) => month % step === 0);
  const ticks = quarters.length > 1 ? monthTicks(quarters) : withinQuarter(months, from, to);
  return { min: from, max: to, ticks, narrowTicks: narrowed(ticks) };
}

/** Differences of up to this many months are treated as floating-point errors. */
const nothing = 1e-6;

function withinQuarter(months: readonly number[], from: number, to: number): Axis['ticks'] {
  return months.length > 1 ? monthTicks(months) : [...new Set([from, to])].map((at) => ({ at, text: dayText(at) }));
}

/**
 * Returns ticks with the names of months. The label of every January contains the year; if there is no January, the label of the first
 * month does.
 */
function monthTicks(months: readonly number[]): Axis['ticks'] {
  const withYear = months.find((month) => month % 12 === 0) ?? months[0];
  return months.map((month) => {
    const hasYear = month % 12 === 0 || month === withYear;
    return {
      at: month / 12,
      text: hasYear ? t('axis.month', { month: monthName(month), year: Math.floor(month / 12) }) : monthName(month),
    };
  });
}

/** Returns the day at a position on a time axis: `28 Jul 2025`. */
function dayText(at: number): string {
  const month = Math.floor(at * 12 + nothing);
  const year = Math.floor(month / 12);
  const day = Math.round((at * 12 - month) * daysInMonth(year, (month % 12) + 1)) + 1;
  return t('axis.day', { day, month: monthName(month), year });
}

function monthName(month: number): string {
  return t('period.shortMonth', { month: (month % 12) + 1 });
}

/** Returns an axis with a slot for each period, counted from 0. It has a tick under the first slot of each round year. */
export function slotAxis(periods: readonly Period[]): Axis {
  const years = periods.map((period) =>
    period.kind === 'fiscal-year' ? period.year : Math.floor(firstMonth(period) / 12),
  );
  const step = yearStep((years.at(-1) ?? 0) - (years[0] ?? 0));
  const ticks = years.flatMap((year, at) =>
    year % step === 0 && years.indexOf(year) === at ? [{ at, text: String(year) }] : [],
  );
  return { min: -0.5, max: periods.length - 0.5, ticks, narrowTicks: narrowed(ticks) };
}
