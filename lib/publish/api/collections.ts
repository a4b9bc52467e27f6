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

/** A kind of record that the API publishes. */
export interface Collection {
  readonly name: CollectionName;
  /** The name of its schema in the OpenAPI document: `Statistic`. */
  readonly schemaName: string;
  readonly title: string;
  /** Whether an id has two parts: `topic/name`. */
  readonly paired: boolean;
  readonly schema: z.ZodType;
  /** Returns all records except drafts, with their titles, in the order of the views. */
  readonly records: (views: PublishedViews) => Iterable<{ readonly title: string; readonly record: Identified }>;
}

export const collections: readonly Collection[] = [
  {
    name: 'articles',
    schemaName: 'Article',
    title: 'Explainers',
    paired: false,
    schema: articleRecord,
    records: ({ articles, ...views }) =>
      [...articles.values()]
        .filter(({ draft }) => !draft)
        .map((view) => ({ title: view.title, record: toArticleRecord(view, views) })),
  },
  {
    name: 'fact-checks',
    schemaName: 'FactCheck',
    title: 'Fact-checks',
    paired: false,
    schema: factCheckRecord,
    records: ({ factChecks, ...views }) =>
      [...factChecks.values()].map((view) => ({ title: view.title, record: toFactCheckRecord(view, views) })),
  },
  {
    name: 'figures',
    schemaName: 'Figure',
    title: 'Figures',
    paired: true,
    schema: figureRecord,
    records: ({ figures, ...views }) =>
      [...figures.values()].map((view) => ({ title: view.title, record: toFigureRecord(view, views) })),
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

/** The index of a collection. */
export const collectionIndex = z
  .strictObject({
    collection: z.string().describe('The name of the collection.'),
    index: z.url().describe('The address of this list.'),
    page: z.url().describe('The page that documents the API.'),
    count: z.number().int().describe('Number of records.'),
    items: z
      .array(
        z
          .strictObject({
            ...identity,
            title: z.string().describe('The title of the record; for a statistic, its name, period and number.'),
          })
          .describe('A record.'),
      )
      .describe('All records: the list is not paginated.'),
  })
  .describe('The list of all records in a collection.');

/** The index of the whole API. */
export const apiIndex = z
  .strictObject({
    version: z.string().describe('Version of the API: major.minor.patch.'),
    publication: z.string().describe('The publisher.'),
    site: z.url().describe('The front page.'),
    documentation: z.url().describe('The page that documents the API.'),
    openapi: z.url().describe('The OpenAPI 3.1 document of this API.'),
    policy: z.url().describe('The rules by which claims and findings are judged.'),
    pages: z.url().describe('The findings on pages that have no record.'),
    licence: z
      .strictObject({
        name: z.string().describe('Name of the licence.'),
        spdx: z.string().nullable().describe('SPDX identifier of the licence; null if there is no licence.'),
        url: z.url().nullable().describe('Address of the licence text; null if there is no licence.'),
        data: z.string().describe('The terms of use for the data.'),
      })
      .describe('Licence of our own text and graphics.'),
    collections: z
      .array(
        z
          .strictObject({
            name: z.string().describe('The name of the collection.'),
            title: z.string().describe('The title of the collection.'),
            index: z.url().describe('The address of the list of records.'),
            record: z.string().describe('The address pattern of the records, relative to the root of the API.'),
            count: z.number().int().describe('Number of records.'),
          })
          .describe('A collection of records of one kind.'),
      )
      .describe('All collections.'),
  })
  .describe('The index of this API.');

/** The pattern of a record’s address, below `/api/v1`. */
export function recordTemplate({ name, paired }: Pick<Collection, 'name' | 'paired'>): string {
  return `/${name}/${paired ? '{topic}/{name}' : '{id}'}.json`;
}
