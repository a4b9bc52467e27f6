import { z } from 'zod';
import { statedQuantity, type Assertion } from '../domain/assertion';
import type { Decimal } from '../domain/decimal';
import { isExact, type KnownQuantity } from '../domain/quantity';
import { besideClaim, formatAssertion, formatPlaceAmong } from '../format/format-claim';
import { formatPeriod } from '../format/format-period';
import { formatQuantity, toDistinctQuantities } from '../format/format-quantity';
import { withStatus } from '../format/format-status';
import { formatWhole } from '../format/format-whole';
import { t } from '../messages/messages';
import { unitKey } from '../domain/unit';
import { partsOf, type Alternative, type AssessedAssertion, type Assessment } from '../numbers/assess';
import type { RankComparison, Reading, ThresholdComparison } from '../numbers/comparison';
import { gapText, notComparedSentence } from './assessment-sentences';
import { viewOf } from './statistic-view';
import type { ViewContext } from './view-context';

const row = z.strictObject({
  role: z
    .enum(['claimed', 'measured', 'alternative', 'peer'])
    .describe(
      'A row with the role `peer` shows a different entity in a ranking or, if a level was first reached after the claimed date, the value that reached it.',
    ),
  label: z.string(),
  text: z.string(),
  whole: z
    .string()
    .nullable()
    .describe(
      'What the number is a share of, as a phrase: "of GDP". Null if the number is not a share, or if the label already includes the phrase.',
    ),
  period: z.string().nullable(),
  outcome: z
    .string()
    .nullable()
    .describe('For an alternative measure: the outcome of the comparison, or the reason why there is none.'),
  gap: z
    .string()
    .nullable()
    .describe(
      'The difference between the claim and this number, in the unit of the number and as a share or multiple of the number.',
    ),
  width: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('The length of the bar, as a percentage of the longest bar; null for no bar.'),
  href: z.string().nullable().describe('The address of the measured number’s page.'),
});

/**
 * The claimed number, the measured number and the alternatives, as bars on one scale. If a claim asserts several numbers, those with
 * measures in the same unit share a scale.
 */
export const comparisonView = z.strictObject({ rows: z.array(row) });
export type ComparisonView = z.infer<typeof comparisonView>;
type Row = z.infer<typeof row>;

/** A row before scaling. Its length is the value in full, such as 3,000,000 for 3 million, so that trillions and billions share a scale. */
type Draft = Omit<Row, 'width'> & { readonly length: Decimal | null };

/**
 * Builds the comparison of a claim with its measures. Returns null if the claim asserts no number, or a number that no statistic measures.
 */
export function toComparisonView(context: ViewContext, assessment: Assessment): ComparisonView | null {
  const parts = partsOf(assessment);
  if (parts.length === 0) return null;
  const drafts = parts.map((part, index) => {
    const place = { number: index + 1, count: parts.length };
    const label = parts.length === 1 ? t('comparison.claimed') : t('comparison.claimedOneOf', place);
    return { scale: unitKey(part.main.measured.quantity.unit), rows: draftsOf(context, label, part) };
  });
  const longestOn = (scale: string): number =>
    Math.max(...drafts.flatMap((part) => (part.scale === scale ? part.rows.map(lengthOf) : [])));
  return {
    rows: drafts.flatMap(({ scale, rows }) => {
      const longest = longestOn(scale);
      return rows.map(({ length, ...rest }) => {
        const share = longest === 0 ? 0 : lengthOf({ length }) / longest;
        return { ...rest, width: length === null ? null : Math.round(share * 1000) / 10 };
      });
    }),
  };
}

/** The rows of one claimed number: the number itself, its measure and the alternatives. */
function draftsOf(context: ViewContext, label: string, { asserts, main, alternatives }: AssessedAssertion): Draft[] {
  return [
    {
      ...bare,
      role: 'claimed',
      label,
      text: formatAssertion(asserts),
      whole: 'unit' in asserts ? formatWhole('', asserts.unit) : null,
      length: claimedLength(asserts),
    },
    ...measuredRows(context, asserts, main),
    ...alternatives.map((alternative) => alternativeRow(context, asserts, alternative)),
  ];
}

