/** The number of days in a month of the Gregorian calendar. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The number of days between two ISO dates (`2025-07-26`); negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The number of a day, for comparison and subtraction: 1 January 1970 is 0. Months count from 1, and month 13 is
 * January of the next year. Unlike `Date.UTC`, this function does not treat the years 0 to 99 as 1900 to 1999.
 */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The day number of the Monday on which an ISO 8601 week begins. The first week of a year contains 4 January. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + (week - 1) * 7;
}

/** The number of ISO 8601 weeks in a year: 53 if the year begins or ends on a Thursday, otherwise 52. */
export function weeksInYear(year: number): number {
  return (mondayOf(year + 1, 1) - mondayOf(year, 1)) / 7;
}

/** The ISO 8601 week that contains a day, and the year to which the week belongs: the year of its Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const monday = number - weekday(number);
  const { year } = dateOf(monday + 3);
  return { year, week: (monday - mondayOf(year, 1)) / 7 + 1 };
}

/** The weekday of a day number, from 0 for Monday. 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The calendar date of a day number from `dayNumber`. Months count from 1. */
export function dateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO date (`2025-07-26`) of a day number from `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
