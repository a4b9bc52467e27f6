import type { CollectionName, Content, ContentIds } from '../domain/catalog';
import { memoize } from '../domain/memoize';
import { checkCard } from '../publish/check-card';
import { figureCsv } from '../publish/figure-csv';
import { toFigureData } from '../publish/figure-files/figure-data';
import { seriesRecord } from '../publish/series-record';
import type { ResourceKind } from '../site/resource';
import { correctionsOf } from '../views/correction-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toPersonView } from '../views/person-view';
import { createDependents } from '../views/dependents';
import { toSeriesView } from '../views/series-view';
import { toSourceView } from '../views/source-view';
import { toStatisticPageView } from '../views/statistic-view';
import { toTopicView, under } from '../views/topic-view';
import type { Shown } from './surface';

/**
 * Functions that return what readers see of an entry: one for its page, and one for each other kind of resource, such as its embed or
 * downloads. If a function returns equal values for two states, readers see no change. A kind of resource that has no function uses the
 * function for the page.
 */
export type VisibleContent = { readonly [Kind in ResourceKind]?: () => unknown } & { readonly page: () => unknown };

type ContentMaker<Id, Value> = (shown: Shown, id: Id, value: Value) => VisibleContent;

const dependentsOf = memoize(createDependents);

/**
 * The functions that return what readers see of an entry, for kinds of content whose pages show more than the entry's own record: the page
 * of a topic, for example, lists articles.
 */
const contentMakers: { readonly [Name in CollectionName]?: ContentMaker<ContentIds[Name], Content[Name]> } = {
  figures: ({ figure, figureHash }, id) => {
    const figureData = (): unknown => toFigureData(figure(id));
    const drawn = (): unknown => [figure(id).plot, figureData()];
    return {
      page: () => figure(id),
      embed: () => [figureHash(id), figure(id).corrections],
      ...{ data: figureData, chart: drawn, 'share-image': drawn },
    };
  },
  factChecks: ({ context, backlinks, factCheckHash }, id, { topics: named }) => {
    const view = () => toFactCheckView(context, backlinks, id);
    const corrections = (): unknown => correctionsOf(context.catalog, { kind: 'factChecks', id });
    return {
      page: () => [factCheckHash(id), corrections(), named, backlinks.factChecks.get(id)],
      'share-image': () => checkCard(view()),
      // Only the page shows the reasoning, the topics and the list of pages that use the fact-check.
      embed: () => {
        const { body: _reasoning, topics: _topics, usedIn: _uses, ...shown } = view();
        return shown;
      },
    };
  },
  articles: ({ figure, articleHash }, slug, { title, kicker, leadFigure }) => ({
    page: () => articleHash(slug),
    'share-image': () => {
      const lead = figure(leadFigure);
      return [kicker, title, lead.plot, lead.title];
    },
  }),
  statistics: ({ context, backlinks }, id) => ({
    page: () => toStatisticPageView(context, backlinks, id),
    embed: () => {
      const { statistic, corrections, earlier } = toStatisticPageView(context, backlinks, id);
      return [statistic, corrections, earlier];
    },
  }),
  series: ({ context, backlinks }, id) => {
    const view = () => toSeriesView(context, backlinks, dependentsOf(backlinks), id);
    return { page: view, data: () => [figureCsv(view()), seriesRecord(view())] };
  },
  sources: ({ context, backlinks }, id) => ({ page: () => toSourceView(context, backlinks, id) }),
  topics: ({ context, articleHash, factCheckHash }, id) => ({
    page: () => toTopicView(context, id),
    feed: () => {
      const { articles, factChecks } = context.catalog;
      return [under(articles, id).map(articleHash), under(factChecks, id).map(factCheckHash)];
    },
  }),
  people: ({ context, backlinks }, id) => ({ page: () => toPersonView(context, backlinks, id) }),
  viewpoints: ({ context, articleHash, factCheckHash }, id, value) => {
    const { articles, factChecks } = context.catalog;
    const of = <Key>(pieces: ReadonlyMap<Key, { readonly viewpoint: string }>): Key[] =>
      [...pieces].flatMap(([key, { viewpoint }]) => (viewpoint === id ? [key] : []));
    return { page: () => value, feed: () => [of(articles).map(articleHash), of(factChecks).map(factCheckHash)] };
  },
};

/** Returns what readers see of an entry: the record itself, if `contentMakers` does not list this kind of content. */
export function visibleContent<Name extends CollectionName>(
  shown: Shown,
  name: Name,
  id: ContentIds[Name],
  value: Content[Name],
): VisibleContent {
  return contentMakers[name]?.(shown, id, value) ?? { page: () => value };
}
