import { createHash } from 'node:crypto';
import { Decimal, decimalsOf, isDecimalText } from '../domain/decimal';
import {
  parsePeriod,
  periodKey,
  samePeriod,
  simplePeriodForms,
  type Frequency,
  type Period,
  type SimplePeriod,
} from '../domain/period';
import { comparePeriods } from '../domain/period-order';
import { nextPeriod } from '../domain/period-steps';
import { observationStatuses, type Observation, type ObservationStatus } from '../domain/series';
import { didYouMean } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { readRows, type Row } from './csv-rows';

const columns = ['entity', 'period', 'value', 'status', 'note'] as const;

/** SHA-256 of a CSV with its line ends as LF, so that a checkout on any system has the same. */
export function csvHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** What is wrong with a row: in which of its fields, counted from 0, and what to do. */
interface Misfit {
  readonly field: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Reads the observations of a series; each misfit is a problem at its row and column.
 *
 * @param frequency null where the metadata does not say it: periods of any kind are then accepted
 */
export function parseCsv(
  file: string,
  text: string,
  frequency: Frequency | null,
): { observations: Map<string, Observation[]>; problems: Problem[] } {
  const observations = new Map<string, Observation[]>();
  const problems: Problem[] = [];
  const refuse = (line: number, column: number, message: string, hint: string): void => {
    problems.push({ rule: 'series/csv', file, position: { line, column }, message, hint });
  };
  const rows = readRows(text);
  if (!Array.isArray(rows)) {
    refuse(
      rows.line,
      1,
      rows.message,
      'A field with a comma or a quotation mark stands in "quotation marks", doubled inside: "".',
    );
    return { observations, problems };
  }
  const [header, ...records] = rows;
  if (header?.fields.join() !== columns.join()) {
    const said = header === undefined ? 'The file is empty.' : `The columns are ${header.fields.join(', ')}.`;
    refuse(1, 1, said, `The first line must read ${columns.join(',')}`);
    return { observations, problems };
  }
  if (records.length === 0) refuse(1, 1, 'The file holds no observations.', 'Add rows below the header.');
  const last = new Map<string, SimplePeriod>();
  for (const row of records) {
    const [entity = '', periodText = ''] = row.fields;
    const observed = observations.get(entity);
    const read = readRow(row, frequency, last.get(entity));
    if ('message' in read) refuse(row.line, row.columns[read.field] ?? 1, read.message, read.hint);
    else if (observed === undefined) observations.set(entity, [read]);
    else observed.push(read);
    // Taken from the row even where it is refused, or else the next one would be refused for its place.
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
      'Record one, or delete its rows: there is nothing to draw.',
    );
  }
  return { observations, problems };
}

function fits(period: Period | null, frequency: Frequency | null): period is SimplePeriod {
  return period !== null && period.kind !== 'span' && (frequency === null || period.kind === frequency);
}

function readRow({ fields }: Row, frequency: Frequency | null, last: SimplePeriod | undefined): Observation | Misfit {
  const [entity = '', periodText = '', valueText = '', statusText = '', note = ''] = fields;
  const misfit = (column: (typeof columns)[number], message: string, hint: string): Misfit => ({
    field: columns.indexOf(column),
    message,
    hint,
  });
  if (fields.length !== columns.length) {
    const hint = `Each row has ${columns.length}: ${columns.join(', ')}. A number has no commas in it.`;
    return misfit('entity', `The row has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}.`, hint);
  }
  const period = parsePeriod(periodText);
  if (entity === '') return misfit('entity', 'The row names no entity.', 'Say whose value it is.');
  if (!fits(period, frequency)) {
    if (frequency === null) return misfit('period', `"${periodText}" is not a period.`, `Write ${simplePeriodForms}.`);
    return misfit('period', `"${periodText}" is not a ${frequency}.`, `The metadata says frequency: ${frequency}.`);
  }
  if (last !== undefined && last.kind === period.kind) {
    if (samePeriod(last, period))
      return misfit('period', `${entity} has ${periodText} twice.`, 'Keep one of the rows.');
    if (comparePeriods(last, period) > 0)
      return misfit('period', `${periodText} comes after a later period.`, 'Order each entity’s rows by time.');
    const next = nextPeriod(last);
    if (!samePeriod(next, period)) {
      const hint = `Give every period of the gap a row: ${entity},${periodKey(next)},,missing,the reason`;
      return misfit('period', `${entity} has nothing between ${periodKey(last)} and ${periodText}.`, hint);
    }
  }
  if (!isStatus(statusText)) {
    const hint = didYouMean(statusText, observationStatuses, 'statuses');
    return misfit('status', `The status is "${statusText}".`, hint);
  }
  if (statusText === 'missing') {
    if (valueText !== '')
      return misfit(
        'value',
        `A missing value is given as "${valueText}".`,
        'Leave the value empty, or change the status.',
      );
    if (note === '') return misfit('note', 'The value is missing without a reason.', 'Say why in the column "note".');
    return { status: statusText, period, reason: note };
  }
  if (valueText === '')
    return misfit('value', 'The value is empty.', 'Write it, or give the row the status "missing" and a reason.');
  if (!isDecimalText(valueText)) {
    const hint = 'Write digits with a point: 1234.5. No grouping, no unit.';
    return misfit('value', `"${valueText}" is not a plain number.`, hint);
  }
  return { status: statusText, period, value: new Decimal(valueText), decimals: decimalsOf(valueText) };
}

function isStatus(text: string): text is ObservationStatus {
  return observationStatuses.some((status) => status === text);
}
