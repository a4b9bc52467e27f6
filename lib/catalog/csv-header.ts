import { nounFor } from '../domain/counted';
import { isDecimalText } from '../domain/decimal';
import { didYouMean, nearest } from '../problems/nearest';
import { csvLine, readRows, type Row } from './csv-rows';

/** The columns of a data file, in their order. */
export const columns = ['entity', 'period', 'value', 'status', 'note'] as const;
export type Column = (typeof columns)[number];

const firstLine = `The first line must be ${columns.join(',')}`;
const fixed = 'or run: npm run check -- --fix';

/** A problem with the layout of a data file, and the corrected file if the correction is certain. */
export interface HeaderProblem {
  readonly message: string;
  readonly hint: string;
  readonly rewritten: string | null;
}

/** Returns a row’s fields. If all fields after the last column are empty, they are removed: spreadsheets often add some. */
export function filledFields(fields: readonly string[]): readonly string[] {
  const extra = fields.slice(columns.length);
  return extra.every((field) => field.trim() === '') ? fields.slice(0, columns.length) : fields;
}

export function isBlank({ fields }: Row): boolean {
  return fields.every((field) => field.trim() === '');
}

/**
 * Returns the problem with the layout of a data file, such as an unknown column name or a wrong separator; null if there is none.
 *
 * @param text the whole file
 */
export function headerProblem(header: Row | undefined, text: string): HeaderProblem | null {
  const written = filledFields(header?.fields ?? []);
  if (written.join() === columns.join()) return null;
  if (header === undefined) return { message: 'The file is empty.', hint: firstLine, rewritten: null };
  const form = formProblem(text);
  if (form !== null) return form;
  const names = written.map((name) => name.trim().toLowerCase());
  const misfit = (message: string, isCertain: boolean, hint = firstLine): HeaderProblem => {
    const rewritten = isCertain ? rewrite(text, ',') : null;
    return { message, hint: rewritten === null ? hint : `${hint} (${fixed})`, rewritten };
  };
  if (names.join() === columns.join()) {
    const spaces = written.some((name) => name !== name.trim());
    const capitals = written.some((name) => name !== name.toLowerCase());
    const what = [...(spaces ? ['extra spaces'] : []), ...(capitals ? ['capital letters'] : [])].join(' and ');
    return misfit(`The column names have ${what}.`, true);
  }
  const duplicate = names.find((name, index) => name !== '' && names.indexOf(name) < index);
  if (duplicate !== undefined)
    return misfit(`Two columns have the name "${duplicate}".`, false, `Keep only one of the two columns. ${firstLine}`);
  const unknown = names.filter((name) => !isColumn(name));
  const missing = columns.filter((column) => !names.includes(column));
  if (unknown.length > 0) {
    const names = unknown.map((name) => (name === '' ? '(no name)' : `"${name}"`)).join(', ');
    const [only = ''] = unknown;
    const left = missing.length === 0 ? 'Delete it.' : `Missing: ${missing.join(', ')}.`;
    const meant = unknown.length === 1 && nearest(only, missing) !== null ? didYouMean(only, missing, 'columns') : left;
    return misfit(`Unknown ${nounFor(unknown.length, 'column')}: ${names}.`, false, `${meant} ${firstLine}`);
  }
  if (missing.length === 0)
    return misfit(
      `The columns are in the wrong order: ${names.join(', ')}.`,
      true,
      `Put them in this order: ${columns.join(',')}`,
    );
  const named = missing.map((name) => `"${name}"`).join(' and ');
  const message = missing.length === 1 ? `The column ${named} is missing.` : `The columns ${named} are missing.`;
  if (missing.some((column) => column !== 'status' && column !== 'note')) return misfit(message, false);
  const add = missing.map((column) =>
    column === 'status'
      ? 'a status of "reported" (or provisional, estimated, projected)'
      : 'a note, which may be empty',
  );
  return misfit(message, true, `Give every row ${add.join(' and ')}. ${firstLine}`);
}

