import { assertNever } from '../domain/assert-never';
import type { Period } from '../domain/period';
import { firstDay, includesYear, isWithin, lastDay } from '../domain/period-order';
import type { WrittenDate } from '../prose/clauses/dated-clauses';

/** Whether a number for a period can have the date that a text gives it. */
export function fitsDate(
  period: Period,
  { year, part, isFiscal }: Pick<WrittenDate, 'year' | 'part' | 'isFiscal'>,
): boolean {
  if (isFiscal) return fitsFiscalYear(period, year);
  if (!includesYear(period, year)) return false;
  // A number for a whole year may be a level, such as the debt at the end of 2025, so a text may also date it to a part of that year.
  if (part === null || isOfYears(period)) return true;
  const { period: stated, fit } = part;
  switch (fit) {
    // A level recorded for a quarter is the level in the last month of the quarter. A change over a span is complete in its last month.
    case 'in':
      return (
        isWithin(period, stated, stated) ||
        lastDay(period) === lastDay(stated) ||
        // A week may be in two months.
        (period.kind === 'week' && touches(period, stated))
      );
    // “From January to June” must be the period of the number, unless the number is for a longer period.
    case 'over':
      return firstDay(period) === firstDay(stated) && lastDay(period) === lastDay(stated);
    case 'at':
      return touches(period, stated);
    // The level at the start of July is the level at the end of June.
    case 'from':
      return touches(period, stated, 1);
    case 'by':
      return firstDay(period) <= lastDay(stated);
    default:
      return assertNever(fit);
  }
}

/**
 * Whether a number for a period can be for “the fiscal year 2025”. A text does not say when its fiscal year begins, so a month or quarter
 * of 2024, 2025 or 2026 fits too.
 */
function fitsFiscalYear(period: Period, year: number): boolean {
  const [from, to] = period.kind === 'span' ? [period.from, period.to] : [period, period];
  if (from.kind === 'fiscal-year' || from.kind === 'year') return from.year <= year && to.year >= year;
  return [year - 1, year, year + 1].some((one) => includesYear(period, one));
}

function isOfYears(period: Period): boolean {
  const { kind } = period.kind === 'span' ? period.from : period;
  return kind === 'year' || kind === 'fiscal-year';
}

/** Whether two periods have a day in common, or `period` ends at most `margin` days before `stated` begins. */
function touches(period: Period, stated: Period, margin = 0): boolean {
  return firstDay(period) <= lastDay(stated) && lastDay(period) + margin >= firstDay(stated);
}
