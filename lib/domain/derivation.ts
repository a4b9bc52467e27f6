import { z } from 'zod';
import { assertNever } from './assert-never';
import { statisticId } from './ids';
import { simplePeriod } from './period';
import { firstOfYear, isRun, periodsBetween } from './period-steps';
import { referenceKey, statisticReference, type StatisticReference } from './statistic-reference';
import { line } from './text';

const amount = statisticReference.describe('The amount.');
const from = statisticReference.describe('The earlier statistic.');
const to = statisticReference.describe('The later statistic.');
const terms = z
  .array(statisticReference)
  .min(2)
  .refine(areDistinct, 'List each statistic only once.')
  .describe(
    'Either numbers for the same period, or one measure in consecutive years or in every month, quarter or half of a year.',
  );
const flow = statisticId.describe(
  'An observed statistic that gives an amount for each period. Its observations are added up.',
);
const end = simplePeriod.describe('The last period included: 2025-08.');

/**
 * The closed set of operations that compute one number from others. Their formulas are in `lib/numbers/operations.ts`.
 */
export const derivation = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('difference').describe('How the statistic is computed.'),
    minuend: statisticReference.describe('The statistic from which `subtrahend` is subtracted.'),
    subtrahend: statisticReference.describe('The statistic that is subtracted.'),
  }),
  z.strictObject({ operation: z.literal('change-in-points'), from, to }),
  z.strictObject({ operation: z.literal('percent-change'), from, to }),
  z.strictObject({ operation: z.literal('annualised-growth'), from, to }),
  z.strictObject({
    operation: z.literal('share'),
    part: statisticReference.describe('The statistic of the part, such as the GDP of China.'),
    whole: statisticReference.describe('The statistic of the whole, such as the GDP of the world.'),
    of: line.describe('What the whole is: "world GDP".'),
  }),
  z.strictObject({
    operation: z.literal('portion'),
    amount,
    share: statisticReference.describe('A percentage of the amount.'),
    of: line.describe('The name of the amount, as in the unit of the share: "GDP" if the unit is % of GDP.'),
    across: line
      .exactOptional()
      .describe('If the share has a different period: why the share still applies, in a sentence for readers.'),
  }),
  z.strictObject({
    operation: z.literal('ratio'),
    numerator: statisticReference.describe('The statistic that is divided.'),
    denominator: statisticReference.describe('The statistic by which it is divided.'),
  }),
  z.strictObject({
    operation: z.literal('per-head'),
    amount,
    people: statisticReference.describe('A count of people: { kind: count, one: person, many: people }.'),
  }),
  z.strictObject({
    operation: z.literal('conversion'),
    amount,
    rate: statisticReference.describe('An exchange rate from or to the currency of the amount, for the same period.'),
  }),
  z.strictObject({
    operation: z.literal('before-change'),
    value: statisticReference.describe('The value after the change.'),
    change: statisticReference.describe('The percentage change.'),
  }),
  z.strictObject({
    operation: z.literal('index'),
    value: statisticReference.describe('The statistic whose index is computed.'),
    base: statisticReference.describe('The same measure as `value`, in the base period, in which the index is 100.'),
  }),
  z.strictObject({ operation: z.literal('sum'), terms }),
  z.strictObject({ operation: z.literal('mean'), terms }),
  z
    .strictObject({
      operation: z.literal('cumulative'),
      flow,
      start: simplePeriod.describe('The first period included: 2024-01.'),
      end,
    })
    .refine(({ start, end }) => isRun(start, end), {
      path: ['end'],
      error: 'Choose an end that is after the start and of the same kind, for example a month if the start is a month.',
    }),
  z
    .strictObject({ operation: z.literal('year-to-date'), flow, end })
    .refine(({ end }) => end.kind !== 'year' && end.kind !== 'fiscal-year', {
      path: ['end'],
      error: 'Choose a month, quarter, half, week or day of the year.',
    }),
  z
    .strictObject({
      operation: z.literal('rank'),
      ranked: statisticReference.describe('The ranked statistic.'),
      among: z
        .array(statisticReference)
        .min(2)
        .refine(areDistinct, 'List each statistic only once.')
        .describe('All statistics in the ranking, including the ranked one.'),
      first: z.enum(['largest', 'smallest']).describe('Whether the largest or the smallest value ranks first.'),
    })
    .refine(({ ranked, among }) => among.some((one) => referenceKey(one) === referenceKey(ranked)), {
      path: ['among'],
      error: 'Add the ranked statistic to the list.',
    }),
]);
export type Derivation = z.infer<typeof derivation>;
export type Operation = Derivation['operation'];

/** Every operation, in the order in which tables list them. */
export const operations: readonly Operation[] = derivation.options.map(({ shape }) => shape.operation.value);

function areDistinct(references: readonly StatisticReference[]): boolean {
  return new Set(references.map(referenceKey)).size === references.length;
}

/** A reference as the author wrote it, with its path within the derivation. */
export type WrittenInput = readonly [path: readonly PropertyKey[], input: StatisticReference];

/** The statistics that a derivation names. */
export function writtenInputs(from: Derivation): readonly WrittenInput[] {
  switch (from.operation) {
    case 'sum':
    case 'mean':
      return from.terms.map((term, index) => [['terms', index], term]);
    case 'cumulative':
    case 'year-to-date':
      return [[['flow'], { id: from.flow, at: null }]];
    case 'rank':
      return [[['ranked'], from.ranked], ...from.among.map((one, index): WrittenInput => [['among', index], one])];
    default:
      return derivationInputs(from).map(([role, input]) => [[role], input]);
  }
}

/**
 * The inputs of a derivation, with the names that its operation gives them, in the order of its formula. A cumulative total has one input
 * for each observation; a rank has the ranked statistic first.
 */
export function derivationInputs(from: Derivation): readonly (readonly [role: string, input: StatisticReference])[] {
  switch (from.operation) {
    case 'difference':
      return [
        ['minuend', from.minuend],
        ['subtrahend', from.subtrahend],
      ];
    case 'change-in-points':
    case 'percent-change':
    case 'annualised-growth':
      return [
        ['from', from.from],
        ['to', from.to],
      ];
    case 'share':
      return [
        ['part', from.part],
        ['whole', from.whole],
      ];
    case 'portion':
      return [
        ['amount', from.amount],
        ['share', from.share],
      ];
    case 'ratio':
      return [
        ['numerator', from.numerator],
        ['denominator', from.denominator],
      ];
    case 'per-head':
      return [
        ['amount', from.amount],
        ['people', from.people],
      ];
    case 'conversion':
      return [
        ['amount', from.amount],
        ['rate', from.rate],
      ];
    case 'before-change':
      return [
        ['value', from.value],
        ['change', from.change],
      ];
    case 'index':
      return [
        ['value', from.value],
        ['base', from.base],
      ];
    case 'sum':
    case 'mean':
      return from.terms.map((term) => ['term', term]);
    case 'cumulative':
      return periodsBetween(from.start, from.end).map((at) => ['flow', { id: from.flow, at }]);
    case 'year-to-date':
      return periodsBetween(firstOfYear(from.end), from.end).map((at) => ['flow', { id: from.flow, at }]);
    case 'rank': {
      const others = from.among.filter((one) => referenceKey(one) !== referenceKey(from.ranked));
      return [from.ranked, ...others].map((one) => ['ranked', one]);
    }
    default:
      return assertNever(from);
  }
}
