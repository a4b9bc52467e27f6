import { z } from 'zod';
import { assertNever } from './assert-never';
import { currencyCodes, currencyMeant, currencyOf } from './currency';
import { physicalUnit, unitAsWritten, unitNamesLike, type PhysicalUnit } from './physical-unit';
import { meantUnit, type MeantUnit } from './unit-meant';

/**
 * The parts of a message about an unknown name: the intended name (if certain), all valid names, and what to do if none of them is similar.
 */
interface UnknownName {
  readonly meant: string | null;
  /** Other fields that must be written with the intended name, such as `of: CO₂`. */
  readonly beside: readonly string[];
  readonly names: readonly string[];
  readonly otherwise: string;
}

const currencyCode = z
  .string()
  .check(({ value, issues }) => {
    if (currencyCodes.has(value)) return;
    const params: UnknownName = {
      meant: currencyMeant(value),
      beside: [],
      // Similar codes are not suggested, because they mean other currencies.
      names: [],
      otherwise: 'Write the ISO 4217 code of a currency, such as USD, GBP or KWD.',
    };
    issues.push({ code: 'custom', message: 'This is not a currency.', input: value, params });
  })
  .meta({ form: 'an ISO 4217 code: USD, GBP, KWD' });

const physicalName = z
  .string()
  .check(({ value, issues }) => {
    if (physicalUnit(value) !== null) return;
    const meant = meantUnit(value);
    const params: UnknownName = {
      meant: meant?.unit ?? null,
      beside: fieldsWithUnit(meant),
      names: unitNamesLike(value),
      otherwise:
        'Write a unit in the singular, with hyphens (terawatt-hour, barrel-per-day), or define your own: { one: …, many: …, addsUp: yes }. Under "of", write what is measured.',
    };
    issues.push({ code: 'custom', message: 'This is not a unit.', input: value, params });
  })
  .meta({ form: 'a unit name: terawatt-hour, square-kilometre, barrel-per-day' });

/** The other fields that must be written with the intended unit: what it measures, and its multiplier. */
function fieldsWithUnit(meant: MeantUnit | null): string[] {
  if (meant === null) return [];
  return [
    ...(meant.of === null ? [] : [`of: ${meant.of}`]),
    ...(meant.multiplier === null ? [] : [`multiplier: ${meant.multiplier}`]),
  ];
}

/** A unit that is not in CLDR, in the newsroom's own words. */
const ownUnit = z
  .strictObject({
    one: z.string().min(1).describe('Singular name.'),
    many: z.string().min(1).describe('Plural name.'),
    addsUp: z
      .enum(['yes', 'no'])
      .describe('Whether the amounts for two months add up to the amount for both months. Rates do not add up.'),
  })
  .check(({ value, issues }) => {
    const known = unitAsWritten(value.many);
    if (known === null || physicalUnit(known)?.many !== value.many) return;
    issues.push({
      code: 'custom',
      path: ['many'],
      message: `This unit already has a name: write ${known}.`,
      input: value,
    });
  })
  .meta({ form: '{ one: passenger-kilometre, many: passenger-kilometres, addsUp: yes }' });

const whole = z
  .string()
  .min(1)
  .describe('The whole, such as "GDP". Percentages of different wholes are never combined.');

const currency = z.strictObject({
  kind: z.literal('currency'),
  currency: currencyCode.describe('The currency.'),
  prices: z
    .union([z.literal('nominal'), z.strictObject({ real: z.number().int() })])
    .meta({ form: '`nominal`, or { real: 2015 }' })
    .describe('Current prices, or prices of a base year.'),
});
const count = z.strictObject({
  kind: z.literal('count'),
  one: z.string().min(1).describe('The thing that is counted, in the singular: "claim".'),
  many: z.string().min(1).describe('The same noun in the plural: "claims".'),
});
const physical = z.strictObject({
  kind: z.literal('physical'),
  unit: z
    .union([physicalName, ownUnit])
    .describe('The physical unit, or your own definition. `addsUp` says whether the amounts for two periods add up.'),
  of: z
    .string()
    .min(1)
    .exactOptional()
    .describe('The substance, if the unit names one: "CO₂" for grams of CO₂ per kilometre.'),
});

/** Units of amounts: how much or how many of something there is. */
const amountUnit = z.discriminatedUnion('kind', [currency, count, physical]).meta({ form: 'a unit: see Unit' });
export type AmountUnit = z.infer<typeof amountUnit>;

/**
 * What a number counts or measures. A `percent` names its whole, such as GDP. `points` (percentage points) are the difference between two
 * percentages of the same whole, and are never mixed with percentages. Multipliers (million, billion) belong to the number as written,
 * never to the unit.
 */
