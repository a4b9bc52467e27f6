import { valueOf } from '../check/context';
import { entry } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import { figureCsv } from '../publish/figure-csv';
import { toFigureData } from '../publish/figure-files/figure-data';
import { dataLinks, pictureLinks } from '../publish/figure-files/links';
import { seriesRecord } from '../publish/series-record';
import { checkCard } from '../publish/check-card';
import { paths } from '../site';
import { toArticleView } from '../views/article-view';
import { correctionsOf } from '../views/correction-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toFigureView } from '../views/figure-view';
import { createReach } from '../views/reach';
import { toSeriesView, type SeriesView } from '../views/series-view';
import { toSourceView } from '../views/source-view';
import { toStatisticPageView } from '../views/statistic-view';
import { indexUses } from '../views/uses';
import type { Newsroom } from './newsroom';
import { bodyOf } from './prose';
import { groups, lists } from './list-surfaces';
import { hashOf, surface, type Owner, type PublishedSurface, type Shown } from './surface';

/** Everything that a newsroom gives readers on the day of the edition, by address. */
export function surfacesOf(newsroom: Newsroom): Map<string, PublishedSurface> {
  const { readers } = newsroom;
  const shown = shownIn({ ...newsroom, context: readers, uses: indexUses(readers.catalog) });
  const found = [figures, factChecks, articles, numbers, series, sources, groups, lists].flatMap((list) => list(shown));
  return new Map(found.map((surface) => [surface.url, surface]));
}

function shownIn(newsroom: Newsroom): Shown {
  const { context, uses, parsed, texts } = newsroom;
  const body = (file: string): string => bodyOf(file, texts.get(file) ?? '');
  const figure = memoised((id: FigureId) => toFigureView(context, uses, id));
  const figureHash = memoised((id: FigureId) =>
    hashOf({ ...figure(id), corrections: [], series: [], topics: [], usedIn: [] }),
  );
  const factCheckHash = memoised((id: FactCheckId) =>
    hashOf([
      { ...toFactCheckView(context, uses, id), corrections: [], topics: [], usedIn: [] },
      body(parsed.factChecks.get(id)?.file ?? ''),
    ]),
  );
  const articleHash = memoised((slug: ArticleSlug) => {
    const embedded = entry(context.catalog.articles, slug).body.uses.flatMap((use) => {
      if (use.word === 'Figure') return [figureHash(use.id)];
      return use.word === 'FactCheck' ? [factCheckHash(use.id)] : [];
    });
    return hashOf([toArticleView(context, slug), embedded, body(parsed.articles.get(slug)?.file ?? '')]);
  });
  return { ...newsroom, figure, figureHash, factCheckHash, articleHash, body };
}

function memoised<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function figures({ context, parsed, figure, figureHash }: Shown): PublishedSurface[] {
  return [...context.catalog.figures].flatMap(([id, { title }]) => {
    const page = paths.figure(id);
    const owner: Owner = { kind: 'figure', id, title, file: parsed.figures.get(id)?.file ?? '', page };
    // A view that cannot be made has the files that it would have: their hashes say that they cannot be made either.
    const files = valueOf(() => figure(id)) ?? { href: page, withheld: null };
    const told = (): unknown => toFigureData(figure(id));
    const drawn = (): unknown => [figure(id).plot, told()];
    return [
      surface('page', page, owner, () => figure(id)),
      surface('embed', paths.figureEmbed(id), owner, () => figureHash(id)),
      ...dataLinks(files).map(({ href }) => surface('download', href, owner, told)),
      ...pictureLinks(files).map(({ href }) => surface('image', href, owner, drawn)),
    ];
  });
}

function factChecks({ context, uses, parsed, factCheckHash }: Shown): PublishedSurface[] {
  return [...context.catalog.factChecks].flatMap(([id, check]) => {
    const page = paths.factCheck(id);
    const owner: Owner = {
      kind: 'fact-check',
      id,
      title: check.title,
      file: parsed.factChecks.get(id)?.file ?? '',
      page,
    };
    const corrections = (): unknown => correctionsOf(context.catalog, { kind: 'factChecks', id });
    return [
      surface('page', page, owner, () => [factCheckHash(id), corrections(), check.topics, uses.factChecks.get(id)]),
      surface('image', paths.factCheckCard(id), owner, () => checkCard(toFactCheckView(context, uses, id))),
      // Without the reasoning, which is on the page only.
      surface('embed', paths.factCheckEmbed(id), owner, () => {
        const { body: _reasoning, topics: _topics, usedIn: _uses, ...shown } = toFactCheckView(context, uses, id);
        return shown;
      }),
    ];
  });
}

function articles({ context, parsed, figure, articleHash }: Shown): PublishedSurface[] {
  return [...context.catalog.articles].flatMap(([slug, { title, kicker, leadFigure }]): PublishedSurface[] => {
    const page = paths.article(slug);
    const file = parsed.articles.get(slug)?.file ?? '';
    const owner: Owner = { kind: 'article', id: slug, title, file, page };
    return [
      surface('page', page, owner, () => articleHash(slug)),
      surface('image', paths.articleCard(slug), owner, () => {
        const lead = figure(leadFigure);
        return [kicker, title, lead.plot, lead.title];
      }),
    ];
  });
}

function numbers({ context, uses, parsed }: Shown): PublishedSurface[] {
  return [...context.catalog.statistics].flatMap(([id, { name }]) => {
    const page = paths.statistic(id);
    const owner: Owner = { kind: 'number', id, title: name, file: parsed.statistics.get(id)?.file ?? '', page };
    return [
      surface('page', page, owner, () => toStatisticPageView(context, uses, id)),
      surface('embed', paths.statisticEmbed(id), owner, () => {
        const { statistic, corrections, earlier } = toStatisticPageView(context, uses, id);
        return [statistic, corrections, earlier];
      }),
    ];
  });
}

function series({ context, uses, parsed }: Shown): PublishedSurface[] {
  const reach = createReach(uses);
  return [...context.catalog.series].flatMap(([id, { title }]) => {
    const page = paths.series(id);
    const owner: Owner = { kind: 'series', id, title, file: parsed.series.get(id)?.file ?? '', page };
    const view = (): SeriesView => toSeriesView(context, uses, reach, id);
    const shown = surface('page', page, owner, view);
    if (valueOf(view)?.open !== true) return [shown];
    return [
      shown,
      surface('download', paths.seriesData(id), owner, () => figureCsv(view())),
      surface('download', paths.seriesRecord(id), owner, () => seriesRecord(view())),
    ];
  });
}

function sources({ context, uses, parsed }: Shown): PublishedSurface[] {
  return [...context.catalog.sources].map(([id, source]) => {
    const page = paths.source(id);
    const title = `${source.publisher}, ${source.title}, ${source.edition}`;
    const owner: Owner = { kind: 'source', id, title, file: parsed.sources.get(id)?.file ?? '', page };
    return surface('page', page, owner, () => toSourceView(context, uses, id));
  });
}
