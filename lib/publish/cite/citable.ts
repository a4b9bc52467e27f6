import { slugOf } from '../../domain/slug';
import { t } from '../../messages/messages';
import { absolute, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { FigureView } from '../../views/figure-view';
import { numberText } from '../../views/number-text';
import type { SeriesView } from '../../views/series-view';
import type { CitationView } from '../../views/source-view';
import type { StatisticPageView } from '../../views/statistic-view';

/** The kind of page that is cited. */
export type CitableKind = 'article' | 'fact-check' | 'figure' | 'statistic' | 'series';

/**
 * The data for a citation of one of our pages. There is no access date: a page cannot know when somebody reads it, and reference
 * managers add their own.
 */
export interface Citable {
  /** The citation key, which changes only if the address changes: `plumbline-figures-oats-lines`. */
  readonly key: string;
  readonly kind: CitableKind;
  /** Names as printed: the authors of an article or fact-check; for data, the producers first and ourselves last. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The path of the page. */
  readonly href: string;
  /** The day of publication; null if unknown. */
  readonly issued: Dated | null;
  /** The sources of the data, one line each. */
  readonly data: readonly string[];
  /** Whether we computed the data, rather than taking the source’s own figures. */
  readonly computed: boolean;
  /** Notes for readers: when the page last changed, and when the data were read. */
  readonly notes: readonly string[];
}

/** A day in ISO format and in words. */
interface Dated {
  readonly iso: string;
  readonly text: string;
}

export function citableArticle({ href, title, authors, published, updated }: ArticleView): Citable {
  return text(
    'article',
    href,
    title,
    authors,
    published,
    updated === null ? [] : [t('cite.updated', { date: updated.text })],
  );
}

export function citableFactCheck({ href, title, checkedBy, published, corrections: [latest] }: FactCheckView): Citable {
  const changed = latest === undefined ? [] : [t('cite.corrected', { date: latest.date.text })];
  return text('fact-check', href, title, [checkedBy], published, changed);
}

export function citableFigure({ href, title, subtitle, citations }: FigureView): Citable {
  return data('figure', href, t('common.titled', { title, subtitle }), citations, false);
}

export function citableStatistic({ statistic }: StatisticPageView): Citable {
  const { href, name, period, citations, working } = statistic;
  return data(
    'statistic',
    href,
    t('embedName.number', { name, period, number: numberText(statistic) }),
    citations,
    working !== null,
  );
}

export function citableSeries({ href, title, span, citation }: SeriesView): Citable {
  return data('series', href, t('common.dated', { name: title, period: span }), [citation], false);
}

export function urlOf({ href }: Citable): string {
  return absolute(href);
}

function text(
  kind: CitableKind,
  href: string,
  title: string,
  authors: readonly string[],
  issued: Dated,
  notes: readonly string[],
): Citable {
  return { key: keyOf(href), kind, authors, title, href, issued, data: [], computed: false, notes };
}

function data(
  kind: CitableKind,
  href: string,
  title: string,
  citations: readonly CitationView[],
  computed: boolean,
): Citable {
  const read = citations.map(({ record }) => record.read);
  const days = read.filter((day) => day !== null);
  const [latest] = days.sort((a, b) => (a.iso < b.iso ? 1 : -1));
  return {
    ...{ key: keyOf(href), kind, title, href, computed },
    authors: unique([...citations.map(({ publisher }) => publisher), site.name]),
    issued: null,
    data: unique(citations.map(({ line }) => line)),
    // If the day is unknown for some of the data, no day is stated: readers would take the known day as the day of all the data.
    notes: latest === undefined || days.length < read.length ? [] : [t('cite.recorded', { date: latest.text })],
  };
}

function keyOf(href: string): string {
  return `${slugOf(site.name) || 'newsroom'}${href}`.toLowerCase().replaceAll('/', '-').replace(/-$/, '');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
