import { parsePeriod, type Period, type SimplePeriod } from '../period';

/** A period from its text, for tests. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period.`);
  return period;
}

/** A period that is no span, from its text. */
export function simpleOf(text: string): SimplePeriod {
  const period = periodOf(text);
  if (period.kind === 'span') throw new Error(`${text} is a span.`);
  return period;
}
