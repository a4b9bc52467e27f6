import { assertNever } from '../domain/assert-never';
import { Decimal } from '../domain/decimal';
import type { Quantity } from '../domain/quantity';
import type { Derivation, Operation } from '../domain/statistic';
import { isRelative, sameUnit, unitKey, type Unit } from '../domain/unit';
import { NumberError } from './number-error';

/** What each operation is called and how it is computed, as readers are told. */
export const operationWords: Record<Operation, { name: string; formula: string }> = {
  difference: {
    name: 'Difference',
    formula: 'minuend − subtrahend; of two percentages of the same thing it is in percentage points',
  },
  'change-in-points': { name: 'Change in percentage points', formula: 'later percentage − earlier percentage' },
  'percent-change': { name: 'Percent change', formula: '(later − earlier) ÷ earlier × 100' },
  share: { name: 'Share', formula: 'part ÷ whole × 100' },
  ratio: { name: 'Ratio', formula: 'numerator ÷ denominator' },
  'before-change': { name: 'Amount before a change', formula: 'value ÷ (1 + change ÷ 100)' },
};

/** What an operation makes of the units and values of its inputs. */
interface Result {
  readonly value: Decimal;
  readonly unit: Unit;
}

/**
 * Computes one operation exactly (division to 24 decimal places).
 *
 * @param inputs in the order of `derivationInputs`
 * @throws NumberError when the units do not fit, or on division by zero
 */
export function compute(derivation: Derivation, inputs: readonly [Quantity, Quantity]): Result {
  const [a, b] = inputs;
  switch (derivation.operation) {
    case 'difference':
      return { value: a.value.minus(b.value), unit: differenceUnit(a.unit, b.unit) };
    case 'change-in-points':
      if (a.unit.kind !== 'percent' || !sameUnit(a.unit, b.unit))
        throw misfit('change in points takes two percentages of the same thing', a, b);
      return { value: b.value.minus(a.value), unit: { kind: 'points', of: a.unit.of } };
    case 'percent-change':
      if (isRelative(a.unit))
        throw misfit('the change of a percentage is given in points', a, b, 'Use change-in-points.');
      if (!sameUnit(a.unit, b.unit)) throw misfit('percent change takes two amounts of one kind', a, b);
      return { value: divide(b.value.minus(a.value), a.value).times(100), unit: { kind: 'percent-change' } };
    case 'share':
      if (isRelative(a.unit) || !sameUnit(a.unit, b.unit))
        throw misfit('a share takes a part and a whole of one kind of amount', a, b);
      return { value: divide(a.value, b.value).times(100), unit: { kind: 'percent', of: derivation.of } };
    case 'ratio':
      if (a.unit.kind !== b.unit.kind || (a.unit.kind !== 'percent' && !sameUnit(a.unit, b.unit)))
        throw misfit('a ratio takes two amounts of one kind', a, b);
      return { value: divide(a.value, b.value), unit: { kind: 'ratio' } };
    case 'before-change':
      if (b.unit.kind !== 'percent-change') throw misfit('the change must be a percent change', a, b);
      return { value: divide(a.value, b.value.div(100).plus(1)), unit: a.unit };
    default:
      return assertNever(derivation);
  }
}

function differenceUnit(a: Unit, b: Unit): Unit {
  if (!sameUnit(a, b))
    throw new NumberError(
      'unit/mismatch',
      `A difference needs one unit; these are ${unitKey(a)} and ${unitKey(b)}.`,
      'Percentages of different things, and percent and points, cannot be subtracted.',
    );
  return a.kind === 'percent' ? { kind: 'points', of: a.of } : a;
}

function misfit(rule: string, a: Quantity, b: Quantity, hint = 'Choose inputs of the right kind.'): NumberError {
  return new NumberError(
    'unit/mismatch',
    `Units do not fit: ${rule}; these are ${unitKey(a.unit)} and ${unitKey(b.unit)}.`,
    hint,
  );
}

function divide(a: Decimal, b: Decimal): Decimal {
  if (b.eq(0)) throw new NumberError('unit/mismatch', 'The divisor is zero.', 'Choose another input.');
  return a.div(b);
}
