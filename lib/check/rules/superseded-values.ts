import type { Entry } from '../../catalog/entry';
import { Decimal } from '../../domain/decimal';
import { periodKey, samePeriod } from '../../domain/period';
import { firstDay, lastDay } from '../../domain/period-order';
import type { Series } from '../../domain/series';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/**
 * Superseded values belong to an observation of the series, are listed oldest first, and differ from the value that replaced them.
 */
export const supersededValues: EditorialRule = ({ parsed }) => ({
  problems: [...parsed.series.values()].flatMap((series) =>
    series.value.superseded.flatMap((_, index) => problemOf(series, index) ?? []),
  ),
});

function problemOf({ value: series, file, position }: Entry<Series>, index: number): Problem | null {
  const refuse = (field: string, message: string, hint: string): Problem => ({
    rule: 'vintage/order',
    file,
    position: position(['superseded', index, field]),
    message,
    hint,
  });
  const old = series.superseded[index];
  if (old === undefined) return null;
  const { entity, period, value, until } = old;
  const observations = series.observations.get(entity);
  if (observations === undefined)
    return refuse(
      'entity',
      `The series has no entity "${entity}".`,
      didYouMean(entity, series.observations.keys(), 'entities'),
    );
  const latest = observations.find((observation) => samePeriod(observation.period, period));
  if (latest === undefined)
    return refuse(
      'period',
      `The series has no observation for ${entity} in ${periodKey(period)}.`,
      'Correct the period.',
    );
  const next = series.superseded
    .slice(index + 1)
    .find((one) => one.entity === entity && samePeriod(one.period, period));
  if (next !== undefined && firstDay(next.until) < lastDay(until))
    return refuse(
      'until',
      `"until" is ${periodKey(until)} here, but ${periodKey(next.until)} for the value listed after it.`,
      'List the values of an observation in order, oldest first.',
    );
  const successor = next?.value ?? (latest.status === 'missing' ? null : latest.value.toFixed());
  if (successor !== null && new Decimal(successor).eq(value))
    return refuse(
      'value',
      `This value is the same as the one that replaced it, ${successor}.`,
      'List only values that changed.',
    );
  return null;
}
