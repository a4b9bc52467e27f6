import { readRows } from '../catalog/csv-rows';
import { dataFileOf } from '../catalog/parse-series';
import { periodKey } from '../domain/period';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { CheckContext } from './context';

/**
 * The file and line that record a number: the row of its series, or the statistic if it has a value of its own or is computed. Null
 * if the file cannot be read.
 */
export function recordPlace(
  { reference, period, series }: ResolvedStatistic,
  { parsed, sources }: Pick<CheckContext, 'parsed' | 'sources'>,
): string | null {
  const read = series === null ? undefined : parsed.series.get(series.id);
  if (series !== null && read !== undefined && reference.asOf === undefined) {
    const file = dataFileOf(read.file);
    const rows = readRows(sources.get(file) ?? '');
    const key = periodKey(period);
    const row = Array.isArray(rows)
      ? rows.find(({ fields }) => fields[0] === series.entity && fields[1] === key)
      : undefined;
    if (row !== undefined) return `${file}:${row.line}`;
  }
  const entry = parsed.statistics.get(reference.id);
  if (entry === undefined) return null;
  const { line } = entry.position(entry.value.kind === 'published' ? ['value'] : []);
  return `${entry.file}:${line}`;
}
