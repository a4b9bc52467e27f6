import { z } from 'zod';
import { numberText } from '../../views/number-text';
import type { PublishedViews } from '../published-views';
import type { CollectionName } from './addresses';
import { articleRecord, toArticleRecord } from './article-record';
import { factCheckRecord, toFactCheckRecord } from './fact-check-record';
import { figureRecord, toFigureRecord } from './figure-record';
import { seriesRecord, toSeriesRecord } from './series-record';
import { identity } from './shared-schemas';
import { sourceRecord, toSourceRecord } from './source-record';
import { statisticRecord, toStatisticRecord } from './statistic-record';

type Identified = { readonly id: string; readonly record: string; readonly page: string };

/** A kind of record, as the interface gives it out. */
export interface Collection {
  readonly name: CollectionName;
  /** What one of them is called in the OpenAPI document: `Statistic`. */
  readonly schemaName: string;
  readonly title: string;
  /** Whether an id has two parts: `topic/name`. */
  readonly paired: boolean;
  readonly schema: z.ZodType;
  /** Every record with its title, in the order of the newsroom; no drafts. */
  readonly records: (views: PublishedViews) => Iterable<{ readonly title: string; readonly record: Identified }>;
}

export const collections: readonly Collection[] = [
  {
    name: 'articles',
    schemaName: 'Article',
    title: 'Explainers',
    paired: false,
    schema: articleRecord,
    records: ({ articles, sources }) =>
      [...articles.values()]
        .filter(({ draft }) => !draft)
        .map((view) => ({ title: view.title, record: toArticleRecord(view, { sources }) })),
  },
  {
    name: 'fact-checks',
    schemaName: 'FactCheck',
    title: 'Fact-checks',
    paired: false,
    schema: factCheckRecord,
    records: ({ factChecks, sources }) =>
      [...factChecks.values()].map((view) => ({ title: view.title, record: toFactCheckRecord(view, { sources }) })),
  },
  {
    name: 'figures',
    schemaName: 'Figure',
    title: 'Figures',
    paired: true,
    schema: figureRecord,
    records: ({ figures, sources }) =>
      [...figures.values()].map((view) => ({ title: view.title, record: toFigureRecord(view, { sources }) })),
  },
  {
    name: 'statistics',
    schemaName: 'Statistic',
    title: 'Statistics',
    paired: true,
    schema: statisticRecord,
    records: ({ statistics, sources }) =>
      [...statistics.values()].map((view) => ({
        title: `${view.statistic.name}, ${view.statistic.period}: ${numberText(view.statistic)}`,
        record: toStatisticRecord(view, { sources }),
      })),
  },
  {
    name: 'series',
    schemaName: 'Series',
    title: 'Series',
    paired: true,
    schema: seriesRecord,
    records: ({ series, sources }) =>
      [...series.values()].map((view) => ({ title: view.title, record: toSeriesRecord(view, { sources }) })),
  },
  {
    name: 'sources',
    schemaName: 'Source',
    title: 'Sources',
    paired: true,
    schema: sourceRecord,
    records: ({ sources }) => [...sources.values()].map((view) => ({ title: view.line, record: toSourceRecord(view) })),
  },
];

/** What the index of a collection is. */
export const collectionIndex = z
  .strictObject({
    collection: z.string().describe('The name of the collection.'),
    index: z.url().describe('The address of this list.'),
    page: z.url().describe('The page of the interface, for people.'),
    count: z.number().int().describe('How many there are.'),
    items: z
      .array(
        z
          .strictObject({ ...identity, title: z.string().describe('What it is called, or says.') })
          .describe('One of them.'),
      )
      .describe('All of them: there are no further pages.'),
  })
  .describe('The list of a collection.');

/** What the index of the whole interface is. */
export const apiIndex = z
  .strictObject({
    version: z.string().describe('Of the interface: major.minor.patch.'),
    publication: z.string().describe('Who publishes this.'),
    site: z.url().describe('The front page.'),
    documentation: z.url().describe('The page that explains the interface.'),
    openapi: z.url().describe('This interface as OpenAPI 3.1.'),
    licence: z
      .strictObject({
        name: z.string().describe('As it is named.'),
        spdx: z.string().nullable().describe('Its SPDX identifier; null where no licence is given.'),
        url: z.url().nullable().describe('Its text; null where no licence is given.'),
        data: z.string().describe('What holds for data.'),
      })
      .describe('On what terms our own words and drawings may be used.'),
    collections: z
      .array(
        z
          .strictObject({
            name: z.string().describe('Its name.'),
            title: z.string().describe('What is in it.'),
            index: z.url().describe('Its list.'),
            record: z.string().describe('The form of the address of a record, below that of the interface.'),
            count: z.number().int().describe('How many records it has.'),
          })
          .describe('A collection of records of one kind.'),
      )
      .describe('Everything that there is.'),
  })
  .describe('What this interface has.');

/** The form of the address of a record, below `/api/v1`. */
export function recordTemplate({ name, paired }: Pick<Collection, 'name' | 'paired'>): string {
  return `/${name}/${paired ? '{topic}/{name}' : '{id}'}.json`;
}
