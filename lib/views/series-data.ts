import { z } from 'zod';
import { Decimal, decimalsOf } from '../domain/decimal';
import { periodKey } from '../domain/period';
import { observationStatuses, type Series } from '../domain/series';
import { multipliers, unitKey } from '../domain/unit';
import { formatPeriod, formatPeriodWithin } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { datum } from './drawing';
import { textOf } from './series-plot';
import { observed, quantityOf, type Scale } from './series-scale';
import { citationView, toCitationView } from './source-view';
import type { ViewContext } from './view-context';

/** One observation, as a figure gives it, with what machines need beside. */
export const seriesDatum = datum.extend({
  key: z.string().describe('The period for machines: `2022`, `2023-Q4`.'),
  status: z.enum(observationStatuses),
});
export type SeriesDatum = z.infer<typeof seriesDatum>;

/** A value that stood in the series before it was revised. */
export const supersededView = z.strictObject({
  entity: z.string(),
  at: z.string().describe('The period, for machines: `2022`.'),
  period: z.string(),
  value: z.string().describe('Plain digits, in the unit itself.'),
  text: z.string(),
  until: z.string().describe('The day on which it was replaced, or the time within which it was, for machines.'),
  replaced: z.string().describe('The same for readers: "on 28 March 2025".'),
  reason: z.string(),
  citation: citationView,
});
export type SupersededView = z.infer<typeof supersededView>;

/** Whether the page writes fewer digits than are recorded. */
export function isRounded(series: Series, scale: Scale): boolean {
  const power = multipliers[series.multiplier];
  const shown = multipliers[scale.multiplier];
  return observed(series).some(({ value }) => {
    const whole = value.times(power);
    return !whole.div(shown).round(scale.decimals).times(shown).eq(whole);
  });
}

export function toData(series: Series, scale: Scale): SeriesDatum[] {
  return [...series.observations].flatMap(([label, observations]) =>
    observations.map((observation) => ({
      label,
      at: formatPeriod(observation.period),
      value:
        observation.status === 'missing' ? null : observation.value.times(multipliers[series.multiplier]).toFixed(),
      text: textOf(series, scale, observation),
      unit: unitKey(series.unit),
      key: periodKey(observation.period),
      status: observation.status,
    })),
  );
}

export function toSuperseded(context: ViewContext, series: Series, scale: Scale): SupersededView[] {
  return series.superseded.map(({ entity, period, value, until, reason, source, locator }) => ({
    entity,
    at: periodKey(period),
    period: formatPeriod(period),
    value: new Decimal(value).times(multipliers[series.multiplier]).toFixed(),
    text: formatQuantity(quantityOf(series, scale, new Decimal(value), decimalsOf(value))),
    until: periodKey(until),
    replaced: formatPeriodWithin(until),
    reason,
    citation: toCitationView(context, { source, locator }),
  }));
}
