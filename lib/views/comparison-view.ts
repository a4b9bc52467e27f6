import { z } from 'zod';
import type { Claim } from '../domain/claim';
import { relationWords } from '../domain/claim';
import { formatQuantity } from '../format/format-quantity';
import type { Quantity } from '../domain/quantity';
import type { Assessment } from '../numbers/assess';
import { statisticView, viewOf } from './statistic-view';
import type { ViewContext } from './view-context';

const row = z.strictObject({
  role: z.enum(['claimed', 'measured', 'alternative']),
  label: z.string(),
  text: z.string(),
  period: z.string().nullable(),
  outcome: z
    .string()
    .nullable()
    .describe('What the numbers say, for an alternative measure; or why it is not compared.'),
  width: z.number().min(0).max(100).describe('Length of the bar, as a share of the longest.'),
  statistic: statisticView.nullable(),
});

/** The claimed number beside the measured one and the alternatives, as bars on one scale. */
export const comparisonView = z.strictObject({ rows: z.array(row) });
export type ComparisonView = z.infer<typeof comparisonView>;
type Row = z.infer<typeof row>;

const outcomeSentences = {
  supported: 'By this measure the claim would be supported.',
  close: 'By this measure the claim would be close.',
  contradicted: 'By this measure the claim would be contradicted.',
} as const;

/** Null where the claim asserts no number. */
export function toComparisonView(
  context: ViewContext,
  { asserts }: Claim,
  assessment: Assessment,
): ComparisonView | null {
  if (asserts === undefined || !('claimed' in assessment)) return null;
  const { claimed, measured, alternatives } = assessment;
  const amounts = [claimed, measured.quantity, ...alternatives.map(({ statistic }) => statistic.quantity)];
  const longest = Math.max(...amounts.map((quantity) => Math.abs(lengthOf(quantity))));
  const width = (quantity: Quantity): number =>
    longest === 0 ? 0 : Math.round((Math.abs(lengthOf(quantity)) / longest) * 1000) / 10;
  const measuredView = viewOf(context, measured);
  const rows: Row[] = [
    {
      role: 'claimed',
      label: 'Claimed',
      text: `${relationWords[asserts.relation]} ${formatQuantity(claimed)}`.trim(),
      period: null,
      outcome: null,
      width: width(claimed),
      statistic: null,
    },
    {
      role: 'measured',
      label: measuredView.name,
      text: measuredView.text,
      period: measuredView.period,
      outcome: null,
      width: width(measured.quantity),
      statistic: measuredView,
    },
    ...alternatives.map((alternative): Row => {
      const view = viewOf(context, alternative.statistic);
      const outcome =
        alternative.comparison === null
          ? `Not compared: ${alternative.why}`
          : outcomeSentences[alternative.comparison.outcome];
      return {
        role: 'alternative',
        label: alternative.label,
        text: view.text,
        period: view.period,
        outcome,
        width: width(alternative.statistic.quantity),
        statistic: view,
      };
    }),
  ];
  return { rows };
}

/** In the unit itself: a claim in trillions and a measure in billions are drawn on one scale. */
function lengthOf({ value }: Quantity): number {
  return value.toNumber();
}
