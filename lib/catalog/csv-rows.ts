import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV, with the place of each field in the file. */
export interface Row {
  readonly fields: readonly string[];
  readonly line: number;
  /** The column at which each field begins, its quotation mark included. */
  readonly columns: readonly number[];
}

/** Reads the rows of a CSV (RFC 4180); or says in which line its quotation marks do not match. */
export function readRows(text: string): Row[] | { readonly line: number; readonly message: string } {
  const lines = text.split(/\r?\n/);
  const rows: Row[] = [];
  let next = 1;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      // Named, for the parser takes the end of the first line for that of all.
      record_delimiter: ['\r\n', '\n'],
      on_record: (fields: string[], { lines: end }) => {
        rows.push(rowAt(fields, next, lines[next - 1] ?? ''));
        next = end + 1;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: next, message: 'The quotation marks of this row do not match.' };
  }
}

/** Most rows are right, and nobody asks for the columns of those. */
function rowAt(fields: readonly string[], line: number, text: string): Row {
  return {
    fields,
    line,
    get columns() {
      return columnsOf(text);
    },
  };
}

function columnsOf(line: string): number[] {
  const columns = [1];
  let quoted = false;
  for (const [index, character] of [...line].entries()) {
    if (character === '"') quoted = !quoted;
    if (character === ',' && !quoted) columns.push(index + 2);
  }
  return columns;
}
