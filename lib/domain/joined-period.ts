import { periodKey, type Period, type SimplePeriod } from './period';
import { firstDay, lastDay } from './period-order';

/**
 * The period that consecutive periods form together, from the first to the last: January to March 2025 is a quarter, January to December
 * 2025 is a year, and January 2025 to December 2026 is a span of two years. If the periods do not form a longer one, the result is a span
 * from the first to the last. Shorter periods never form a fiscal year, even if they cover the same days.
 */
export function joinedPeriod(from: SimplePeriod, to: SimplePeriod): Period {
  if (periodKey(from) === periodKey(to)) return from;
  const span = { kind: 'span', from, to } as const;
  if (from.kind === 'fiscal-year' || from.kind === 'year' || to.kind === 'fiscal-year') return span;
  const begins = firstDay(from);
  const ends = lastDay(to);
  const whole = enclosing(from).find((period) => firstDay(period) === begins && lastDay(period) === ends);
  if (whole !== undefined) return whole;
  const years = { kind: 'span', from: yearOf(from), to: yearOf(to) } as const;
  return firstDay(years) === begins && lastDay(years) === ends ? years : span;
}

function yearOf({ year }: SimplePeriod): SimplePeriod {
  return { kind: 'year', year };
}

/** The calendar periods that contain this part of a year, the shortest first; for a week or a half-year, only the year. */
function enclosing(part: SimplePeriod): SimplePeriod[] {
  const { year } = part;
  const month = part.kind === 'month' || part.kind === 'day' ? part.month : null;
  const quarter = month !== null ? Math.ceil(month / 3) : part.kind === 'quarter' ? part.quarter : null;
  return [
    ...(month === null ? [] : [{ kind: 'month', year, month } as const]),
    ...(quarter === null ? [] : [{ kind: 'quarter', year, quarter } as const]),
    ...(quarter === null ? [] : [{ kind: 'half-year', year, half: Math.ceil(quarter / 2) } as const]),
    yearOf(part),
  ];
}
