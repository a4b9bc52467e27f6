import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { articlePages, figureRows, groupBy, openFigureIds, type CsvRow } from './site';

// This module finds a figure with several lines, in any newsroom, for tests that interact with a single figure.

const content = path.resolve(import.meta.dirname, '../content');
const drawn = z.object({
  kind: z.literal('line'),
  strands: z.array(z.object({ series: z.string(), entity: z.string(), label: z.string(), colour: z.string() })).min(3),
});

export interface SampleLines {
  readonly id: string;
  readonly strands: z.infer<typeof drawn>['strands'];
  /** `last` has the rows of the figure's last year, and `before` has the rows of the year before. Each line has a value in both years. */
  readonly last: readonly CsvRow[];
  readonly before: readonly CsvRow[];
}

/** The figures that have at least three annual lines and, for every line, a value in each of the last two years. */
function allLines(): SampleLines[] {
  return openFigureIds().flatMap((id) => {
    const declared = drawn.safeParse(parse(readFileSync(path.join(content, `figures/${id}.yml`), 'utf8')));
    if (!declared.success) return [];
    const { strands } = declared.data;
    const byYear = [...groupBy(figureRows(id), ({ at }) => at)].sort(([a], [b]) => (a < b ? -1 : 1));
    const isWhole = ([at, rows]: readonly [string, readonly CsvRow[]]): boolean =>
      /^\d{4}$/.test(at) && rows.length === strands.length && rows.every(({ value }) => value !== '');
    const [before, last] = byYear.slice(-2);
    if (before === undefined || last === undefined || !isWhole(before) || !isWhole(last)) return [];
    return [{ id, strands, before: before[1], last: last[1] }];
  });
}

/** Returns the first figure with at least three annual lines. @throws if the newsroom has none */
export function sampleLines(): SampleLines {
  const [first] = allLines();
  if (first === undefined) throw new Error('No figure in the newsroom has three annual lines.');
  return first;
}

const observed = z.object({ kind: z.literal('observed'), series: z.string(), entity: z.string() });

interface SampleNumber {
  /** The id of the statistic. */
  readonly id: string;
  readonly figure: string;
  /** The number's row in the figure's data. */
  readonly row: CsvRow;
  readonly article: string;
  /** The number and the words after it in the explainer. */
  readonly words: string;
}

/** Returns a number in an explainer that is also a value of a line in a figure. @throws if the newsroom has none */
export function sampleNumber(): SampleNumber {
  const topics = readdirSync(path.join(content, 'statistics')).filter((name) => name.endsWith('.yml'));
  const statistics = topics.flatMap((file) => {
    const entries: unknown = parse(readFileSync(path.join(content, 'statistics', file), 'utf8'));
    return Object.entries(z.record(z.string(), z.unknown()).parse(entries)).flatMap(([name, entry]) => {
      const read = observed.safeParse(entry);
      return read.success ? [{ id: `${file.replace('.yml', '')}/${name}`, ...read.data }] : [];
    });
  });
  const shown = allLines().flatMap(({ id, strands }) =>
    strands.flatMap((drawn) =>
      statistics
        .filter(({ series, entity }) => series === drawn.series && entity === drawn.entity)
        .map((statistic) => ({ id: statistic.id, figure: id, label: drawn.label })),
    ),
  );
  for (const article of articlePages()) {
    const source = readFileSync(path.join(content, `articles/${article.split('/')[2] ?? ''}.mdx`), 'utf8');
    for (const { id, figure, label } of shown) {
      const stat = new RegExp(`<Stat of="${id}">([^<]+)</Stat>( [\\w\\s]+)`).exec(source);
      const row = figureRows(figure).findLast((one) => one.label === label && one.text === stat?.[1]);
      if (stat !== null && row !== undefined)
        return { id, figure, row, article, words: `${stat[1] ?? ''}${stat[2] ?? ''}`.replace(/\s+/g, ' ').trim() };
    }
  }
  throw new Error('No explainer has a number that is also a value of a line in a figure.');
}