function lengthOf({ length }: Pick<Draft, 'length'>): number {
  return length?.abs().toNumber() ?? 0;
}

const bare = { whole: null, period: null, outcome: null, gap: null, href: null } as const;

function measuredRows(context: ViewContext, asserts: Assertion, main: Alternative['result']): Draft[] {
  const view = viewOf(context, main.measured);
  if (main.kind === 'rank') return rankRows(main, view.href);
  if (main.kind === 'threshold') return thresholdRows(asserts, main, view);
  const { quantity, status } = main.measured;
  const { name: label, whole, period, href } = view;
  const text = withStatus(formatQuantity(quantity, besideClaim(asserts)), status);
  const length = lengthBeside(asserts, quantity);
  return [{ role: 'measured', label, text, whole, period, outcome: null, gap: gapText(asserts, main), length, href }];
}

function rankRows({ order, measured }: RankComparison, own: string): Draft[] {
  const distinct = toDistinctQuantities(order.map(({ quantity }) => quantity));
  return order.map(({ entity, quantity }, index): Draft => {
    const isOwn = entity === measured.series?.entity;
    return {
      ...bare,
      role: isOwn ? 'measured' : 'peer',
      label: entity,
      text: formatQuantity(distinct[index] ?? quantity),
      whole: formatWhole(measured.name, quantity.unit),
      period: formatPeriod(measured.period, 'alone'),
      length: quantity.value,
      href: isOwn ? own : null,
    };
  });
}

function thresholdRows(
  asserts: Assertion,
  { outcome, first, nearest }: ThresholdComparison,
  { name, href }: { readonly name: string; readonly href: string },
): Draft[] {
  const rowOf = (role: Row['role'], label: string, { period, quantity }: Reading): Draft => ({
    ...bare,
    role,
    label,
    text: formatQuantity(quantity, besideClaim(asserts)),
    whole: formatWhole(name, quantity.unit),
    period: formatPeriod(period, 'alone'),
    length: quantity.value,
    href,
  });
  if (outcome === 'supported' && first !== null)
    return [rowOf('measured', t('comparison.nameFirstReached', { name }), first)];
  const until = rowOf('measured', t('comparison.nameClosest', { name }), nearest);
  return first === null ? [until] : [until, rowOf('peer', t('comparison.firstReached'), first)];
}

function alternativeRow(context: ViewContext, asserts: Assertion, { label, statistic, result }: Alternative): Draft {
  const { period, href } = viewOf(context, statistic);
  const text = withStatus(formatQuantity(statistic.quantity, besideClaim(asserts)), statistic.status);
  const outcome =
    result.kind === 'not-compared'
      ? t('comparison.notCompared', { why: notComparedSentence(result.why) })
      : t(`comparison.${result.outcome}`);
  const place = result.kind === 'rank' ? formatPlaceAmong(result.place, result.from, result.order.length) : null;
  const length = place === null ? lengthBeside(asserts, statistic.quantity) : null;
  return {
    role: 'alternative',
    label,
    text: place ?? text,
    whole: place === null ? formatWhole(label, statistic.quantity.unit) : null,
    period,
    outcome,
    gap: gapText(asserts, result),
    length,
    href,
  };
}

/**
 * Returns the bar length of a measured number; null for no bar. If the claim is about a rank, the number has no bar, because the bars
 * compare the values of the ranked entities. A bound or a range has no bar, because a bar would show a number that nobody measured.
 */
function lengthBeside({ relation }: Assertion, quantity: KnownQuantity): Decimal | null {
  return relation === 'ranked' || !isExact(quantity) ? null : quantity.value;
}

/**
 * Returns the bar length of the claim: the claimed number, or the upper end of a claimed range. Returns null for a claim without a number.
 */
function claimedLength(asserts: Assertion): Decimal | null {
  if (!('value' in asserts)) return null;
  switch (asserts.relation) {
    case 'between':
      return statedQuantity(asserts.to, asserts).value;
    case 'times':
      return statedQuantity(asserts.value, { unit: { kind: 'ratio' }, multiplier: 'one' }).value;
    default:
      return statedQuantity(asserts.value, asserts).value;
  }
}
