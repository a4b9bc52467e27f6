import { z } from 'zod';
import { firstDay, lastDay } from '../domain/period-order';
import { periodKey, type Period } from '../domain/period';
import { observationStatuses } from '../domain/series';
import { multiplier, unitKinds } from '../domain/unit';
import type { ResolvedStatistic } from '../numbers/resolve';

/** A stretch of time for machines. */
export const periodFacts = z.strictObject({
  key: z.string().describe('The period: `2023`, `2023-H1`, `2023-Q4`, `2023-07`, `us-federal:FY2025`, `1980/2023`.'),
  from: z.iso.date().describe('Its first day.'),
  to: z.iso.date().describe('Its last day.'),
});

/** What machines need of a number beside its digits, for which readers have words. */
export const numberFacts = z.strictObject({
  unit: z.enum(unitKinds).describe('What kind of unit it is in.'),
  currency: z.string().nullable().describe('ISO 4217 code of an amount of money; null for anything else.'),
  multiplier: multiplier.describe('The power of ten in which readers see it.'),
  decimals: z.number().int().describe('With how many digits after the point it is known, in that multiplier.'),
  period: periodFacts.describe('What time it is of.'),
  status: z.enum(observationStatuses).exclude(['missing']).describe('How firm it is.'),
});

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
    period: toPeriodFacts(period),
    status,
  };
}

function toPeriodFacts(period: Period): z.infer<typeof periodFacts> {
  return { key: periodKey(period), from: isoDay(firstDay(period)), to: isoDay(lastDay(period)) };
}

/** A day since 1 January 1970 as `2025-07-26`. */
function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
