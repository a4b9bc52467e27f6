import type { Decimal } from '../domain/decimal';
import type { Period } from '../domain/period';
import type { KnownQuantity, Quantity } from '../domain/quantity';
import { sameUnit, unitKey, type Unit } from '../domain/unit';
import { NumberError } from './number-error';

/** An input to an operation. */
export interface KnownInput {
  readonly quantity: KnownQuantity;
  readonly period: Period;
}

/** An input with an exact number. */
export interface Input extends KnownInput {
  readonly quantity: Quantity;
}

export type KnownInputs = readonly [KnownInput, ...KnownInput[]];

export type Inputs = readonly [Input, ...Input[]];

/** The unit and the value that an operation returns. */
export interface Result {
  readonly value: Decimal;
  readonly unit: Unit;
}

/** The error for units that an operation does not accept. It names the rule and the unit of each input. */
export function misfit(
  rule: string,
  quantities: readonly Pick<Quantity, 'unit'>[],
  hint = unitHint(quantities),
): NumberError {
  const units = quantities.map(({ unit }) => unitKey(unit));
  const received = quantities.length === 2 ? units : [...new Set(units)];
  return refusal(`Wrong units: ${rule}; got ${list(received)}.`, hint);
}

/**
 * The hint for an error about units. Two currencies need an exchange rate. Units that differ only in their prefix are never converted
 * silently.
 */
function unitHint(quantities: readonly Pick<Quantity, 'unit'>[]): string {
  const units = quantities.map(({ unit }) => unit);
  const currencies = units.flatMap((unit) => (unit.kind === 'currency' ? [unit.currency] : []));
  if (currencies.length === units.length && new Set(currencies).size > 1)
    return 'Convert one of the amounts first: the operation "conversion" needs an amount and an exchange rate.';
  const hasPhysical = units.length > 1 && units.every(({ kind }) => kind === 'physical');
  return hasPhysical ? 'Record both in the same unit.' : 'Use inputs in suitable units.';
}

export function refusal(message: string, hint = 'Use another input.'): NumberError {
  return new NumberError('unit/mismatch', message, hint);
}

/**
 * The unit that all inputs share.
 *
 * @throws NumberError if their units differ
 */
export function commonUnit(rule: string, inputs: Inputs): Unit {
  const { unit } = inputs[0].quantity;
  if (inputs.every(({ quantity }) => sameUnit(quantity.unit, unit))) return unit;
  throw misfit(
    rule,
    inputs.map(({ quantity }) => quantity),
  );
}

export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.eq(0)) throw refusal('The divisor is zero.');
  return a.div(b);
}

/** Joins strings into a list: `a, b and c`. */
export function list(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}
