import { z } from 'zod';
import { assertNever } from './assert-never';

/** Currencies, by ISO 4217 code. */
export const currencies = {
  USD: { symbol: '$', name: 'US dollars' },
  EUR: { symbol: '€', name: 'euros' },
  CNY: { symbol: '¥', name: 'yuan' },
  JPY: { symbol: '¥', name: 'yen' },
} as const;

/** Physical units, with the words that follow a number. */
export const physicalUnits = {
  tonne: { one: 'tonne', many: 'tonnes' },
  gigawatt: { one: 'gigawatt', many: 'gigawatts' },
  'barrel-per-day': { one: 'barrel a day', many: 'barrels a day' },
} as const;

const currencyCode = z.enum(['USD', 'EUR', 'CNY', 'JPY']);
const physicalCode = z.enum(['tonne', 'gigawatt', 'barrel-per-day']);

const whole = z.string().min(1).describe('Of what: "GDP". Two percentages of different things never mix.');

const currency = z.strictObject({
  kind: z.literal('currency'),
  currency: currencyCode.describe('ISO 4217 code.'),
  prices: z
    .union([z.literal('nominal'), z.strictObject({ real: z.number().int() })])
    .meta({ form: '`nominal`, or { real: 2015 }' })
    .describe('Current prices, or those of a base year.'),
});
const count = z.strictObject({
  kind: z.literal('count'),
  one: z.string().min(1).describe('The noun for one.'),
  many: z.string().min(1).describe('The noun for several.'),
});
const physical = z.strictObject({
  kind: z.literal('physical'),
  unit: physicalCode.describe('The physical unit.'),
});

/** Units of amounts: of how much or how many there is of something. */
const amountUnit = z.discriminatedUnion('kind', [currency, count, physical]).meta({ form: 'a unit: see Unit' });
export type AmountUnit = z.infer<typeof amountUnit>;

/**
 * What a number counts. `percent` says of what it is a part; `points` (percentage points) is the difference of two
 * percentages of the same thing and never mixes with them. Multipliers (million, billion) belong to the number as
 * written, never to the unit.
 */
export const unit = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('percent').describe('What kind of unit.'), of: whole }),
    z.strictObject({ kind: z.literal('percent-change') }),
    z.strictObject({ kind: z.literal('percent-a-year') }),
    z.strictObject({ kind: z.literal('points'), of: whole }),
    currency,
    count,
    physical,
    z.strictObject({ kind: z.literal('per-head'), amount: amountUnit.describe('Of what each head has so much.') }),
    z.strictObject({ kind: z.literal('index'), base: z.string().min(1).describe('The period that is 100.') }),
    z.strictObject({ kind: z.literal('ratio') }),
    z.strictObject({
      kind: z.literal('rank'),
      among: z.number().int().min(2).describe('How many are ranked, this one included.'),
      first: z.enum(['largest', 'smallest']).describe('Which of them is the first.'),
    }),
  ])
  .meta({ form: 'a unit: see Unit' });
export type Unit = z.infer<typeof unit>;

/** Every kind of unit. */
export const unitKinds = [
  'percent',
  'percent-change',
  'percent-a-year',
  'points',
  'currency',
  'count',
  'physical',
  'per-head',
  'index',
  'ratio',
  'rank',
] as const satisfies readonly Unit['kind'][];

/** The one text of a unit; two units are the same when their keys are. */
export function unitKey(value: Unit): string {
  switch (value.kind) {
    case 'percent':
      return `% of ${value.of}`;
    case 'percent-change':
      return '% change';
    case 'percent-a-year':
      return '% a year';
    case 'points':
      return `percentage points of ${value.of}`;
    case 'currency':
      return `${currencies[value.currency].name}, ${value.prices === 'nominal' ? 'current prices' : `${value.prices.real} prices`}`;
    case 'count':
      return value.many;
    case 'physical':
      return physicalUnits[value.unit].many;
    case 'per-head':
      return `${unitKey(value.amount)} a head`;
    case 'index':
      return `index, ${value.base} = 100`;
    case 'ratio':
      return 'times';
    case 'rank':
      return `rank among ${value.among}, the ${value.first} first`;
    default:
      return assertNever(value);
  }
}

const relativeKinds = ['percent', 'percent-change', 'percent-a-year', 'points'] as const;
type RelativeUnit = Extract<Unit, { kind: (typeof relativeKinds)[number] }>;

/** Whether numbers of the unit are parts of something else, to which a percentage cannot be applied again silently. */
export function isRelative(unit: Unit): unit is RelativeUnit {
  return relativeKinds.some((kind) => kind === unit.kind);
}

/** Whether numbers of the unit say how much or how many there is of something. */
export function isAmount(unit: Unit): unit is AmountUnit {
  return unit.kind === 'currency' || unit.kind === 'count' || unit.kind === 'physical';
}

/** Whether its numbers are written in thousands, millions and so on. */
export function takesMultiplier(unit: Unit): boolean {
  return isAmount(unit) || unit.kind === 'per-head';
}

/** For schemas with a unit and a multiplier: a multiplier stands beside an amount only. */
export function multiplierFits({
  unit,
  multiplier,
}: {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
}): boolean {
  return multiplier === 'one' || takesMultiplier(unit);
}

export const multiplierMisfit = {
  path: ['multiplier'],
  error: 'Only amounts are written in thousands, millions and so on: leave it out.',
};

export function sameUnit(a: Unit, b: Unit): boolean {
  return unitKey(a) === unitKey(b);
}

/** Powers of ten by which numbers are written. */
export const multipliers = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
export const multiplier = z.enum(['one', 'thousand', 'million', 'billion', 'trillion']);
export type Multiplier = z.infer<typeof multiplier>;

/** The power of ten of a multiplier: 9 of `billion`. */
export function powerOf(name: Multiplier): number {
  return Math.round(Math.log10(multipliers[name]));
}
