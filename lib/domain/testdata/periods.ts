import { parsePeriod, type Period, type SimplePeriod } from '../period';

/** Parses a period, for tests. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is not a period.`);
  return period;
}

/** Parses a period that is not a span, for tests. */
export function simpleOf(text: string): SimplePeriod {
  const period = periodOf(text);
  if (period.kind === 'span') throw new Error(`${text} is a span.`);
  return period;
}