export const unit = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('percent').describe('Kind of unit.'), of: whole }),
    z.strictObject({ kind: z.literal('percent-change') }),
    z.strictObject({ kind: z.literal('percent-a-year') }),
    z.strictObject({ kind: z.literal('points'), of: whole }),
    currency,
    count,
    physical,
    z.strictObject({ kind: z.literal('per-head'), amount: amountUnit.describe('Unit of the amount per head.') }),
    z
      .strictObject({
        kind: z.literal('exchange-rate'),
        currency: currencyCode.describe('The currency in which the rate is stated: CNY in “yuan per US dollar”.'),
        per: currencyCode.describe('The currency that is priced: USD in “yuan per US dollar”.'),
      })
      .refine(({ currency: counted, per }) => counted !== per, {
        path: ['per'],
        error: 'Name a different currency: an exchange rate needs two.',
      }),
    z.strictObject({
      kind: z.literal('index'),
      base: z.string().min(1).describe('The base period, in which the index is 100.'),
    }),
    z.strictObject({ kind: z.literal('ratio') }),
    z.strictObject({
      kind: z.literal('rank'),
      among: z.number().int().min(2).describe('Number of entities in the ranking, including this one.'),
      first: z.enum(['largest', 'smallest']).describe('Whether the largest or the smallest value ranks first.'),
    }),
  ])
  .meta({ form: 'a unit: see Unit' });
export type Unit = z.infer<typeof unit>;

/** How to write numbers in a physical unit, and which operations are allowed on them. */
export function physicalOf({ unit: named, of }: Extract<Unit, { kind: 'physical' }>): PhysicalUnit {
  if (typeof named !== 'string') {
    const [one, many] = [withOf(named.one, of), withOf(named.many, of)];
    return { one, many, symbol: null, addsUp: named.addsUp === 'yes', hasTrueZero: true };
  }
  const found = physicalUnit(named, of);
  if (found === null) throw new Error(`${named} is not a unit.`);
  return found;
}

function withOf(words: string, of: string | undefined): string {
  return of === undefined ? words : `${words} of ${of}`;
}

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
  'exchange-rate',
  'index',
  'ratio',
  'rank',
] as const satisfies readonly Unit['kind'][];

/** The canonical text of a unit. Two units are the same if their keys are equal. */
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
      return `${currencyOf(value.currency).many}, ${value.prices === 'nominal' ? 'current prices' : `${value.prices.real} prices`}`;
    case 'count':
      return value.many;
    case 'physical':
      return physicalOf(value).many;
    case 'per-head':
      return `${unitKey(value.amount)} a head`;
    case 'exchange-rate':
      return `${currencyOf(value.currency).many} per ${currencyOf(value.per).one}`;
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

/** Whether numbers in the unit are percentages or percentage points. A percentage of such a number would be ambiguous. */
export function isRelative(unit: Unit): unit is RelativeUnit {
  return relativeKinds.some((kind) => kind === unit.kind);
}

/** Whether numbers in the unit are amounts: how much or how many of something there is. */
export function isAmount(unit: Unit): unit is AmountUnit {
  return unit.kind === 'currency' || unit.kind === 'count' || unit.kind === 'physical';
}

/** Whether the amounts for two months add up to the amount for both months. Barrels a day and degrees do not add up. */
export function addsUp(unit: Unit): boolean {
  return isAmount(unit) && (unit.kind !== 'physical' || physicalOf(unit).addsUp);
}

/** Whether zero in the unit means the absence of what is measured. In degrees Celsius it does not: 20 °C is not twice 10 °C. */
export function hasTrueZero(unit: Unit): boolean {
  return unit.kind !== 'physical' || physicalOf(unit).hasTrueZero;
}

/** Whether numbers in the unit can be written in thousands, millions and so on. */
export function takesMultiplier(unit: Unit): boolean {
  return isAmount(unit) || unit.kind === 'per-head';
}

/** Whether the unit allows the multiplier: only amounts and amounts per head can have one. For use in schemas. */
export function multiplierFits({
  unit,
  multiplier,
}: {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
}): boolean {
  return multiplier === 'one' || takesMultiplier(unit);
}

export const multiplierMismatch = {
  path: ['multiplier'],
  error: 'Remove the multiplier: only amounts and amounts per head have one.',
};

export function sameUnit(a: Unit, b: Unit): boolean {
  return unitKey(a) === unitKey(b);
}

/** Powers of ten in which numbers are written. */
export const multipliers = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
export const multiplier = z.enum(['one', 'thousand', 'million', 'billion', 'trillion']);
export type Multiplier = z.infer<typeof multiplier>;

/** The exponent of a multiplier: 9 for `billion`. */
export function powerOf(name: Multiplier): number {
  return Math.round(Math.log10(multipliers[name]));
}
