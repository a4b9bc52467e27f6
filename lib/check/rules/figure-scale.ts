import type { Written } from '../../domain/quantity';
import { isRelative, unitKey } from '../../domain/unit';

const relativeWords = {
  percent: 'percentages',
  'percent-change': 'percent changes',
  'percent-a-year': 'percent a year',
  points: 'percentage points',
} as const;

/**
 * The unit of an axis that shows statistics. Percentages of GDP and of exports may share an axis, because their labels say what they are
 * percentages of.
 */
export function scaleOf({ unit, multiplier }: Written): string {
  if (isRelative(unit)) return relativeWords[unit.kind];
  return multiplier === 'one' ? unitKey(unit) : `${multiplier} ${unitKey(unit)}`;
}

export const oneAxisOneUnit = 'An axis can have only one unit: give amounts the same "show", or draw two figures.';
