import { z } from 'zod';
import { firstDay, lastDay } from '../domain/period-order';
import type { End, Interval } from '../domain/bounds';
import { hedge } from '../domain/hedge';
import { periodKey, type Period } from '../domain/period';
import { intervalOf, isExact, type Written } from '../domain/quantity';
import { valueKind } from '../domain/value-kind';
import { observationStatuses } from '../domain/series';
import { multiplier, unitKinds } from '../domain/unit';
import { formatUnit } from '../format/format-unit';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import type { ResolvedStatistic } from '../numbers/resolve';

/** A period in machine-readable form, with its first and last day. */
const periodFacts = z.strictObject({
  key: z
    .string()
    .describe(
      'The key of the period: `2023`, `2023-H1`, `2023-Q4`, `2023-07`, `2023-W31`, `us-federal:FY2025`, `1980/2023`.',
    ),
  from: z.iso.date().describe('The first day of the period.'),
  to: z.iso.date().describe('The last day of the period.'),
});

const end = z
  .strictObject({
    value: z.string().describe('The exact value in plain digits, without a multiplier.'),
    included: z.boolean().describe('Whether the limit itself is included.'),
  })
  .nullable();

/** The bounds of a number whose exact value is not known. */
export const boundsFacts = z.strictObject({
  lower: end.describe('The lower limit; null if there is none.'),
  upper: end.describe('The upper limit; null if there is none.'),
});

/** A unit in machine-readable form, and how a number in this unit is written. */
export const unitFacts = z.strictObject({
  text: z.string().describe('The unit in words.'),
  kind: z.enum(unitKinds).describe('The kind of unit.'),
  currency: z
    .string()
    .nullable()
    .describe('For an amount of money: the ISO 4217 code of the currency. Otherwise null.'),
  per: z
    .string()
    .nullable()
    .describe(
      'For an exchange rate: the ISO 4217 code of the currency whose price it states, such as USD in “yuan per US dollar”. Otherwise null.',
    ),
  multiplier: multiplier.describe('The multiplier in which readers see the number.'),
  decimals: z
    .number()
    .int()
    .describe('How many decimal places are known when the number is written with this multiplier.'),
});

/** The data about a number that programs need in addition to its digits. Readers see these data in words. */
export const numberFacts = z.strictObject({
  unit: unitFacts,
  bounds: boundsFacts.exactOptional().describe('The bounds, if the number is not known exactly.'),
  period: periodFacts.describe('The period to which the number applies.'),
  status: z
    .enum(observationStatuses)
    .exclude(['missing'])
    .describe('The status of the number: reported, estimated and so on.'),
  states: valueKind.describe(
    'Whether the number says what is or was the case (`fact`), what somebody aims for (`target`) or what is expected (`forecast`).',
  ),
  hedge: hedge
    .nullable()
    .describe('How the source hedges the number: `more-than` for “more than 940”. Otherwise null.'),
});

/** Returns a number before rounding: `39.6`. If it is not known exactly, returns its bounds: `at least 3 and at most 5`. */
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

export function toUnitFacts({ unit, multiplier: written, decimals }: Written): z.infer<typeof unitFacts> {
  return {
    text: formatUnit(unit),
    kind: unit.kind,
    currency: unit.kind === 'currency' ? unit.currency : null,
    per: unit.kind === 'exchange-rate' ? unit.per : null,
    multiplier: written,
    decimals,
  };
}

export function toNumberFacts({
  quantity,
  period,
  status,
  states,
  hedge: said,
}: Pick<ResolvedStatistic, 'quantity' | 'period' | 'status' | 'states' | 'hedge'>): z.infer<typeof numberFacts> {
  return {
    unit: toUnitFacts(quantity),
    ...(isExact(quantity) ? {} : { bounds: toBoundsFacts(intervalOf(quantity)) }),
    period: toPeriodFacts(period),
    status,
    states,
    hedge: said,
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