function isColumn(name: string): name is Column {
  return columns.some((column) => column === name);
}

const separators = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: '|', name: 'vertical bars' },
] as const;

/**
 * Reports a wrong separator, or text above the table; null if there is neither. This works even if a quotation mark in the file is never
 * closed.
 */
export function formProblem(text: string): HeaderProblem | null {
  return otherSeparator(text) ?? linesAbove(text);
}

/** Reports a table whose cells are separated by something other than commas; null for commas. */
function otherSeparator(text: string): HeaderProblem | null {
  const [line = ''] = text.trimStart().split('\n');
  const found = line.split(',').length >= 3 ? undefined : separators.find(({ sign }) => line.split(sign).length >= 3);
  if (found === undefined) return null;
  const rows = readRows(text, found.sign);
  const withComma =
    Array.isArray(rows) && rows.slice(1).some(({ fields }) => fields.some((field) => /^\s*-?\d+,\d+\s*$/.test(field)));
  const decimals = withComma ? ', and numbers have a decimal comma' : '';
  const rewritten = rewrite(text, found.sign);
  const hint = `Save the file with commas between the cells and decimal points in the numbers. ${firstLine}`;
  return {
    message: `The cells are separated by ${found.name}${decimals}.`,
    hint: rewritten === null ? hint : `${hint} (${fixed})`,
    rewritten,
  };
}

/** Reports lines above the table, such as a title or comments; null if there are none. */
function linesAbove(text: string): HeaderProblem | null {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => {
    const names = line.split(/[,;\t|]/).map((name) => name.replaceAll('"', '').trim().toLowerCase());
    return ['entity', 'period', 'value'].every((name) => names.includes(name));
  });
  if (first < 1) return null;
  const { sign = ',' } = separators.find((one) => (lines[first] ?? '').split(one.sign).length >= 3) ?? {};
  // Blank lines and Excel’s `sep=;` line can be deleted. Any other text may contain information about the data.
  const isOfExcel = lines.slice(0, first).every((line) => /^\s*(?:sep=.)?\s*$/.test(line));
  const rewritten = isOfExcel ? rewrite(lines.slice(first).join('\n'), sign) : null;
  const hint = 'Delete the lines above the table. Notes on the data belong in the .yml file of the series.';
  return {
    message: `The table begins on line ${first + 1}, below other text.`,
    hint: `${hint} ${firstLine}${rewritten === null ? '' : ` (${fixed})`}`,
    rewritten,
  };
}

/**
 * Returns the file in the required form; null if this form is not certain, for example because a column is unknown or a value is ambiguous.
 */
function rewrite(text: string, delimiter: string): string | null {
  const rows = readRows(text, delimiter);
  if (!Array.isArray(rows)) return null;
  const [header, ...records] = rows.filter((row) => !isBlank(row));
  const names = filledFields(header?.fields ?? []).map((name) => name.trim().toLowerCase());
  if (!['entity', 'period', 'value'].every((name) => names.includes(name))) return null;
  if (names.some((name, index) => !isColumn(name) || names.indexOf(name) < index)) return null;
  const lines = records.map(({ fields }) => {
    if (filledFields(fields).length > names.length) return null;
    const cell = (name: string): string => fields[names.indexOf(name)]?.trim() ?? '';
    const value = delimiter === ',' ? cell('value') : cell('value').replace(/^(-?\d+),(\d+)$/, '$1.$2');
    // Three digits after a comma or point may be decimals or a group of thousands.
    if (delimiter !== ',' && /^-?\d{1,3}[.,]\d{3}$/.test(cell('value'))) return null;
    if (value !== '' && !isDecimalText(value)) return null;
    const status = names.includes('status') ? cell('status').toLowerCase() : value === '' ? 'missing' : 'reported';
    return csvLine([cell('entity'), cell('period'), value, status, cell('note')]);
  });
  if (lines.some((line) => line === null)) return null;
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
