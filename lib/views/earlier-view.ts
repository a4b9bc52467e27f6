import { z } from 'zod';
import { entry } from '../domain/catalog';
import { Decimal, decimalsOf } from '../domain/decimal';
import { samePeriod, type Period } from '../domain/period';
import { multipliers } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { ResolvedStatistic } from '../numbers/resolve';
import { citationView, toCitationView } from './source-view';
import type { ViewContext } from './view-context';

/** The value of a number before a revision. */
export const earlierView = z.strictObject({
  period: z.string(),
  ofPeriod: z.string().describe('The period in a sentence: "for the first quarter of 2024".'),
  text: z.string().describe('The value as readers saw it.'),
  replaced: z.string().describe('The date on which the value was replaced: "on 28 March 2025".'),
  reason: z.string(),
  citation: citationView,
});
export type EarlierView = z.infer<typeof earlierView>;

/**
 * Returns the replaced values of a number for all periods of its series, oldest first within each period; an empty list if the number does
 * not come from a series.
 *
 * @param at the only period to include; null to include all
 */
export function toEarlierViews(
  context: ViewContext,
  { series: from, quantity }: ResolvedStatistic,
  at: Period | null = null,
): EarlierView[] {
  if (from === null) return [];
  const { superseded, multiplier } = entry(context.catalog.series, from.id);
  return superseded
    .filter(({ entity, period }) => entity === from.entity && (at === null || samePeriod(period, at)))
    .map(({ period, value, until, reason, source, locator }) => ({
      period: formatPeriod(period, 'alone'),
      ofPeriod: formatPeriod(period, 'for'),
      text: formatQuantity({
        ...quantity,
        value: new Decimal(value).times(multipliers[multiplier]),
        decimals: Math.max(quantity.decimals, decimalsOf(value)),
      }),
      replaced: formatPeriod(until, 'within'),
      reason,
      citation: toCitationView(context, { source, locator }),
    }));
}
