import type { Catalog } from '../domain/catalog';
import {
  articleSlug,
  correctionId,
  factCheckId,
  figureId,
  personId,
  questionId,
  seriesId,
  sourceId,
  stateOutletId,
  statisticId,
  termId,
  topicId,
  viewpointId,
} from '../domain/ids';
import type { Entry } from './entry';
import type { ParsedContent } from './parsed-content';
import { withoutWithdrawn } from './withdrawn';

/**
 * Makes the catalog of what was parsed. Call it only when no reference is open: `unresolvedReferences` says so.
 */
export function toCatalog(parsed: ParsedContent): Catalog {
  return {
    newsroom: [...parsed.newsrooms.values()][0]?.value ?? {},
    edition: [...parsed.editions.values()][0]?.value ?? null,
    people: plain(parsed.people, personId),
    questions: plain(parsed.questions, questionId),
    topics: plain(parsed.topics, topicId),
    terms: plain(parsed.terms, termId),
    corrections: new Map(
      [...parsed.corrections].map(([id, { value }]) => [correctionId.parse(id), withoutWithdrawn(parsed, value)]),
    ),
    sources: plain(parsed.sources, sourceId),
    stateOutlets: plain(parsed.stateOutlets, stateOutletId),
    series: plain(parsed.series, seriesId),
    statistics: plain(parsed.statistics, statisticId),
    figures: plain(parsed.figures, figureId),
    viewpoints: plain(parsed.viewpoints, viewpointId),
    factChecks: documents(parsed.factChecks, factCheckId),
    articles: documents(parsed.articles, articleSlug),
  };
}

interface Brand<Id> {
  parse: (id: string) => Id;
}

function plain<Id, Value>(entries: ReadonlyMap<string, Entry<Value>>, brand: Brand<Id>): Map<Id, Value> {
  return new Map([...entries].map(([id, entry]) => [brand.parse(id), entry.value]));
}

function documents<Id, Value, Body>(
  entries: ReadonlyMap<string, Entry<Value> & { readonly body: { readonly body: Body } }>,
  brand: Brand<Id>,
): Map<Id, Value & { readonly body: Body }> {
  return new Map([...entries].map(([id, entry]) => [brand.parse(id), { ...entry.value, body: entry.body.body }]));
}
