import { assertNever } from '../../domain/assert-never';
import type { Entry } from '../../catalog/entry';
import type { Figure, FigureOf } from '../../domain/figure';
import { sameKind, samePeriod } from '../../domain/period';
import { isExact } from '../../domain/quantity';
import { comparePeriods } from '../../domain/period-order';
import type { StatisticReference } from '../../domain/statistic-reference';
import { formatPeriod } from '../../format/format-period';
import type { Resolve, ResolvedStatistic } from '../../numbers/resolve';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { oneAxisOneUnit, scaleOf } from './figure-scale';
import { refusalsOf, type Refuse } from './refusals';
import { repeatedNames } from './repeats';

/** A statistic, and the field of the figure that names it. */
interface Placed {
  readonly path: readonly PropertyKey[];
  readonly statistic: ResolvedStatistic;
}

/** Problems with the statistics of a figure. Numbers that cannot be computed are reported where they are defined. */
export function statisticProblems(
  entry: Entry<Figure>,
  figure: FigureOf<'scatter' | 'slope' | 'ranges'>,
  resolve: Resolve,
): Problem[] {
  const refuse = refusalsOf(entry);
  const read = (path: readonly PropertyKey[], reference: StatisticReference | undefined): Placed[] => {
    const statistic = reference === undefined ? null : valueOf(() => resolve(reference));
    return statistic === null ? [] : [{ path, statistic }];
  };
  const labels = (list: string, rows: readonly { readonly label: string }[]): Problem[] =>
    repeatedNames(rows.map(({ label }) => label)).map(({ index, text }) =>
      refuse(
        [list, index, 'label'],
        'id/duplicate',
        `Two entries have the label "${text}".`,
        'Give each a different label.',
      ),
    );
  switch (figure.kind) {
    case 'scatter': {
      const across = figure.points.flatMap((point, index) => read(['points', index, 'across'], point.across));
      const up = figure.points.flatMap((point, index) => read(['points', index, 'up'], point.up));
      const axes = figure.equal === undefined ? [across, up] : [[...across, ...up]];
      return [
        ...labels('points', figure.points),
        ...axes.flatMap((axis) => otherUnits(refuse, axis)),
        ...otherKinds(refuse, [...across, ...up]),
      ];
    }
    case 'slope': {
      const then = figure.rows.flatMap((row, index) => read(['rows', index, 'then'], row.then));
      const now = figure.rows.flatMap((row, index) => read(['rows', index, 'now'], row.now));
      return [
        ...labels('rows', figure.rows),
        ...otherUnits(refuse, [...then, ...now]),
        ...otherPeriods(refuse, then),
        ...otherPeriods(refuse, now),
        ...notBefore(refuse, then[0], now[0]),
      ];
    }
    case 'ranges': {
      const rows = figure.ranges.map(({ low, high }, index) => ({
        low: read(['ranges', index, 'low'], low),
        high: read(['ranges', index, 'high'], high),
      }));
      const all = rows.flatMap(({ low, high }) => [...low, ...high]);
      const crossed = rows.flatMap(({ low, high }) => {
        const [lower, upper] = [low[0], high[0]];
        if (lower === undefined || upper === undefined) return [];
        const [least, most] = [lower.statistic.quantity, upper.statistic.quantity];
        if (!isExact(least) || !isExact(most) || least.value.lt(most.value)) return [];
        return [refuse(upper.path, 'figure/order', '"high" is not above "low".', 'Swap the two, or remove "high".')];
      });
      return [...labels('ranges', figure.ranges), ...otherUnits(refuse, all), ...crossed];
    }
    default:
      return assertNever(figure);
  }
}

function otherUnits(refuse: Refuse, [first, ...others]: readonly Placed[]): Problem[] {
  if (first === undefined) return [];
  const scale = scaleOf(first.statistic.quantity);
  return others.flatMap(({ path, statistic }) => {
    const own = scaleOf(statistic.quantity);
    return own === scale
      ? []
      : [refuse(path, 'unit/mismatch', `This number is in ${own}, but the first is in ${scale}.`, oneAxisOneUnit)];
  });
}

/** Reports points for periods of different kinds, such as a fiscal and a calendar year. Different years of the same kind are allowed. */
function otherKinds(refuse: Refuse, [first, ...others]: readonly Placed[]): Problem[] {
  if (first === undefined) return [];
  return others.flatMap(({ path, statistic: { period } }) => {
    if (sameKind(period, first.statistic.period)) return [];
    const message = `This number is ${formatPeriod(period, 'for')}, but the first is ${formatPeriod(first.statistic.period, 'for')}.`;
    return [refuse(path, 'period/mismatch', message, 'Choose statistics with the same kind of period.')];
  });
}

function otherPeriods(refuse: Refuse, [first, ...others]: readonly Placed[]): Problem[] {
  if (first === undefined) return [];
  return others.flatMap(({ path, statistic: { period } }) => {
    if (samePeriod(period, first.statistic.period)) return [];
    const message = `This number is ${formatPeriod(period, 'for')}, but the first is ${formatPeriod(first.statistic.period, 'for')}.`;
    return [
      refuse(
        path,
        'period/mismatch',
        message,
        'All numbers in a column must have the same period: to choose a period, add "@" and the period to the statistic.',
      ),
    ];
  });
}

function notBefore(refuse: Refuse, then: Placed | undefined, now: Placed | undefined): Problem[] {
  if (then === undefined || now === undefined) return [];
  if (comparePeriods(then.statistic.period, now.statistic.period) < 0) return [];
  return [refuse(now.path, 'figure/order', '"now" is not later than "then".', 'Swap the two.')];
}
