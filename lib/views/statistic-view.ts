import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { StatisticId } from '../domain/ids';
import { statisticsOf } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import { isExact } from '../domain/quantity';
import { isOffered } from '../domain/source';
import type { StatisticReference } from '../domain/statistic';
import { isUnqualified, operations, referenceKey } from '../domain/statistic';
import { formatDate, formatReadingPeriod } from '../format/format-period';
import { inTextOn, withHedge, type ClaimedNumber } from '../format/format-claim';
import { formatQuantity } from '../format/format-quantity';
import { formatUnit } from '../format/format-unit';
import { formatWhole } from '../format/format-whole';
import { t } from '../messages/messages';
import type { ResolvedStatistic, Working } from '../numbers/resolve';
import { paths, readingAnchor } from '../site';
import { datedLinks } from './dated-links';
import { correctionsOf, correctionView } from './correction-view';
import { earlierView, toEarlierViews } from './earlier-view';
import { linkView } from './link-view';
import { numberFacts, toNumberFacts } from './number-facts';
import { revisedInput, toRevisedInputs } from './revised-inputs';
import { citationView, toCitationView } from './source-view';
import { statedView, toStatedView } from './stated-view';
import { readable, statedFindings } from './texts';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';
import { inputTexts, workingSum } from './working-text';

const input = z.strictObject({
  role: z.string(),
  key: z.string(),
  name: z.string(),
  text: z.string(),
  whole: z.string().nullable(),
  period: z.string(),
  href: z.string(),
});

/** How a derived number was computed. */
export const workingView = z.strictObject({
  key: z.enum(operations),
  first: z
    .enum(['largest', 'smallest'])
    .nullable()
    .describe('For a rank: whether the largest or the smallest number ranks first. Otherwise null.'),
  operation: z.string(),
  formula: z.string(),
  sum: z.string(),
  inputs: z.array(input),
});

export const statisticView = z.strictObject({
  key: z.string(),
  id: z.string(),
  href: z.string(),
  name: z.string(),
  text: z.string().describe('The number as readers see it.'),
  whole: z
    .string()
    .nullable()
    .describe(
      'What the number is a share of, as a phrase: "of GDP". Null if the number is not a share, or if the name already includes the phrase.',
    ),
  exact: z
    .string()
    .nullable()
    .describe('The number before rounding, in plain digits without a multiplier; null if only bounds are known.'),
  unit: z.string(),
  period: z.string(),
  status: z.string(),
  facts: numberFacts.describe('The unit, period and status in machine-readable form.'),
  grade: z.enum(['primary', 'secondary']).describe('The lowest grade among the sources of the number.'),
  citations: z.array(citationView),
  notes: z.array(z.string()),
  series: z
    .strictObject({
      href: z.string(),
      title: z.string(),
      entity: z.string(),
      definition: z.string(),
      notes: z.array(z.string()),
      processing: z.string().nullable(),
      dataHref: z
        .string()
        .nullable()
        .describe('The address of the whole series as a file; null if the data may not be redistributed.'),
    })
    .nullable(),
  working: workingView.nullable(),
});
export type StatisticView = z.infer<typeof statisticView>;

/** The page of a statistic: its value, its replaced values, its values for other periods and days, and the pages that use it. */
export const statisticPageView = z.strictObject({
  statistic: statisticView,
  hedged: z
    .string()
    .nullable()
    .describe('The number with the hedge of its source: “more than 940”. Null if the source does not hedge it.'),
  stated: statedView,
  corrections: z.array(correctionView).describe('Newest first.'),
  earlier: z.array(earlierView),
  revisedInputs: z.array(revisedInput).describe('For a derived number: the revised and corrected inputs.'),
  readings: z.array(z.strictObject({ anchor: z.string(), statistic: statisticView })),
  findings: z
    .array(z.strictObject({ page: linkView, sentences: z.array(z.string()), inFields: z.boolean() }))
    .describe(
      'The pages with findings about the number: the sentences that state them, and whether the title or another field of the page states one.',
    ),
  usedIn: z.array(linkView),
});
export type StatisticPageView = z.infer<typeof statisticPageView>;

export function toStatisticView(context: ViewContext, reference: StatisticReference): StatisticView {
  return viewOf(context, context.resolve(reference));
}

/** Builds the view of a number that is already resolved. */
export function viewOf(context: ViewContext, resolved: ResolvedStatistic): StatisticView {
  const { reference, quantity, period, working } = resolved;
  const citations = resolved.citations.map((citation) => toCitationView(context, citation));
  return {
    key: referenceKey(reference),
    id: reference.id,
    href: hrefOf(reference),
    name: resolved.name,
    text: formatQuantity(quantity),
    whole: formatWhole(resolved.name, quantity.unit),
    exact: isExact(quantity) ? quantity.value.toFixed() : null,
    unit: formatUnit(quantity.unit),
    period: formatReadingPeriod(period, reference.asOf),
    status: t(`status.${resolved.status}.said`),
    facts: toNumberFacts(resolved),
    grade: citations.every(({ grade }) => grade === 'primary') ? 'primary' : 'secondary',
    citations,
    notes: [
      ...retiredNote(context, reference.id),
      ...resolved.notes,
      ...(resolved.noted === null ? [] : [t('number.ofValue', { note: resolved.noted })]),
    ],
    series: resolved.series === null ? null : seriesOf(context, resolved.series),
    working: working === null ? null : toWorkingView(working, resolved),
  };
}

