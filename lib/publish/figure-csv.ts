import type { FigureView } from '../views/figure-view';

/** The original columns, and the columns that were added later. A new column always goes at the end. */
const columns = ['label', 'at', 'value', 'text', 'unit'] as const;
const added = ['status', 'note'] as const;

/**
 * A figure’s data as CSV (RFC 4180), one row per value. `value` is in the unit itself, not in thousands or millions; `text` is what the
 * page shows.
 *
 * @param constant columns with the same value in every row, placed after the original columns and before the columns added later
 */
export function figureCsv(
  { data }: Pick<FigureView, 'data'>,
  constant: readonly (readonly [column: string, text: string])[] = [],
): string {
  const header = [...columns, ...constant.map(([column]) => column), ...added].join(',');
  const same = constant.map(([, text]) => cell(text));
  const rows = data.map((datum) =>
    [
      ...columns.map((column) => cell(datum[column] ?? '')),
      ...same,
      ...added.map((column) => cell(datum[column] ?? '')),
    ].join(','),
  );
  return `${header}\r\n${rows.join('\r\n')}\r\n`;
}

/** Adds quotes where the format needs them, and prevents spreadsheets from reading text as a formula (OWASP ASVS 1.2.10). */
function cell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
