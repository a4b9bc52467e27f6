import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV file, with the position of each field. */
export interface Row {
  readonly fields: readonly string[];
  readonly line: number;
  /** The column at which each field starts; for a quoted field, the column of its opening quotation mark. */
  readonly columns: readonly number[];
  /** The range of a field in the text, including any quotation marks around the field; null if the row has several lines. */
  readonly range: (field: number) => { readonly start: number; readonly end: number } | null;
}

/**
 * Reads the rows of a CSV file (RFC 4180), or returns the line that contains an unmatched quotation mark.
 *
 * @param delimiter the field separator
 */
export function readRows(text: string, delimiter = ','): Row[] | { readonly line: number; readonly message: string } {
  const lines = text.split('\n');
  const rows: Row[] = [];
  let next = 1;
  // The starts of the lines are computed on demand, because most rows have no problem.
  let starts: readonly number[] | null = null;
  const startOf = (line: number): number => (starts ??= startsOf(lines))[line - 1] ?? 0;
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      // The line endings are set explicitly, because the parser assumes that all lines end like the first one.
      record_delimiter: ['\r\n', '\n'],
      on_record: (fields: string[], { lines: end }) => {
        rows.push(rowAt(fields, { line: next, end, text: lineOf(lines[next - 1]), delimiter, startOf }));
        next = end + 1;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: next, message: 'This row contains an unmatched quotation mark.' };
  }
}

/** Writes a row as RFC 4180 requires, with quotation marks around fields that contain a comma, quotation mark or line break. */
export function csvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

function lineOf(line = ''): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

interface Place {
  readonly line: number;
  /** The number of the row’s last line. It differs from `line` if a field contains line breaks. */
  readonly end: number;
  readonly text: string;
  readonly delimiter: string;
  readonly startOf: (line: number) => number;
}

function rowAt(fields: readonly string[], { line, end, text, delimiter, startOf }: Place): Row {
  return {
    fields,
    line,
    get columns() {
      return columnsOf(text, delimiter);
    },
    range: (field) => {
      const columns = columnsOf(text, delimiter);
      const from = columns[field];
      if (line !== end || from === undefined) return null;
      const to = columns[field + 1];
      const start = startOf(line);
      return { start: start + from - 1, end: start + (to === undefined ? text.length : to - 2) };
    },
  };
}

function columnsOf(line: string, delimiter: string): number[] {
  const columns = [1];
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '"') quoted = !quoted;
    if (character === delimiter && !quoted) columns.push(index + 2);
  }
  return columns;
}
