import type { Assertion, Unmeasured } from '../../domain/assertion';
import { assertionsOf, type Claim } from '../../domain/claim';
import { Decimal, decimalsOf } from '../../domain/decimal';
import type { Hedge } from '../../domain/hedge';
import { isRelative, multipliers, takesMultiplier, type Multiplier, type Unit } from '../../domain/unit';
import type { TextRange } from '../quotations';
import { numbersInClaim, wordsFor, type NumberInClaim } from './claimed-numbers';

/** A number that a claim asserts. */
export interface AssertedNumber {
  /** The field of the claim that contains the number. `hedgeField` is the field that contains its hedge. */
  readonly field: 'value' | 'to';
  readonly hedgeField: 'relation' | 'hedge';
  readonly value: Decimal;
  readonly decimals: number;
  readonly multiplier: Multiplier;
  readonly unit: Unit;
  /** Null for the ends of a range and for “reached”, which have no hedge. */
  readonly hedge: Hedge | null;
  readonly change: 'rose-by' | 'fell-by' | null;
}

/** The numbers that a claim asserts, whether a statistic measures them or not. Ranks are not included. */
export function numbersOfClaim(claim: Claim): AssertedNumber[] {
  const { unmeasured } = claim;
  const measured = assertionsOf(claim).flatMap(({ asserts }) => assertedNumbers(asserts));
  return unmeasured === undefined ? measured : [...measured, unmeasuredNumber(unmeasured)];
}

/** The numbers in an assertion. Ranks are not included. */
export function assertedNumbers(asserts: Assertion): AssertedNumber[] {
  return 'value' in asserts ? statedIn(asserts) : [];
}

function statedIn(asserts: Extract<Assertion, { value: string }>): AssertedNumber[] {
  const number = (written: string, field: AssertedNumber['field'], hedge: Hedge | null): AssertedNumber => ({
    field,
    hedgeField: 'hedge' in asserts ? 'hedge' : 'relation',
    value: new Decimal(written),
    decimals: decimalsOf(written),
    multiplier: 'multiplier' in asserts ? asserts.multiplier : 'one',
    unit: 'unit' in asserts ? asserts.unit : { kind: 'ratio' },
    hedge,
    change: asserts.relation === 'rose-by' || asserts.relation === 'fell-by' ? asserts.relation : null,
  });
  switch (asserts.relation) {
    case 'between':
      return [number(asserts.value, 'value', null), number(asserts.to, 'to', null)];
    case 'reached':
      return [number(asserts.value, 'value', null)];
    case 'rose-by':
    case 'fell-by':
    case 'times':
      return [number(asserts.value, 'value', asserts.hedge)];
    default:
      return [number(asserts.value, 'value', asserts.relation)];
  }
}

/** Returns a number that a claim asserts, but that no statistic measures. */
export function unmeasuredNumber({ value, hedge, multiplier, unit }: Unmeasured): AssertedNumber {
  const number = { value: new Decimal(value), decimals: decimalsOf(value), multiplier, unit };
  return { ...number, field: 'value', hedgeField: 'hedge', hedge, change: null };
}

/** Finds where a text states an asserted number. Words may state it without digits: “none” states 0, and “equals” states 100%. */
export function placesOf(stated: AssertedNumber, text: string): TextRange[] {
  const found = comparable(stated, text).filter((one) => isStated(stated, one));
  if (found.length > 0) return found;
  if (stated.value.eq(0)) return wordsFor('nothing', text);
  const whole = isRelative(stated.unit) ? 100 : stated.unit.kind === 'ratio' ? 1 : null;
  return whole !== null && stated.value.eq(whole) ? wordsFor('whole', text) : [];
}

/** The numbers in a text that may have the same unit as the asserted number. */
export function comparable({ unit }: AssertedNumber, text: string): NumberInClaim[] {
  const isMoney = unit.kind === 'currency' || unit.kind === 'per-head' || unit.kind === 'exchange-rate';
  return numbersInClaim(text).filter(({ kind }) => {
    if (kind === 'number') return true;
    if (isRelative(unit)) return kind !== 'money' && kind !== 'count';
    if (unit.kind === 'ratio') return kind === 'multiple' || kind === 'share' || kind === 'percent';
    return kind === 'count' || (kind === 'money' && isMoney);
  });
}

function isStated(
  { value, decimals, multiplier, unit, change }: AssertedNumber,
  { kind, value: read }: NumberInClaim,
): boolean {
  if (takesMultiplier(unit)) return read.eq(value.times(multipliers[multiplier]));
  const times = isRelative(unit) ? 100 : 1;
  // A third is 33.3% if rounded to one decimal.
  if (kind === 'share') return read.times(times).round(decimals).eq(value);
  if (kind === 'percent' && times === 1) return read.div(100).eq(value);
  if (kind !== 'multiple' || times === 1) return read.eq(value);
  const asShare = change === 'rose-by' ? read.minus(1) : change === 'fell-by' ? read.minus(1).times(-1) : read;
  return asShare.times(100).eq(value);
}
