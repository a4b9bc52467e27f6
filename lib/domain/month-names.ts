/** The English names of the months, as labels and articles use them. */
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

/** The number of a month, from 1, by its name or by at least the first three letters of it: “June”, “Jun”; null for any other word. */
export function monthNumber(name: string): number | null {
  const start = name.toLowerCase();
  const index = start.length < 3 ? -1 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start));
  return index === -1 ? null : index + 1;
}
