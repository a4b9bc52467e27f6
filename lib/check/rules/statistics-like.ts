import { assertNever } from '../../domain/assert-never';
import type { Catalog } from '../../domain/catalog';
import { currencyMeant, currencyOf, narrowSign } from '../../domain/currency';
import { multipliers, type Unit } from '../../domain/unit';
import { meantUnit } from '../../domain/unit-meant';
import { exactEnds, formatNumber, formatQuantity } from '../../format/format-quantity';
import { formatPeriod } from '../../format/format-period';
import type { Numbers } from '../../numbers/assess';
import type { ResolvedStatistic } from '../../numbers/resolve';
import { referenceKey, type Statistic, type StatisticReference } from '../../domain/statistic';
import type { StatedNumber } from '../../prose/stated-numbers';
import { numberOrRange } from '../../prose/numerals';
import { periodKey } from '../../domain/period';
import { decimalsOf, Decimal } from '../../domain/decimal';
import { valueOf } from '../context';

/** The maximum number of statistics in a hint. */
const most = 3;

/**
 * Finds the statistics that a number in a text may stand for. Returns a sentence for each, best first: “This may be oats/exports (2022). If
 * so, write …”
 *
 * - A number with fewer digits matches the rounded statistic: “33%” matches 33.3%.
 * - A number without a sign also matches a statistic below zero: “fell 20%” matches −20%.
 * - The unit must be the same, so that following the hint cannot change what the sentence says. For a count without a unit, such as “421”
 *   in “421 old mills”, one of the next words must be the noun that the statistic counts.
 *
 * @param following the text after the number
 * @param form how the text names its statistics: with `<Stat>`, or in the field `stated` of the record
 */
export function statisticsLike(
  number: StatedNumber,
  following: string,
  { catalog, resolve }: Numbers,
  form: 'Stat' | 'stated',
): string[] {
  const { kind, text } = number;
  if (number.value === null) return [];
  const isBelow = hasMinus(text);
  // A share such as “a quarter” is read as 0.25, but statistics give shares in percent.
  const typed = kind === 'share' ? number.value.abs().times(100) : number.value.abs();
  const isOfUnit = unitTest(number, following);
  const written = decimalsOf(/\d[\d.]*\d|\d/.exec(text.replaceAll(',', ''))?.[0] ?? '0');
  const digits = Math.max(kind === 'share' ? 0 : written, decimalsOf(typed.toFixed()));
  const matches = [...catalog.statistics].flatMap(([id, statistic]) =>
    readings(id, statistic, catalog).flatMap((reference) => {
      const found = valueOf(() => resolve(reference));
      if (found === null || !isOfUnit(found.quantity.unit)) return [];
      const { quantity } = found;
      const decimals = Math.min(digits, quantity.decimals);
      // The decimals of a third do not end, so compare the rounded value.
      const value = digits >= endless ? typed.round(decimals) : typed;
      const duplicate = exactEnds(quantity).find((end) => {
        if (isBelow && !end.value.lt(0)) return false;
        const shown = new Decimal(formatNumber(end, { as: 'magnitude', decimals }).replaceAll(',', ''));
        return shown.times(multipliers[end.multiplier]).eq(value);
      });
      return duplicate === undefined
        ? []
        : [{ reference, found, decimals, gap: duplicate.value.abs().minus(typed).abs() }];
    }),
  );
  const own = (reference: StatisticReference): number => (reference.at === null ? 0 : 1);
  return matches
    .sort((a, b) => own(a.reference) - own(b.reference) || a.gap.cmp(b.gap))
    .slice(0, most)
    .map(({ reference, found, decimals }) => {
      const name = referenceKey(reference);
      const write = form === 'Stat' ? statOf(reference, found, decimals, isBelow) : `stated: [${name}]`;
      return `This may be ${name} (${formatPeriod(found.period, 'alone')}). If so, write ${write}.`;
    });
}

/**
 * Returns a function that tests whether a number is stated in a given unit.
 * @param following the text after the number
 */
export function unitTest({ kind, text }: StatedNumber, following: string): (unit: Unit) => boolean {
  const isNamed = unitNamed(kind, text, following);
  return (unit) => kinds(unit).includes(kind) && isNamed(unit);
}

/** The words of a stated number that name its unit: `£` in “£2bn”, `Kuwaiti dinars` in “five Kuwaiti dinars”. */
export function unitWords(text: string): string[] {
  return text.replace(typedNumber, ' ').replace(/[−]/g, ' ').trim().split(/\s+/).filter(Boolean);
}

/** A number with this many decimals counts as a fraction whose decimals never end, such as a third. */
const endless = 12;

