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

/** The ISO date of a day, `2025-07-26`, by its number as of `dayNumber`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
