import { valueOf } from '../check/context';
import { feedFormats, paths } from '../site';
import { toPagesFile } from '../publish/api/finding-record';
import { lastChangeOf } from '../publish/feeds/entries';
import { toCheckIndexView, toCheckListViews } from '../views/check-list-view';
import { toCompareView } from '../views/compare-view';
import { noticesOn, toCorrectionLog } from '../views/correction-view';
import { toFactCheckView } from '../views/fact-check-view';
import { toFindingViews } from '../views/finding-view';
import { toFigureListViews } from '../views/figure-list-view';
import { toGlossaryView } from '../views/glossary-view';
import { toIndexView, type IndexView } from '../views/index-view';
import { toNewsroomView } from '../views/newsroom-view';
import type { Shown } from './surface';

type MakeContent = () => unknown;

/**
 * Returns what readers see on the pages and in the files that list content, by address. The front page and the list of figures contain
 * drawings, so they change whenever anything in a figure changes. The filtered lists of fact-checks and figures are omitted if they cannot
 * be built.
 */
export function visibleLists(shown: Shown): ReadonlyMap<string, MakeContent> {
  const { context, backlinks, figureHash, factCheckHash, articleHash } = shown;
  const { catalog } = context;
  const index = valueOf(() => toIndexView(context, backlinks));
  const explained = (): string[] => [...catalog.articles.keys()].map(articleHash);
  const checked = (): string[] => [...catalog.factChecks.keys()].map(factCheckHash);
  const drawn = (): string[] => [...catalog.figures.keys()].map(figureHash);
  const { proposals, rightOfReply } = catalog.newsroom;
  const log = (): unknown => toCorrectionLog(context);
  const notices = (page: string): unknown => noticesOn(toCorrectionLog(context), page);
  const ofIndex: readonly (readonly [string, (made: IndexView) => unknown])[] = [
    [paths.home, ({ articles, factChecks }) => [articles, factChecks, drawn()]],
    [
      paths.about,
      ({ edition, articles, factChecks, numbers }) => [
        ...[toNewsroomView(context), notices(paths.about)],
        ...[edition, articles.length, factChecks.length, numbers.length],
      ],
    ],
    [
      paths.methodology,
      ({ factChecks, uncited, plain, numbers }) => [
        ...[proposals, rightOfReply, notices(paths.methodology)],
        ...[factChecks.map(({ href, override }) => [href, override]), uncited, plain, numbers.length],
      ],
    ],
    [paths.figures, drawn],
    [paths.numbers, (made) => made.numbers],
    [paths.allSeries, (made) => made.series],
    [paths.sources, (made) => made.sources],
    [paths.topics, (made) => made.topics],
    [paths.people, (made) => made.people],
    [paths.api, ({ numbers: [first] }) => first],
    [paths.embedGuide, ({ figures, factChecks, numbers }) => [figures, factChecks, numbers].map((all) => all.length)],
    ...listsOfRecords.map(([folder, list]) => [paths.apiFile(`${folder}/index.json`), list] as const),
    [paths.apiFile('index.json'), (made) => listsOfRecords.map(([, list]) => list(made).length)],
    [
      paths.llms,
      ({ articles, factChecks, figures }) => [
        articles.map(({ href, title, standfirst }) => [href, title, standfirst]),
        factChecks.map(({ href, title, verdict, summary }) => [href, title, verdict, summary]),
        figures,
      ],
    ],
  ];
  const withoutIndex: readonly (readonly [string, MakeContent])[] = [
    [paths.glossary, () => toGlossaryView(context, backlinks)],
    [paths.compare, () => toCompareView(context)],
    [paths.corrections, () => [catalog.newsroom.contact, log()]],
    [paths.factChecks, () => toCheckIndexView(context)],
    ...feeds(paths.home, () => [explained(), checked()]),
    ...feeds(paths.factChecks, checked),
    ...feeds(paths.corrections, log),
    [paths.claimReviews, checked],
    [
      paths.apiFile('pages.json'),
      () =>
        toPagesFile({
          findings: new Map([...toFindingViews(context)].map(([path, { findings }]) => [path, findings])),
        }),
    ],
    [
      paths.newsSitemap,
      () => [...catalog.articles].map(([slug, { title, publishedOn }]) => [slug, title, publishedOn]),
    ],
  ];
  const filtered = valueOf(() => [...toCheckListViews(context), ...toFigureListViews(context)]) ?? [];
  return new Map<string, MakeContent>([
    ...ofIndex.map(([address, show]) => [address, () => (index === null ? undefined : show(index))] as const),
    ...withoutIndex,
    ...filtered.map((view) => [view.href, () => view] as const),
  ]);
}

/** The lists of records in the API: the folder of each list, and a function that returns what readers see in the list. */
const listsOfRecords: readonly (readonly [folder: string, list: (made: IndexView) => readonly unknown[]])[] = [
  ['articles', ({ articles }) => articles.map(({ href, title }) => [href, title])],
  ['fact-checks', ({ factChecks }) => factChecks.map(({ href, title }) => [href, title])],
  ['figures', ({ figures }) => figures.map(({ href, title }) => [href, title])],
  ['statistics', ({ numbers }) => numbers.map(({ href, name, text, whole }) => [href, name, text, whole])],
  ['series', ({ series }) => series.map(({ href, title }) => [href, title])],
  ['sources', ({ sources }) => sources],
];

function feeds(page: string, show: MakeContent): (readonly [string, MakeContent])[] {
  return feedFormats.map((format) => [paths.feedOf(page, format), show] as const);
}

/** Returns what the sitemap shows: the pages, and the dates on which the content changed. */
export function sitemapShown({ context, backlinks }: Shown, pages: readonly string[]): unknown {
  const { articles, factChecks, corrections } = context.catalog;
  return [
    pages,
    [...articles.values()].map(({ publishedOn, updatedOn }) => updatedOn ?? publishedOn),
    [...factChecks.keys()].map((id) => lastChangeOf(toFactCheckView(context, backlinks, id))),
    [...corrections.values()].map(({ date, of }) => [date, of]),
  ];
}
