import { createHash } from 'node:crypto';
import { Decimal, decimalsOf, isDecimalText } from '../domain/decimal';
import {
  parsePeriod,
  periodKey,
  samePeriod,
  simplePeriodForms,
  invalidWeekReason,
  type Frequency,
  type Period,
  type SimplePeriod,
} from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { nextPeriod, periodsBetween } from '../domain/period-steps';
import { observationStatuses, type Observation, type ObservationStatus } from '../domain/series';
import { didYouMean } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { columns, filledFields, headerProblem, isBlank, formProblem, type Column } from './csv-header';
import { numberMeant, periodMeant } from './csv-meant';
import { nameProblems } from './csv-names';
import { csvLine, readRows, type Row } from './csv-rows';

/** SHA-256 of a CSV file with LF line endings, so that the hash is the same on every system. */
export function csvHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** A problem in a row, with its column and what to do. */
interface CellProblem {
  readonly column: Column;
  readonly message: string;
  readonly hint: string;
  /** The correct text of the cell, if that is certain. */
  readonly meant?: string | null;
  /**
   * Identifies mistakes that are reported together although their hints differ. Without a cause, mistakes with the same hint are reported
   * together.
   */
  readonly cause?: string;
}

/**
 * Reads the observations of a series. Each problem states its row and column.
 *
 * @param frequency null if the metadata does not give it: periods of any kind are then accepted
 */
export function parseCsv(
  file: string,
  text: string,
  frequency: Frequency | null,
): { observations: Map<string, Observation[]>; problems: Problem[] } {
  const observations = new Map<string, Observation[]>();
  const problems: Problem[] = [];
  const refuse = (line: number, column: number, message: string, hint: string): void => {
    problems.push({ rule: 'series/csv', file, position: { line, column }, message, hint, cause: hint });
  };
  const rows = readRows(text);
  const [header, ...records] = Array.isArray(rows) ? rows.filter((row) => !isBlank(row)) : [];
  const tableProblem = Array.isArray(rows) ? headerProblem(header, text) : formProblem(text);
  if (tableProblem !== null) {
    const { message, hint, rewritten } = tableProblem;
    const fix = rewritten === null ? {} : { fix: { file, start: 0, end: text.length, text: rewritten } };
    problems.push({
      rule: 'series/csv',
      file,
      position: { line: header?.line ?? 1, column: 1 },
      message,
      hint,
      ...fix,
    });
    return { observations, problems };
  }
  if (!Array.isArray(rows)) {
    refuse(
      rows.line,
      1,
      rows.message,
      'Put a field that has a comma or a quotation mark in "quotation marks", and double the marks inside it: "".',
    );
    return { observations, problems };
  }
  if (records.length === 0) refuse(1, 1, 'The file has no observations.', 'Add rows below the header.');
  problems.push(...nameProblems(file, records));
  const last = new Map<string, SimplePeriod>();
  // Spreadsheets leave empty columns at the end, even in the first line.
  const fieldsOf = (header?.fields.length ?? 0) > columns.length ? filledFields : (fields: readonly string[]) => fields;
  for (const row of records) {
    const fields = fieldsOf(row.fields);
    const [entity = '', periodText = ''] = fields;
    const observed = observations.get(entity);
    const read = readRow(fields, frequency, last.get(entity));
    if ('message' in read) problems.push(toProblem(file, row, read));
    else if (observed === undefined) observations.set(entity, [read]);
    else observed.push(read);
    // The last period is recorded even if the row has a problem. Otherwise the check would report the row as missing too.
    const period = parsePeriod(periodText);
    const before = last.get(entity);
    if (!fits(period, frequency)) last.delete(entity);
    else if (before === undefined || comparePeriods(period, before) > 0) last.set(entity, period);
  }
  for (const [entity, observed] of problems.length === 0 ? observations : []) {
    if (observed.some(({ status }) => status !== 'missing')) continue;
    const line = records.find(({ fields }) => fields[0] === entity)?.line ?? 1;
    refuse(
      line,
      1,
      `Every value of ${entity} is missing.`,
      'Record at least one value, or delete the rows of this entity.',
    );
  }
  return { observations, problems };
}

function toProblem(file: string, row: Row, { column, message, hint, meant, cause = hint }: CellProblem): Problem {
  const field = columns.indexOf(column);
  const range = row.range(field);
  const isCertain = meant !== undefined && meant !== null && range !== null;
  return {
    rule: 'series/csv',
    file,
    position: { line: row.line, column: row.columns[field] ?? 1 },
    message,
    hint: isCertain ? `${hint} (or run: npm run check -- --fix)` : hint,
    cause,
    ...(isCertain ? { fix: { file, ...range, text: csvLine([meant]) } } : {}),
  };
}

