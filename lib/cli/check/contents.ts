import { z } from 'zod';
import type { Catalog } from '../../domain/catalog';
import { counted } from '../../domain/counted';
import { reportSummary } from '../../problems/json-report';

const count = z.number().int().min(0);

/**
 * How much content a newsroom has, by kind. `verdicts` counts the fact-checks with each verdict, and `kinds` counts the figures of each
 * kind; both omit counts of zero.
 */
const contents = z.strictObject({
  articles: count,
  factChecks: count,
  verdicts: z.record(z.string(), count).describe('The number of fact-checks with each verdict.'),
  figures: count,
  kinds: z.record(z.string(), count).describe('The number of figures of each kind.'),
  statistics: count,
  series: count,
  sources: count,
});
type Contents = z.infer<typeof contents>;

/** The JSON that `npm run check -- --summary --format json` prints. */
export const summaryReport = reportSummary.extend({
  contents: contents.nullable().describe('The number of entries of each kind; null if there are problems.'),
});

export function contentsOf(catalog: Catalog): Contents {
  const { articles, factChecks, figures, statistics, series, sources } = catalog;
  return {
    articles: articles.size,
    factChecks: factChecks.size,
    verdicts: tally([...factChecks.values()].map(({ verdict }) => verdict)),
    figures: figures.size,
    kinds: tally([...figures.values()].map(({ kind }) => kind)),
    statistics: statistics.size,
    series: series.size,
    sources: sources.size,
  };
}

/** Returns how often each word occurs, with the words in alphabetical order. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Formats the counts as lines of text. */
export function contentsText({
  articles,
  factChecks,
  verdicts,
  figures,
  kinds,
  statistics,
  series,
  sources,
}: Contents) {
  const parts = (counts: Readonly<Record<string, number>>): string => {
    const words = Object.entries(counts).map(([word, number]) => `${word} ${number}`);
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
  };
  return [
    counted(articles, 'article'),
    `${counted(factChecks, 'fact-check')}${parts(verdicts)}`,
    `${counted(figures, 'figure')}${parts(kinds)}`,
    [counted(statistics, 'statistic'), counted(series, 'series', 'series'), counted(sources, 'source')].join(', '),
  ].join('\n');
}
