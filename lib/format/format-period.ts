import { assertNever } from '../domain/assert-never';
import { fiscalCalendars, type Period } from '../domain/period';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Writes a period as readers see it: `2023`, `fourth quarter of 2023`, `July 2023`, `2018–2025`. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][period.quarter - 1]} quarter of ${period.year}`;
    case 'month':
      return `${monthNames[period.month - 1]} ${period.year}`;
    case 'fiscal-year':
      return `${fiscalCalendars[period.calendar].name} ${period.year}`;
    case 'span':
      return period.from.kind === 'year'
        ? `${formatPeriod(period.from)}–${formatPeriod(period.to)}`
        : `${formatPeriod(period.from)} to ${formatPeriod(period.to)}`;
    default:
      return assertNever(period);
  }
}

/** Writes a date as precisely as it is known: `26 July 2025`, `July 2025`, `2025`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
