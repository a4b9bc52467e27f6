import { z } from 'zod';
import { Decimal, decimalsOf } from '../domain/decimal';
import { periodKey } from '../domain/period';
import type { Series } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import { datum } from './drawing';
import { exactOf, inMultiplier, textOf } from './scale';
import type { WrittenSeries } from './series-scale';
import { citationView, toCitationView } from './source-view';
import { toDatum } from './figure-series';
import type { ViewContext } from './view-context';

/** A value of a series: the same fields as for a value of a figure, and the period in machine-readable form. */
export const seriesDatum = datum.extend({
  key: z.string().describe('The period in machine-readable form: `2022`, `2023-Q4`.'),
});
export type SeriesDatum = z.infer<typeof seriesDatum>;

/** A replaced value of a series. */
export const supersededView = z.strictObject({
  entity: z.string(),
  at: z.string().describe('The period in machine-readable form: `2022`.'),
  period: z.string(),
  value: z.string().describe('Plain digits, without a multiplier.'),
  text: z.string(),
  until: z.string().describe('The day or time span in which the value was replaced, in machine-readable form.'),
  replaced: z.string().describe('The time of the replacement in words: "on 28 March 2025".'),
  reason: z.string(),
  citation: citationView,
});
export type SupersededView = z.infer<typeof supersededView>;

export function toData({ scale, series: drawn }: WrittenSeries): SeriesDatum[] {
  return drawn.flatMap(({ label, observations }) =>
    observations.map((observation) => ({
      ...toDatum(scale, label, observation),
      key: periodKey(observation.period),
    })),
  );
}

export function toSuperseded(context: ViewContext, series: Series, { table }: WrittenSeries): SupersededView[] {
  return series.superseded.map(({ entity, period, value, until, reason, source, locator }) => {
    const decimals = decimalsOf(value);
    const recorded = { status: 'reported', period, value: new Decimal(value), decimals, note: null } as const;
    const observation = inMultiplier(recorded, series.multiplier, table.multiplier);
    return {
      entity,
      at: periodKey(period),
      period: formatPeriod(period, 'alone'),
      value: exactOf(table, observation) ?? '',
      text: textOf(table, observation),
      until: periodKey(until),
      replaced: formatPeriod(until, 'within'),
      reason,
      citation: toCitationView(context, { source, locator }),
    };
  });
}
