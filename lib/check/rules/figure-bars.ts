import type { Entry } from '../../catalog/entry';
import type { Figure } from '../../domain/figure';
import { isRelative, unitKey } from '../../domain/unit';
import type { Quantity } from '../../domain/quantity';
import type { Resolve } from '../../numbers/resolve';
import { didYouMean, nearest } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { repeats } from './repeats';

type BarFigure = Extract<Figure, { kind: 'bar' }>;

/** What is wrong with the bars of a figure. Numbers that cannot be read are reported where they are defined. */
export function barProblems(
  { file, position }: Entry<Figure>,
  { bars, groups }: BarFigure,
  resolve: Resolve,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: readonly PropertyKey[], rule: Problem['rule'], message: string, hint: string): void => {
    problems.push({ rule, file, position: position(path), message, hint });
  };
  const keys = bars.map(({ key }) => key);
  for (const { index, text } of repeats(keys))
    refuse(['bars', index, 'key'], 'id/duplicate', `Two bars have the key "${text}".`, 'Give each a key of its own.');
  for (const { index, text } of repeats(groups.map(({ label }) => label)))
    refuse(
      ['groups', index, 'label'],
      'id/duplicate',
      `Two groups are called "${text}".`,
      'Give each a label of its own.',
    );

  let first: string | null = null;
  for (const [index, { label, values }] of groups.entries()) {
    const unknown = Object.keys(values).filter((key) => !keys.includes(key));
    for (const key of unknown)
      refuse(
        ['groups', index, 'values', key],
        'reference/unknown',
        `There is no bar "${key}".`,
        didYouMean(key, keys, 'bars'),
      );
    const meant = unknown.map((key) => nearest(key, keys));
    const absent = keys.filter((key) => values[key] === undefined && !meant.includes(key));
    if (absent.length > 0) {
      const message = `"${label}" has no value for ${absent.join(', ')}.`;
      refuse(['groups', index, 'values'], 'figure/empty', message, 'Give each group a statistic for every bar.');
    }
    for (const [key, reference] of Object.entries(values)) {
      const quantity = valueOf(() => resolve(reference).quantity);
      if (quantity === null) continue;
      const scale = scaleOf(quantity);
      first ??= scale;
      if (scale === first) continue;
      const hint = 'One axis has one unit: give amounts the same "show", or draw two figures.';
      refuse(
        ['groups', index, 'values', key],
        'unit/mismatch',
        `This is in ${scale}; the first bar is in ${first}.`,
        hint,
      );
    }
  }
  return problems;
}

const relativeWords = {
  percent: 'percentages',
  'percent-change': 'percent changes',
  'percent-a-year': 'percent a year',
  points: 'percentage points',
} as const;

/** Percentages of different things may stand side by side: their captions say of what. */
function scaleOf({ unit, multiplier }: Quantity): string {
  if (isRelative(unit)) return relativeWords[unit.kind];
  return multiplier === 'one' ? unitKey(unit) : `${multiplier} ${unitKey(unit)}`;
}
