import { readRows } from '../../catalog/csv-rows';
import { howNamesDiffer, nameKey } from '../../domain/name-key';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The spelling of an entity in the first series that has it. */
interface First {
  readonly name: string;
  readonly file: string;
}

/** An entity has one spelling in all series: figures, ranks and searches take two for two countries. */
export const entityNames: EditorialRule = ({ parsed, sources }) => {
  const first = new Map<string, First>();
  const problems: Problem[] = [];
  for (const { file: metadata, value } of parsed.series.values()) {
    const file = metadata.replace(/yml$/, 'csv');
    for (const name of value.observations.keys()) {
      const key = nameKey(name);
      const known = first.get(key);
      if (known === undefined) first.set(key, { name, file });
      // Two spellings in one file are told of it alone.
      if (known === undefined || known.name === name || known.file === file) continue;
      const rows = readRows(sources.get(file) ?? '');
      const line = Array.isArray(rows) ? (rows.find(({ fields }) => fields[0] === name)?.line ?? 1) : 1;
      problems.push({
        rule: 'series/name',
        file,
        position: { line, column: 1 },
        message: `"${name}" is called "${known.name}" in ${known.file}: ${howNamesDiffer(known.name, name)}.`,
        hint: 'Write it the same in both.',
      });
    }
  }
  return { problems };
};