/**
 * Builds the view of a number in a fact-check. If the number measures the claim or belongs to its context, it is never rounded to or past a
 * limit that the claim states, such as 50 in “less than 50”.
 */
export function viewOnClaim(
  context: ViewContext,
  resolved: ResolvedStatistic,
  claim: ClaimedNumber | null,
): StatisticView {
  const { reference, quantity } = resolved;
  const onClaim = { id: reference.id, unit: quantity.unit };
  const text = formatQuantity(quantity, inTextOn(claim, onClaim, { as: 'value', decimals: null }));
  return { ...viewOf(context, resolved), text };
}

export function toStatisticPageView(context: ViewContext, backlinks: Backlinks, id: StatisticId): StatisticPageView {
  const readings = new Map((backlinks.readings.get(id) ?? []).map((reference) => [referenceKey(reference), reference]));
  const { hedge, quantity } = context.resolve({ id, at: null });
  return {
    statistic: toStatisticView(context, { id, at: null }),
    hedged: hedge === null || hedge === 'is' ? null : withHedge(hedge, formatQuantity(quantity)),
    stated: toStatedView(entry(context.catalog.statistics, id).stated),
    corrections: correctionsOf(context.catalog, { kind: 'statistics', id }),
    earlier: toEarlierViews(context, context.resolve({ id, at: null })),
    revisedInputs: toRevisedInputs(context, context.resolve({ id, at: null })),
    readings: [...readings.values()]
      .map((reference) => ({
        anchor: readingAnchor(reference),
        statistic: toStatisticView(context, reference),
      }))
      .sort((a, b) => (a.anchor < b.anchor ? -1 : 1)),
    findings: findingsAbout(context, id),
    usedIn: datedLinks(context, backlinks.statistics.get(id) ?? []),
  };
}

function findingsAbout(context: ViewContext, id: StatisticId): StatisticPageView['findings'] {
  const about = statedFindings(context).filter(({ finding }) =>
    statisticsOf(finding).some(({ reference }) => reference.id === id),
  );
  return [...groupBy(about, ({ page }) => page.href).values()].flatMap((own) => {
    const sentences = own.flatMap(({ sentence }) => readable(context, sentence)).filter((text) => text !== null);
    const page = own[0]?.page;
    return page === undefined
      ? []
      : [{ page, sentences: [...new Set(sentences)], inFields: own.some(({ words }) => words === null) }];
  });
}

/** Returns a list with the note that a statistic is retired; an empty list if the statistic is not retired. */
function retiredNote({ catalog }: ViewContext, id: StatisticId): string[] {
  const { retired } = entry(catalog.statistics, id);
  if (retired === undefined) return [];
  const { on, why, successor } = retired;
  const values = { date: formatDate(on), why };
  return successor === undefined
    ? [t('number.retired', values)]
    : [t('number.replaced', { ...values, successor: entry(catalog.statistics, successor).name })];
}

function hrefOf(reference: StatisticReference): string {
  return isUnqualified(reference) ? paths.statistic(reference.id) : paths.reading(reference);
}

function seriesOf(
  { catalog }: ViewContext,
  { id, entity }: NonNullable<ResolvedStatistic['series']>,
): StatisticView['series'] {
  const { title, definition, notes, processing, source } = entry(catalog.series, id);
  return {
    ...{ href: paths.series(id), title, entity, definition, notes: [...notes] },
    processing: processing ?? null,
    dataHref: isOffered[entry(catalog.sources, source).licence.redistribution] ? paths.seriesData(id) : null,
  };
}

function toWorkingView({ derivation, inputs }: Working, result: ResolvedStatistic): StatisticView['working'] {
  const texts = inputTexts(inputs);
  return {
    key: derivation.operation,
    first: derivation.operation === 'rank' ? derivation.first : null,
    operation: t(`operation.${derivation.operation}.name`),
    formula: t(`operation.${derivation.operation}.formula`),
    sum: workingSum(derivation, inputs, result.quantity),
    inputs: inputs.map(({ role, statistic }, index) => ({
      role,
      key: referenceKey(statistic.reference),
      name: statistic.name,
      text: texts[index] ?? formatQuantity(statistic.quantity),
      whole: formatWhole(statistic.name, statistic.quantity.unit),
      period: formatReadingPeriod(statistic.period, statistic.reference.asOf),
      href: hrefOf(statistic.reference),
    })),
  };
}
