import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { Decimal, decimalsOf, isDecimalText } from '../domain/decimal';
import { comparePeriods, parsePeriod, samePeriod, type Frequency } from '../domain/period';
import { observationStatuses, type Observation, type ObservationStatus } from '../domain/series';
import { didYouMean } from '../problems/nearest';
import type { Problem } from '../problems/problem';

const columns = ['entity', 'period', 'value', 'status', 'note'] as const;

/** SHA-256 of a CSV with its line ends as LF, so that a checkout on any system has the same. */
export function csvHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** Reads the observations of a series; each misfit is a problem at its row and column. */
export function parseCsv(
  file: string,
  text: string,
  frequency: Frequency,
): { observations: Map<string, Observation[]>; problems: Problem[] } {
  const observations = new Map<string, Observation[]>();
  const problems: Problem[] = [];
  const refuse = (line: number, column: number, message: string, hint: string): void => {
    problems.push({ rule: 'series/csv', file, position: { line, column }, message, hint });
  };
  const rows = readRows(text, refuse);
  const [header, ...records] = rows;
  if (header === undefined) return { observations, problems };
  if (header.fields.join() !== columns.join()) {
    refuse(1, 1, `The columns are ${header.fields.join(', ')}.`, `The first line must read ${columns.join(',')}`);
    return { observations, problems };
  }
  for (const { fields, line } of records) {
    const [entity = '', periodText = '', valueText = '', statusText = '', note = ''] = fields;
    const columnOf = (index: number): number => 1 + fields.slice(0, index).join(',').length + (index > 0 ? 1 : 0);
    const period = parsePeriod(periodText);
    const observed = observations.get(entity) ?? [];
    const add = (observation: Observation): void => {
      observed.push(observation);
      observations.set(entity, observed);
    };
    const last = observed.at(-1);
    if (entity === '') refuse(line, 1, 'The row names no entity.', 'Say whose value it is.');
    else if (period === null || period.kind !== frequency) {
      refuse(line, columnOf(1), `"${periodText}" is not a ${frequency}.`, `The metadata says frequency: ${frequency}.`);
    } else if (last !== undefined && samePeriod(last.period, period)) {
      refuse(line, columnOf(1), `${entity} has ${periodText} twice.`, 'Keep one of the rows.');
    } else if (last !== undefined && comparePeriods(last.period, period) > 0) {
      refuse(line, columnOf(1), `${periodText} comes after a later period.`, 'Order each entity’s rows by time.');
    } else if (!isStatus(statusText)) {
      refuse(
        line,
        columnOf(3),
        `The status is "${statusText}".`,
        didYouMean(statusText, observationStatuses, 'statuses'),
      );
    } else if (statusText === 'missing') {
      if (valueText !== '')
        refuse(
          line,
          columnOf(2),
          `A missing value is given as "${valueText}".`,
          'Leave the value empty, or change the status.',
        );
      else if (note === '')
        refuse(line, columnOf(4), 'The value is missing without a reason.', 'Say why in the column "note".');
      else add({ status: statusText, period, reason: note });
    } else if (!isDecimalText(valueText)) {
      refuse(
        line,
        columnOf(2),
        `"${valueText}" is not a plain number.`,
        'Write digits with a point: 1234.5. No grouping, no unit; an empty value needs the status "missing".',
      );
    } else {
      add({ status: statusText, period, value: new Decimal(valueText), decimals: decimalsOf(valueText) });
    }
  }
  if (records.length === 0) refuse(1, 1, 'The file holds no observations.', 'Add rows below the header.');
  return { observations, problems };
}

function isStatus(text: string): text is ObservationStatus {
  return observationStatuses.some((status) => status === text);
}

interface Row {
  fields: string[];
  line: number;
}

function readRows(text: string, refuse: (line: number, column: number, message: string, hint: string) => void): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      on_record: (fields: string[], { lines }) => {
        rows.push({ fields, line: lines });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error['lines'] === 'number' ? error['lines'] : 1;
    refuse(
      line,
      1,
      `The row cannot be read: ${error.message}.`,
      'Every row needs five fields; a field with a comma or a quotation mark stands in "quotation marks".',
    );
    return [];
  }
}
