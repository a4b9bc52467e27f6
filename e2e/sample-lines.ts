import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { articlePages, figureRows, groupBy, openFigureIds, type CsvRow } from './site';

// What is tried by hand on one figure, where the others are gone through: a figure of several lines, whatever the newsroom.

const content = path.resolve(import.meta.dirname, '../content');
const drawn = z.object({
  kind: z.literal('line'),
  strands: z.array(z.object({ series: z.string(), entity: z.string(), label: z.string(), colour: z.string() })).min(3),
});

export interface SampleLines {
  readonly id: string;
  readonly strands: z.infer<typeof drawn>['strands'];
  /** The rows of its last year and of the one before, in which each line has a value. */
  readonly last: readonly CsvRow[];
  readonly before: readonly CsvRow[];
}

/** A figure of at least three lines over years that all have a value in its last two years. @throws where there is none */
export function sampleLines(): SampleLines {
  for (const id of openFigureIds()) {
    const declared = drawn.safeParse(parse(readFileSync(path.join(content, `figures/${id}.yml`), 'utf8')));
    if (!declared.success) continue;
    const byYear = [...groupBy(figureRows(id), ({ at }) => at)].sort(([a], [b]) => (a < b ? -1 : 1));
    const whole = byYear.filter(
      ([at, rows]) =>
        /^\d{4}$/.test(at) && rows.length === declared.data.strands.length && rows.every(({ value }) => value !== ''),
    );
    const [before, last] = whole.slice(-2).map(([, rows]) => rows);
    if (before !== undefined && last !== undefined && last === byYear.at(-1)?.[1])
      return { id, strands: declared.data.strands, last, before };
  }
  throw new Error('There is no figure of three lines over years.');
}

const observed = z.object({ kind: z.literal('observed'), series: z.string(), entity: z.string() });

/** A number that an explainer says, and that a line of the sample has: its id, where it stands, and what the explainer says of it. */
export function sampleNumber({ id, strands }: SampleLines): {
  readonly id: string;
  readonly row: CsvRow;
  readonly article: string;
  readonly words: string;
} {
  const topics = readdirSync(path.join(content, 'statistics')).filter((name) => name.endsWith('.yml'));
  const statistics = topics.flatMap((file) => {
    const entries: unknown = parse(readFileSync(path.join(content, 'statistics', file), 'utf8'));
    return Object.entries(z.record(z.string(), z.unknown()).parse(entries)).flatMap(([name, entry]) => {
      const read = observed.safeParse(entry);
      return read.success ? [{ id: `${file.replace('.yml', '')}/${name}`, ...read.data }] : [];
    });
  });
  for (const article of articlePages()) {
    const source = readFileSync(path.join(content, `articles/${article.split('/')[2] ?? ''}.mdx`), 'utf8');
    for (const statistic of statistics) {
      const strand = strands.find(({ series, entity }) => series === statistic.series && entity === statistic.entity);
      const said = new RegExp(`<Stat of="${statistic.id}">([^<]+)</Stat>([\\w\\s]*)`).exec(source);
      const row = figureRows(id).findLast(({ label, text }) => label === strand?.label && text === said?.[1]);
      if (said !== null && row !== undefined)
        return {
          id: statistic.id,
          row,
          article,
          words: `${said[1] ?? ''}${said[2] ?? ''}`.replace(/\s+/g, ' ').trim(),
        };
    }
  }
  throw new Error(`No explainer says a number of ${id}.`);
}
