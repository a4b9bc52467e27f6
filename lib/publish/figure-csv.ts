import type { FigureView } from '../views/figure-view';

/** The first columns, and those that were added later: columns are only ever added at the end. */
const columns = ['label', 'at', 'value', 'text', 'unit'] as const;
const added = ['status', 'note'] as const;

/**
 * A figure's data as CSV (RFC 4180), one row a value; `value` is in the unit itself, `text` as the page shows it.
 *
 * @param constant columns between these and those of how firm a value is, which say the same in every row
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

/** Quotes where the format needs it, and keeps a spreadsheet from taking text for a formula (OWASP ASVS 1.2.10). */
function cell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