function fits(period: Period | null, frequency: Frequency | null): period is SimplePeriod {
  return period !== null && period.kind !== 'span' && (frequency === null || period.kind === frequency);
}

function readRow(
  fields: readonly string[],
  frequency: Frequency | null,
  last: SimplePeriod | undefined,
): Observation | CellProblem {
  const [entity = '', periodText = '', valueText = '', statusText = '', note = ''] = fields;
  const problem = (column: Column, message: string, hint: string): CellProblem => ({ column, message, hint });
  if (fields.length !== columns.length) {
    const hint = `Write ${columns.length} fields in each row: ${columns.join(', ')}. Write numbers without commas.`;
    return problem('entity', `The row has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}.`, hint);
  }
  const period = parsePeriod(periodText);
  if (entity === '')
    return problem('entity', 'The entity is missing.', 'Write the name of the entity to which the value belongs.');
  if (!fits(period, frequency)) return periodProblem(periodText, frequency);
  if (last !== undefined && last.kind === period.kind) {
    if (samePeriod(last, period))
      return problem('period', `${entity} has two rows for ${periodText}.`, 'Keep only one of the rows.');
    if (comparePeriods(last, period) > 0)
      return problem(
        'period',
        `The row for ${periodText} is below the row for a later period.`,
        'Sort the rows of each entity by period.',
      );
    if (!samePeriod(nextPeriod(last), period)) {
      const message = `${entity} has no rows between ${periodKey(last)} and ${periodText}.`;
      return problem('period', message, gapHint(entity, last, period));
    }
  }
  if (!isStatus(statusText)) {
    const meant = statusText.trim().toLowerCase();
    const hint = didYouMean(statusText.trim(), observationStatuses, 'statuses');
    const fault = problem('status', `"${statusText}" is not a status.`, hint);
    return isStatus(meant) ? { ...fault, hint: `Write ${meant}`, meant } : fault;
  }
  if (statusText === 'missing') {
    if (valueText !== '')
      return problem(
        'value',
        `The status is "missing", but the value is "${valueText}".`,
        'Leave the value empty, or change the status.',
      );
    if (note === '')
      return problem('note', 'The value is missing without a reason.', 'Give the reason in the column "note".');
    return { status: statusText, period, reason: note };
  }
  if (valueText === '')
    return problem(
      'value',
      'The value is empty.',
      'Write the value, or set the status to "missing" and give the reason in the note.',
    );
  if (!isDecimalText(valueText)) {
    const { fault, meant, hint } = numberMeant(valueText);
    const message = `"${valueText}" ${fault}.`;
    return { column: 'value', message, hint: meant === null ? hint : `Write ${meant}`, meant, cause: fault };
  }
  return {
    status: statusText,
    period,
    value: new Decimal(valueText),
    decimals: decimalsOf(valueText),
    note: note === '' ? null : note,
  };
}

/**
 * The problem with a cell that should contain a period. Its hint has the correct period or, if the cell is ambiguous,
 * the required form.
 */
function periodProblem(text: string, frequency: Frequency | null): CellProblem {
  const why = invalidWeekReason(text);
  const meant = periodMeant(text, frequency);
  const message = `"${text}" is not a ${frequency ?? 'period'}.`;
  const forms =
    frequency === null
      ? `Write ${simplePeriodForms}.`
      : `Write it like ${exampleOf[frequency]}: the metadata says frequency: ${frequency}.`;
  if (why !== null) return { column: 'period', message, hint: why, cause: 'period' };
  return { column: 'period', message, hint: meant === null ? forms : `Write ${meant}`, meant, cause: 'period' };
}

/** An example of a period for each frequency. */
const exampleOf: Readonly<Record<Frequency, string>> = {
  year: '2023',
  'half-year': '2023-H1',
  quarter: '2023-Q4',
  month: '2023-07',
  week: '2023-W31',
  day: '2023-07-26',
  'fiscal-year': 'us-federal:FY2025',
};

/** The maximum number of missing rows that a hint lists. A longer gap is probably due to a wrong frequency, or a typing error in a year. */
const longestGap = 100;

/** The hint for a gap: the missing rows, ready to copy, or what to check if the gap is very long. */
function gapHint(entity: string, last: SimplePeriod, next: SimplePeriod): string {
  const between = periodsBetween(nextPeriod(last), next).slice(0, -1);
  if (between.length > longestGap)
    return `The gap is ${between.length} periods long. Check the period and the frequency, or add a row with the status "missing" for each period.`;
  const rows = between.map((period) => csvLine([entity, periodKey(period), '', 'missing', 'the reason']));
  return `Add a row for every period of the gap:\n${rows.join('\n')}`;
}

function isStatus(text: string): text is ObservationStatus {
  return observationStatuses.some((status) => status === text);
}
