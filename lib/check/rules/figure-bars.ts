import type { Entry } from '../../catalog/entry';
import type { Figure, FigureOf } from '../../domain/figure';
import type { Resolve } from '../../numbers/resolve';
import { didYouMean, nearest } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { oneAxisOneUnit, scaleOf } from './figure-scale';
import { repeatedNames, repeats } from './repeats';

/** Problems with the bars of a figure. Numbers that cannot be computed are reported where they are defined. */
export function barProblems(
  { file, position }: Entry<Figure>,
  { bars, groups }: FigureOf<'bar'>,
  resolve: Resolve,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: readonly PropertyKey[], rule: Problem['rule'], message: string, hint: string): void => {
    problems.push({ rule, file, position: position(path), message, hint });
  };
  const keys = bars.map(({ key }) => key);
  for (const { index, text } of repeats(keys))
    refuse(
      ['bars', index, 'key'],
      'id/duplicate',
      `Two bars have the key "${text}".`,
      'Give each bar a different key.',
    );
  for (const { index, text } of repeatedNames(bars.map(({ label }) => label)))
    refuse(
      ['bars', index, 'label'],
      'id/duplicate',
      `Two bars have the label "${text}".`,
      'Give each bar a different label.',
    );
  for (const { index, text } of repeatedNames(groups.map(({ label }) => label)))
    refuse(
      ['groups', index, 'label'],
      'id/duplicate',
      `Two groups have the label "${text}".`,
      'Give each group a different label.',
    );

  let first: string | null = null;
  for (const [index, { label, values }] of groups.entries()) {
    const unknown = Object.keys(values).filter((key) => !keys.includes(key));
    for (const key of unknown)
      refuse(
        ['groups', index, 'values', key],
        'reference/unknown',
        `There is no bar with the key "${key}".`,
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
      refuse(
        ['groups', index, 'values', key],
        'unit/mismatch',
        `This number is in ${scale}, but the first bar is in ${first}.`,
        oneAxisOneUnit,
      );
    }
  }
  return problems;
}
