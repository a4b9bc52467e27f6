import type { Article } from '../domain/article';
import { entry, NotLinked, type Catalog } from '../domain/catalog';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { FactCheckId, FigureId, SourceId, ViewpointId } from '../domain/ids';
import { memoize } from '../domain/memoize';
import type { Body, WordUse } from '../domain/vocabulary';
import { formatDate, formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { formatOutlet, formatSource } from '../format/format-source';
import { formatWhole } from '../format/format-whole';
import { t } from '../messages/messages';
import { assess } from '../numbers/assess';
import { NumberError } from '../numbers/number-error';
import { annotationsOf } from './annotations';
import { sentenceOf } from './assessment-sentences';
import { toBalanceView } from './balance-view';
import { toComparisonView } from './comparison-view';
import type { ViewContext } from './view-context';

/** Words per minute for non-fiction in English, from Brysbaert (2019), rounded down to allow for tables and numbers. */
const readingSpeed = 220;

/**
 * Returns the minutes needed to read an explainer without expanding anything: headline, text, figures with captions, summaries of
 * fact-checks, and the balance at the end. Collapsed parts, such as the reasoning of a check or the data of a figure, do not count. Labels
 * in drawings and the lists of numbers and sources at the end do not count either, because readers only consult them.
 */
export function minutesToRead(context: ViewContext, article: Article & { readonly body: Body }): number {
  const embedded = article.body.uses.reduce((sum, use) => sum + embeddedWords(context, use), 0);
  const around = wordsIn([article.title, article.standfirst, ...balanceTexts(context.catalog, article)]);
  return Math.max(1, Math.round((article.body.wordCount + embedded + around) / readingSpeed));
}

function embeddedWords(context: ViewContext, use: WordUse): number {
  try {
    if (use.word === 'Figure') return wordsIn(figureTexts(context, use.id));
    if (use.word === 'FactCheck') return calloutWords(context, use.id);
    if (use.word === 'Viewpoint') return wordsIn(viewpointTexts(context, use.id));
    return 0;
  } catch (error) {
    // In dev, parts that cannot be shown because of a problem do not count.
    if (context.broken !== undefined && (error instanceof NotLinked || error instanceof NumberError)) return 0;
    throw error;
  }
}

function wordsIn(texts: readonly string[]): number {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function figureTexts({ catalog, resolve }: ViewContext, id: FigureId): string[] {
  const figure = entry(catalog.figures, id);
  const events = 'annotations' in figure ? annotationsOf(figure).list.map(({ at, text }) => `${at} ${text}`) : [];
  const sources = isSeriesFigure(figure)
    ? drawnSeries(figure).map(({ named }) => entry(catalog.series, named.series).source)
    : drawnStatistics(figure).flatMap(({ named }) => resolve(named).citations.map(({ source }) => source));
  return [
    figure.title,
    figure.subtitle,
    ...events,
    ...figure.notes,
    ...[...new Set(sources)].flatMap(sourceTexts(catalog)),
  ];
}

/** Creates a function that returns what is printed about a source below a figure: its citation and, if a copy was read, the copy. */
function sourceTexts(catalog: Catalog): (id: SourceId) => string[] {
  return (id) => {
    const source = entry(catalog.sources, id);
    const copy =
      source.grade === 'primary'
        ? []
        : [
            t('source.readIn', {
              copy: t('source.copy', { publisher: source.readIn.publisher, title: source.readIn.title }),
            }),
          ];
    return [formatSource(catalog, source), ...copy];
  };
}

/** The word counts of fact-checks, cached because both the front page and the explainer need them. */
const calloutCounts = memoize((_: Catalog) => new Map<FactCheckId, number>());

function calloutWords(context: ViewContext, id: FactCheckId): number {
  const counts = calloutCounts(context.catalog);
  const count = counts.get(id) ?? wordsIn(calloutTexts(context, id));
  counts.set(id, count);
  return count;
}

function calloutTexts(context: ViewContext, id: FactCheckId): string[] {
  const { catalog } = context;
  const { title, claim, verdict, summary, override } = entry(catalog.factChecks, id);
  const speaker = entry(catalog.people, claim.speaker);
  const assessment = assess(claim, context);
  const rows = toComparisonView(context, assessment)?.rows ?? [];
  const beside = 'context' in assessment ? assessment.context : [];
  return [
    'Fact-check. The claim. What the numbers say.',
    ...[title, claim.text, claim.quotation ?? ''],
    ...(claim.attributedTo === undefined ? [] : ['Attributed to', entry(catalog.people, claim.attributedTo).name]),
    ...[speaker.name, speaker.description, formatDate(claim.saidOn), claim.locator],
    formatSource(catalog, entry(catalog.sources, claim.saidIn)),
    ...[t(`verdict.${verdict}.label`), summary, override?.reason ?? '', sentenceOf(assessment)],
    ...rows.flatMap(({ label, text, whole, period, outcome }) => [
      label,
      text,
      whole ?? '',
      period ?? '',
      outcome ?? '',
    ]),
    ...beside.map(({ label, statistic: { quantity, period } }) => {
      const whole = formatWhole(label, quantity.unit) ?? '';
      return `${label} ${formatPeriod(period, 'alone')} ${formatQuantity(quantity)} ${whole}`;
    }),
  ];
}

function viewpointTexts({ catalog }: ViewContext, id: ViewpointId): string[] {
  const { thesis, holder, outlet, source } = entry(catalog.viewpoints, id);
  const { name, description } = entry(catalog.people, holder);
  return [
    thesis,
    name,
    description,
    formatOutlet(catalog, outlet),
    formatSource(catalog, entry(catalog.sources, source)),
  ];
}

function balanceTexts(catalog: Catalog, article: Article & { readonly body: Body }): string[] {
  const { sentence, groups } = toBalanceView(catalog, article);
  return [
    sentence,
    ...groups.flatMap(({ label, checks, none }) => [
      label,
      none ?? '',
      ...checks.map(({ title, verdictLabel }) => `${verdictLabel} ${title}`),
    ]),
  ];
}
