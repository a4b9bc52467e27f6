import { createHash } from 'node:crypto';
import { valueOf } from '../check/context';
import type { FactCheckId, FigureId } from '../domain/ids';
import { figureCsv } from '../publish/figure-csv';
import { paths } from '../site';
import { toArticleView } from '../views/article-view';
import { toCompareView } from '../views/compare-view';
import { correctionsOf, toCorrectionLog } from '../views/correction-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toFigureView, type FigureView } from '../views/figure-view';
import { toIndexView } from '../views/index-view';
import { toSourceView } from '../views/source-view';
import { toStatisticPageView } from '../views/statistic-view';
import type { PublishedKind, SurfaceKind } from './impact';
import type { Newsroom } from './newsroom';
import { bodyOf } from './prose';

/** What has a page of its own, and whatever else is published with it. */
export interface Owner {
  readonly kind: PublishedKind;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Address of its page. */
  readonly page: string;
}

/** Something published at an address. */
export interface PublishedSurface {
  readonly kind: SurfaceKind;
  readonly url: string;
  /** Whose it is; null for the lists of the site, which are always there. */
  readonly owner: Owner | null;
  /** Hash of all that it shows; null where that cannot be made. */
  readonly shows: string | null;
}

/** Everything that a newsroom publishes, by address. */
export function surfacesOf(newsroom: Newsroom): Map<string, PublishedSurface> {
  const shown = shownIn(newsroom);
  const found = [figures, factChecks, articles, numbers, sources, lists].flatMap((list) => list(shown));
  return new Map(found.map((surface) => [surface.url, surface]));
}

/** A newsroom with what many pages show of it, made once for all of them. */
interface Shown extends Newsroom {
  readonly figure: (id: FigureId) => FigureView;
  /** Hash of a figure as it is embedded: whatever its own page adds does not count. */
  readonly figureHash: (id: FigureId) => string;
  /** As `figureHash`, of a fact-check with its reasoning. */
  readonly factCheckHash: (id: FactCheckId) => string;
  /** What an author wrote below the front matter of a file. */
  readonly body: (file: string) => string;
}

function shownIn(newsroom: Newsroom): Shown {
  const { context, uses, parsed, texts } = newsroom;
  const body = (file: string): string => bodyOf(file, texts.get(file) ?? '');
  const figure = memoised((id: FigureId) => toFigureView(context, uses, id));
  const figureHash = memoised((id: FigureId) => hashOf({ ...figure(id), corrections: [], usedIn: [] }));
  const factCheckHash = memoised((id: FactCheckId) =>
    hashOf([
      { ...toFactCheckView(context, uses, id), corrections: [], usedIn: [] },
      body(parsed.factChecks.get(id)?.file ?? ''),
    ]),
  );
  return { ...newsroom, figure, figureHash, factCheckHash, body };
}

function memoised<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

/** One surface, with the hash of what `show` makes. */
function surface(kind: SurfaceKind, url: string, owner: Owner | null, show: () => unknown): PublishedSurface {
  return { kind, url, owner, shows: valueOf(() => hashOf(show())) };
}

function figures({ context, parsed, figure, figureHash }: Shown): PublishedSurface[] {
  return [...context.catalog.figures].flatMap(([id, { title, subtitle }]) => {
    const page = paths.figure(id);
    const owner: Owner = { kind: 'figure', id, title, file: parsed.figures.get(id)?.file ?? '', page };
    return [
      surface('page', page, owner, () => figure(id)),
      surface('embed', paths.figureEmbed(id), owner, () => figureHash(id)),
      surface('download', paths.figureData(id), owner, () => figureCsv(figure(id))),
      surface('image', paths.figureCard(id), owner, () => [title, figure(id).plot, subtitle]),
    ];
  });
}

function factChecks({ context, uses, parsed, factCheckHash }: Shown): PublishedSurface[] {
  return [...context.catalog.factChecks].map(([id, { title }]) => {
    const page = paths.factCheck(id);
    const owner: Owner = { kind: 'fact-check', id, title, file: parsed.factChecks.get(id)?.file ?? '', page };
    return surface('page', page, owner, () => [
      factCheckHash(id),
      correctionsOf(context.catalog, { kind: 'factChecks', id }),
      uses.factChecks.get(id),
    ]);
  });
}

function articles({ context, parsed, body, figure, figureHash, factCheckHash }: Shown): PublishedSurface[] {
  const published = [...context.catalog.articles].filter(([, { status }]) => status === 'published');
  return published.flatMap(
    ([
      slug,
      {
        title,
        body: { uses },
        kicker,
        leadFigure,
      },
    ]): PublishedSurface[] => {
      const page = paths.article(slug);
      const file = parsed.articles.get(slug)?.file ?? '';
      const owner: Owner = { kind: 'article', id: slug, title, file, page };
      const embedded = (): string[] =>
        uses.flatMap((use) => {
          if (use.word === 'Figure') return [figureHash(use.id)];
          return use.word === 'FactCheck' ? [factCheckHash(use.id)] : [];
        });
      return [
        surface('page', page, owner, () => [toArticleView(context, slug), embedded(), body(file)]),
        surface('image', paths.articleCard(slug), owner, () => {
          const lead = figure(leadFigure);
          return [kicker, title, lead.plot, lead.title];
        }),
      ];
    },
  );
}

function numbers({ context, uses, parsed }: Shown): PublishedSurface[] {
  return [...context.catalog.statistics].map(([id, { name }]) => {
    const page = paths.statistic(id);
    const owner: Owner = { kind: 'number', id, title: name, file: parsed.statistics.get(id)?.file ?? '', page };
    return surface('page', page, owner, () => toStatisticPageView(context, uses, id));
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

/** The pages that list what there is, and the feed. The front page and the list of figures draw what they list, so whatever a figure shows counts there. */
function lists({ context, uses, figureHash }: Shown): PublishedSurface[] {
  const index = valueOf(() => toIndexView(context, uses));
  const explainers = index?.articles.filter(({ draft }) => !draft);
  const list = (
    kind: SurfaceKind,
    url: string,
    show: (made: NonNullable<typeof index>) => unknown,
  ): PublishedSurface =>
    index === null ? { kind, url, owner: null, shows: null } : surface(kind, url, null, () => show(index));
  const drawn = (): string[] => [...context.catalog.figures.keys()].map(figureHash);
  return [
    list('page', paths.home, (made) => [explainers, made.factChecks, drawn()]),
    surface('page', paths.compare, null, () => toCompareView(context)),
    surface('page', paths.corrections, null, () => toCorrectionLog(context.catalog)),
    surface('feed', paths.correctionsFeed, null, () => toCorrectionLog(context.catalog)),
    list('page', paths.factChecks, (made) => made.factChecks),
    list('page', paths.figures, drawn),
    list('page', paths.numbers, (made) => made.numbers),
    list('page', paths.sources, (made) => made.sources),
    list('feed', paths.feed, () => explainers),
  ];
}