/** Whether there is a minus sign before the first digit. A hyphen inside a word does not count. */
export function hasMinus(text: string): boolean {
  return /^\D*?(?<!\p{L})[−-](?:\p{L}{0,3}\p{Sc}|\p{Lu}{2,3})?\s?\d/u.test(text);
}

/** References to a statistic for its own period and, if it comes from a series, for every other period. */
function readings(id: StatisticReference['id'], statistic: Statistic, catalog: Catalog): StatisticReference[] {
  const own = { id, at: null };
  if (statistic.kind !== 'observed') return [own];
  const observations = catalog.series.get(statistic.series)?.observations.get(statistic.entity) ?? [];
  const others = observations.filter(({ period }) => periodKey(period) !== periodKey(statistic.period));
  return [own, ...others.map(({ period }) => ({ id, at: period }))];
}

function statOf(
  reference: StatisticReference,
  { quantity }: ResolvedStatistic,
  decimals: number,
  signed: boolean,
): string {
  const at = reference.at === null ? '' : ` at="${periodKey(reference.at)}"`;
  const isMagnitude = !signed && exactEnds(quantity).some(({ value }) => value.lt(0));
  const as = isMagnitude ? ' as="magnitude"' : '';
  const fewer = decimals < quantity.decimals ? ` decimals="${decimals}"` : '';
  const text = formatQuantity(quantity, { as: signed ? 'value' : 'magnitude', decimals });
  return `<Stat of="${reference.id}"${at}${as}${fewer}>${text}</Stat>`;
}

/**
 * Returns a function that tests whether a unit is the one written with a number: `£` in “£2bn”, `TWh`, the dinars in “five Kuwaiti dinars”.
 * If the name is unknown, no unit passes the test. For a count without a unit, such as “421” in “421 old mills”, a unit passes if its noun
 * (“mills”) is among the next words.
 */
function unitNamed(kind: StatedNumber['kind'], text: string, following: string): (unit: Unit) => boolean {
  const words = unitWords(text);
  const tails = words.map((_, index) => words.slice(index).join(' ').replace(/m2$/, 'm²').replace(/m3$/, 'm³'));
  if (kind === 'money') {
    const [currency] = tails.flatMap((tail) => currencyMeant(tail) ?? []);
    return (unit) => {
      if (unit.kind !== 'currency' && unit.kind !== 'exchange-rate') return false;
      return currency === undefined
        ? tails.some((tail) => mayBeCalled(unit.currency, tail))
        : unit.currency === currency;
    };
  }
  if (kind !== 'count') return () => true;
  const [meant] = tails.flatMap((tail) => meantUnit(tail) ?? []);
  if (meant !== undefined)
    return (unit) =>
      unit.kind === 'physical' && unit.unit === meant.unit && (meant.of === null || (unit.of ?? null) === meant.of);
  if (words.length > 0) return () => false;
  const next = new Set(
    following
      .split(/[.,;:!?()–—]/, 1)
      .join('')
      .toLowerCase()
      .split(/\s+/)
      .slice(0, 5),
  );
  const counts = (noun: string): boolean => next.has(noun.toLowerCase().split(' ').at(-1) ?? '');
  return (unit) => {
    if (unit.kind === 'index') return true;
    if (unit.kind === 'per-head') return unit.amount.kind === 'count' && counts(unit.amount.many);
    if (unit.kind === 'physical') return typeof unit.unit !== 'string' && counts(unit.unit.many);
    return unit.kind === 'count' && (counts(unit.many) || counts(unit.one));
  };
}

/** Whether a name that several currencies share, such as `dinars` or `kr`, can mean this currency. */
function mayBeCalled(currency: string, name: string): boolean {
  const { one, many, symbol } = currencyOf(currency);
  const wanted = name.toLowerCase();
  return [one, many, symbol, narrowSign(currency)].some((own) => ` ${own.toLowerCase()}`.endsWith(` ${wanted}`));
}

const typedNumber = new RegExp(`[−-]?(?:\\s?${numberOrRange}(?:[bt](?!\\p{L}))?)`, 'iu');

function kinds(unit: Unit): readonly StatedNumber['kind'][] {
  switch (unit.kind) {
    case 'percent':
      return ['percent', 'share'];
    case 'percent-change':
    case 'percent-a-year':
      return ['percent'];
    case 'points':
      return ['points'];
    case 'currency':
    case 'exchange-rate':
      return ['money'];
    case 'count':
    case 'physical':
    case 'index':
    case 'per-head':
      return ['count'];
    case 'rank':
      return [];
    case 'ratio':
      return ['multiple'];
    default:
      return assertNever(unit);
  }
}
