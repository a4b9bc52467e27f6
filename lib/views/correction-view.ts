import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import { severities, type CorrectablePage, type Correction } from '../domain/correction';
import { drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { ArticleSlug, CorrectionId, FactCheckId, FigureId, SeriesId, SourceId, StatisticId } from '../domain/ids';
import { formatDate } from '../format/format-period';
import { formatSource } from '../format/format-source';
import { listText } from '../messages/lists';
import { t, type MessageKey } from '../messages/messages';
import { correctionAnchor, paths, site } from '../site';
import { datedName } from './dated-links';
import { dateView } from './link-view';
import type { ViewContext } from './view-context';

/** What a correction notice shows. */
export const correctionView = z.strictObject({
  id: z.string(),
  anchor: z.string(),
  href: z.string().describe('The address of the correction in the log.'),
  date: dateView,
  severity: z.enum(severities),
  label: z.string().describe('Correction, Clarification or Update.'),
  wasLabel: z.string().describe('The label of the previous text, such as "What was wrong".'),
  was: z.string(),
  now: z.string(),
  why: z.string(),
  marks: z.array(z.string()).describe('The anchors of the words that the correction marks in an explainer.'),
});
export type CorrectionView = z.infer<typeof correctionView>;

/** A page that a correction affects. */
const touchedView = z.strictObject({
  kind: z.enum(['article', 'fact-check', 'figure', 'number', 'series', 'source', 'page']),
  title: z.string(),
  href: z.string(),
});
type TouchedView = z.infer<typeof touchedView>;

const loggedCorrection = correctionView.extend({ of: z.array(touchedView) });
export type LoggedCorrection = z.infer<typeof loggedCorrection>;

/** All corrections, newest first. */
export const correctionLog = z.array(loggedCorrection);

/** An entry that can be corrected. Its kind is named as in `corrections.yml`. */
type Correctable =
  | { readonly kind: 'articles'; readonly id: ArticleSlug }
  | { readonly kind: 'factChecks'; readonly id: FactCheckId }
  | { readonly kind: 'figures'; readonly id: FigureId }
  | { readonly kind: 'statistics'; readonly id: StatisticId }
  | { readonly kind: 'series'; readonly id: SeriesId }
  | { readonly kind: 'sources'; readonly id: SourceId };

/** Returns the corrections to show on the page of an entry, newest first. */
export function correctionsOf(catalog: Catalog, of: Correctable): CorrectionView[] {
  const touching = [...catalog.corrections].filter(([, correction]) => touches(catalog, correction, of));
  return newestFirst(touching).map(([id, correction]) =>
    toCorrectionView(id, correction, of.kind === 'articles' ? marks(catalog, of.id, id) : []),
  );
}

export function toCorrectionLog(context: ViewContext): LoggedCorrection[] {
  return newestFirst(context.catalog.corrections).map(([id, correction]) => ({
    ...toCorrectionView(id, correction, []),
    of: affectedBy(context, correction),
  }));
}

/** Summarises corrections that are sorted newest first: `Changed since publication: 4 corrections, 1 update. Latest: 29 November 2026.` */
export function correctionsSummary(corrections: readonly CorrectionView[]): string {
  const counts = severities.flatMap((severity) => {
    const count = corrections.filter((correction) => correction.severity === severity).length;
    return count === 0 ? [] : t(`severity.${severity}.count`, { count });
  });
  return t('correctionNotice.summary', { counts: listText(counts, 'comma'), latest: corrections[0]?.date.text ?? '' });
}

/**
 * Returns the date of an explainer’s latest change: its `updatedOn` or its latest correction, whichever is later; null if there is none.
 */
export function lastChanged(catalog: Catalog, slug: ArticleSlug): string | null {
  const { updatedOn } = entry(catalog.articles, slug);
  const [latest] = correctionsOf(catalog, { kind: 'articles', id: slug });
  const days = [updatedOn, latest?.date.iso].filter((day) => day !== undefined).sort();
  return days.at(-1) ?? null;
}

/** Returns the anchors of the words that a correction marks in an explainer. */
function marks({ articles }: Catalog, slug: ArticleSlug, id: CorrectionId): string[] {
  return entry(articles, slug).body.uses.flatMap((use, index) =>
    use.word === 'Corrected' && use.id === id ? [useAnchor(index)] : [],
  );
}

/** Returns the anchor of the component with the given index in a body. */
export function useAnchor(index: number): string {
  return `use-${index + 1}`;
}

function newestFirst(corrections: Iterable<[CorrectionId, Correction]>): [CorrectionId, Correction][] {
  const key = ([id, { date }]: [CorrectionId, Correction]): string => `${date} ${id}`;
  return [...corrections].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function touches({ figures, statistics }: Catalog, { of }: Correction, { kind, id }: Correctable): boolean {
  const inSeries = (series: SeriesId): boolean => of.series.includes(series);
  switch (kind) {
    case 'articles':
      return of.articles.includes(id);
    case 'factChecks':
      return of.factChecks.includes(id);
    case 'series':
      return inSeries(id);
    case 'sources':
      return of.sources.includes(id);
    case 'statistics': {
      const statistic = entry(statistics, id);
      return of.statistics.includes(id) || (statistic.kind === 'observed' && inSeries(statistic.series));
    }
    case 'figures': {
      const figure = entry(figures, id);
      return (
        of.figures.includes(id) ||
        (isSeriesFigure(figure) && drawnSeries(figure).some(({ named }) => inSeries(named.series)))
      );
    }
  }
}

function toCorrectionView(id: CorrectionId, correction: Correction, marked: string[]): CorrectionView {
  const { date, severity, was, now, why } = correction;
  return {
    id,
    anchor: correctionAnchor(id),
    href: paths.correction(id),
    date: { iso: date, text: formatDate(date) },
    severity,
    label: t(`severity.${severity}.label`),
    wasLabel: t(`severity.${severity}.was`),
    ...{ was, now, why },
    marks: marked,
  };
}

/** For each built-in page that can be corrected, the message with its title. The title of the about page contains the newsroom’s name. */
const pageTitles: Record<CorrectablePage, MessageKey> = {
  compare: 'compare.title',
  glossary: 'pages.glossary',
  methodology: 'pages.methodology',
  about: 'about.title',
};

/** Returns the corrections in a log that affect the page at an address. */
export function noticesOn(log: readonly LoggedCorrection[], href: string): LoggedCorrection[] {
  return log.filter(({ of }) => of.some((touched) => touched.href === href));
}

function affectedBy(context: ViewContext, { of }: Correction): TouchedView[] {
  const { catalog } = context;
  return [
    ...of.articles.map((slug): TouchedView => ({
      kind: 'article',
      title: entry(catalog.articles, slug).title,
      href: paths.article(slug),
    })),
    ...of.factChecks.map((id): TouchedView => ({
      kind: 'fact-check',
      title: entry(catalog.factChecks, id).title,
      href: paths.factCheck(id),
    })),
    ...of.figures.map((id): TouchedView => ({
      kind: 'figure',
      title: entry(catalog.figures, id).title,
      href: paths.figure(id),
    })),
    ...of.statistics.map((id): TouchedView => ({
      kind: 'number',
      title: datedName(context, id),
      href: paths.statistic(id),
    })),
    ...of.series.map((id): TouchedView => ({
      kind: 'series',
      title: entry(catalog.series, id).title,
      href: paths.series(id),
    })),
    ...of.sources.map((id): TouchedView => ({
      kind: 'source',
      title: formatSource(catalog, entry(catalog.sources, id)),
      href: paths.source(id),
    })),
    ...of.standingPages.map((id): TouchedView => ({
      kind: 'page',
      title: entry(catalog.standingPages, id).title,
      href: paths.standingPage(id),
    })),
    ...of.pages.map((page): TouchedView => ({
      kind: 'page',
      title: t(pageTitles[page], { name: site.name }),
      href: paths[page],
    })),
  ];
}
