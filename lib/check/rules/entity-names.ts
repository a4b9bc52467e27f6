import { readRows } from '../../catalog/csv-rows';
import type { ParsedContent, ReadEntries } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import { bestSpelling, differInAccents, nameDifference, Names } from '../../domain/name-key';
import { periodKey } from '../../domain/period';
import type { Series } from '../../domain/series';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { dataFileOf } from '../../catalog/parse-series';

/** The spelling of an entity in the first series that contains it. */
interface First {
  readonly name: string;
  readonly file: string;
}

/** An entity has one spelling in all series: figures, ranks and searches would treat two spellings as two entities. */
export const entityNames: EditorialRule = ({ parsed, sources }) => {
  const problems: Problem[] = [];
  for (const { known, name, file, value } of otherSpellings(parsed.series)) {
    if (differInAccents(known.name, name) && haveOnePeriod(known.name, name, value)) {
      problems.push({
        rule: 'series/name',
        file,
        position: { line: lineOf(name, sources.get(file)), column: 1 },
        message: `"${known.name}" and "${name}" differ only in accents, and both have a row for the same period.`,
        hint: `If they are the same entity, delete the rows of one. If not, add a distinguishing word to each name: "${name} (…)".`,
      });
      continue;
    }
    // Two spellings in one file are reported when that file is parsed. Names that differ only in accents are reported only in a series that
    // has rows for both in the same period, if there is one.
    if (known.file === file || areToldApart(known.name, name, parsed)) continue;
    const line = lineOf(name, sources.get(file));
    const how = nameDifference(known.name, name);
    problems.push({
      rule: 'series/name',
      file,
      position: { line, column: 1 },
      message: `"${name}" is spelt "${known.name}" in ${known.file}: ${how}.`,
      cause: how,
      hint: `Write "${bestSpelling([known.name, name])}" in both files.`,
    });
  }
  return { problems };
};

/** The names that look the same as an earlier name, but are spelt differently: “Cote d’Aurore” after “Côte d’Aurore”. */
const otherSpellings = memoize((series: ReadEntries['series']) => {
  const first = new Names<First>();
  return [...series.values()].flatMap(({ file: metadata, value }) => {
    const file = dataFileOf(metadata);
    return [...value.observations.keys()].flatMap((name) => {
      const known = first.first(name, () => ({ name, file }));
      return known.name === name ? [] : [{ known, name, file, value }];
    });
  });
});

function lineOf(name: string, csv = ''): number {
  const rows = readRows(csv);
  return Array.isArray(rows) ? (rows.find(({ fields }) => fields[0] === name)?.line ?? 1) : 1;
}

/** Whether two names differ only in accents, but a series has rows for both in the same period and so treats them as two entities. */
function areToldApart(a: string, b: string, { series }: ParsedContent): boolean {
  return differInAccents(a, b) && [...series.values()].some(({ value }) => haveOnePeriod(a, b, value));
}

function haveOnePeriod(a: string, b: string, { observations }: Series): boolean {
  const periods = new Set(observations.get(a)?.map(({ period }) => periodKey(period)));
  return observations.get(b)?.some(({ period }) => periods.has(periodKey(period))) ?? false;
}
