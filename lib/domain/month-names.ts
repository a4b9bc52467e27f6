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

/** The number of a month for its name or at least its first three letters: 6 for “June” or “Jun”. Null for any other word. */
export function monthNumber(name: string): number | null {
  const start = name.toLowerCase();
  const index = start.length < 3 ? -1 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start));
  return index === -1 ? null : index + 1;
}
