/** How many days a month has, in the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** How many days lie between two ISO dates, `2025-07-26`; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Counts days, so that dates can be compared and subtracted: 1 January 1970 is 0. Months count from 1; the thirteenth
 * is the next year's first. Unlike `Date.UTC`, it does not take the years 0 to 99 for 1900 to 1999.
 */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The number of the Monday with which a week of ISO 8601 begins: the first week of a year holds its 4 January. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + (week - 1) * 7;
}

/** How many weeks of ISO 8601 a year has: 53 where it begins or ends on a Thursday, else 52. */
export function weeksInYear(year: number): number {
  return (mondayOf(year + 1, 1) - mondayOf(year, 1)) / 7;
}

/** The week of ISO 8601 that holds a day, with the year that it is counted in: that of its Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const monday = number - weekday(number);
  const { year } = dateOf(monday + 3);
  return { year, week: (monday - mondayOf(year, 1)) / 7 + 1 };
}

/** The day of the week by the number of a day, counted from Monday, which is 0; 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A day of the calendar by its number as of `dayNumber`; months count from 1. */
export function dateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO date of a day, `2025-07-26`, by its number as of `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
