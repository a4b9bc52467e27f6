import { z } from 'zod';
import { firstDay, lastDay } from '../domain/period-order';
import type { End, Interval } from '../domain/bounds';
import { periodKey, type Period } from '../domain/period';
import { intervalOf, isExact } from '../domain/quantity';
import { observationStatuses } from '../domain/series';
import { multiplier, unitKinds } from '../domain/unit';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import type { ResolvedStatistic } from '../numbers/resolve';

/** A period in machine-readable form. */
const periodFacts = z.strictObject({
  key: z
    .string()
    .describe('The period: `2023`, `2023-H1`, `2023-Q4`, `2023-07`, `2023-W31`, `us-federal:FY2025`, `1980/2023`.'),
  from: z.iso.date().describe('Its first day.'),
  to: z.iso.date().describe('Its last day.'),
});

const end = z
  .strictObject({
    value: z.string().describe('Plain digits in the unit itself: exact.'),
    included: z.boolean().describe('Whether the limit itself is included.'),
  })
  .nullable();

/** The bounds of a number if nobody stated it more precisely. */
export const boundsFacts = z.strictObject({
  lower: end.describe('The lower limit; null if there is none.'),
  upper: end.describe('The upper limit; null if there is none.'),
});

/** What programs need to know about a number besides its digits; readers see it in words. */
export const numberFacts = z.strictObject({
  unit: z.enum(unitKinds).describe('What kind of unit it is in.'),
  currency: z.string().nullable().describe('ISO 4217 code of an amount of money; null for anything else.'),
  multiplier: multiplier.describe('The multiplier in which readers see it.'),
  decimals: z.number().int().describe('The number of decimals known, in that multiplier.'),
  bounds: boundsFacts.exactOptional().describe('The bounds, if the number is not known exactly.'),
  period: periodFacts.describe('The period that it is for.'),
  status: z.enum(observationStatuses).exclude(['missing']).describe('Its status: reported, estimated and so on.'),
});

/** A number before rounding, as text: `39.6`; if it is not known exactly, its bounds: `at least 3 and at most 5`. */
export function unroundedText({
  exact,
  facts: { bounds },
}: {
  readonly exact: string | null;
  readonly facts: Pick<z.infer<typeof numberFacts>, 'bounds'>;
}): string {
  if (exact !== null || bounds === undefined) return exact ?? '';
  const { lower, upper } = bounds;
  const ends = [
    ...(lower === null ? [] : [t(lower.included ? 'bounds.at-least' : 'bounds.more-than', { limit: lower.value })]),
    ...(upper === null ? [] : [t(upper.included ? 'bounds.at-most' : 'bounds.less-than', { limit: upper.value })]),
  ];
  return listText(ends, 'and');
}

export function toNumberFacts({
  quantity,
  period,
  status,
}: Pick<ResolvedStatistic, 'quantity' | 'period' | 'status'>): z.infer<typeof numberFacts> {
  const { unit, multiplier: written, decimals } = quantity;
  return {
    unit: unit.kind,
    currency: unit.kind === 'currency' ? unit.currency : null,
    multiplier: written,
    decimals,
    ...(isExact(quantity) ? {} : { bounds: toBoundsFacts(intervalOf(quantity)) }),
    period: toPeriodFacts(period),
    status,
  };
}

function toBoundsFacts({ low, high }: Interval): z.infer<typeof boundsFacts> {
  const toEnd = (known: End | null) =>
    known === null ? null : { value: known.value.toFixed(), included: known.included };
  return { lower: toEnd(low), upper: toEnd(high) };
}

function toPeriodFacts(period: Period): z.infer<typeof periodFacts> {
  return { key: periodKey(period), from: isoDay(firstDay(period)), to: isoDay(lastDay(period)) };
}

/** Formats a day number, counted from 1 January 1970: `2025-07-26`. */
function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
