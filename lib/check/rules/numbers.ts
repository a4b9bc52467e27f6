import type { Entry } from '../../catalog/entry';
import type { ReadEntries } from '../../catalog/parsed-content';
import type { Reference } from '../../catalog/references';
import type { Catalog } from '../../domain/catalog';
import { memoize } from '../../domain/memoize';
import type { Series } from '../../domain/series';
import { isUnqualified, writtenInputs, type Statistic, type StatisticReference } from '../../domain/statistic';
import { NumberError } from '../../numbers/number-error';
import type { Resolve } from '../../numbers/resolve';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { tryTo, valueOf, type EditorialRule } from '../context';

/** Every statistic can be computed, for every period for which it is used. */
export const numbers: EditorialRule = ({ parsed, references, catalog, resolve }) => {
  const { problems, failures } = ownPeriods(parsed.statistics, catalog.statistics, catalog.series, resolve);
  return { problems: [...problems, ...references.flatMap((list) => otherPeriods(list, failures, resolve))] };
};

/** Reports statistics that cannot be computed for their own period. `failures` has the error message of each. */
const ownPeriods = memoize(
  (
    entries: ReadEntries['statistics'],
    statistics: Catalog['statistics'],
    allSeries: Catalog['series'],
    resolve: Resolve,
  ): { readonly problems: readonly Problem[]; readonly failures: ReadonlyMap<string, string> } => {
    const problems: Problem[] = [];
    const failures = new Map<string, string>();
    const cyclic = new Set<string>();
    for (const [id, statistic] of statistics) {
      const located = entries.get(id);
      const result = tryTo(() => resolve({ id, at: null }));
      if (located === undefined || !('error' in result) || !(result.error instanceof NumberError)) continue;
      const { error } = result;
      failures.set(id, error.message);
      if (error.circle.length === 0 ? hasFailedInput(statistic, resolve) : cyclic.has(id) || !error.circle.includes(id))
        continue;
      error.circle.forEach((member) => cyclic.add(member));
      const series = statistic.kind === 'observed' ? allSeries.get(statistic.series) : undefined;
      problems.push(entityProblem(located, series) ?? problemOf(error, located));
    }
    return { problems, failures };
  },
);

const otherPeriods = memoize(
  (list: readonly Reference[], failures: ReadonlyMap<string, string>, resolve: Resolve): readonly Problem[] =>
    ofOtherPeriods(list).flatMap(({ statistic, file, position }): Problem[] => {
      const result = tryTo(() => [resolve(statistic), resolve(withCurrentValue(statistic))]);
      if (!('error' in result) || !(result.error instanceof NumberError)) return [];
      const { rule, message, hint } = result.error;
      if (message === failures.get(statistic.id)) return [];
      return [{ rule, file, position, message, hint }];
    }),
);

const ofOtherPeriods = memoize((list: readonly Reference[]) =>
  list.flatMap(({ statistic, file, position }) =>
    statistic === null || isUnqualified(statistic) ? [] : [{ statistic, file, position }],
  ),
);

/** The reference without its day: an article that gives its numbers as of a day also shows their current values. */
function withCurrentValue({ id, at }: StatisticReference): StatisticReference {
  return { id, at };
}

/** Whether a statistic fails because its inputs fail. Then only the inputs are reported. */
function hasFailedInput(statistic: Statistic, resolve: Resolve): boolean {
  if (statistic.kind !== 'derived') return false;
  return writtenInputs(statistic.from).some(([, input]) => valueOf(() => resolve(input)) === null);
}

function entityProblem({ value, file, position }: Entry<Statistic>, series: Series | undefined): Problem | null {
  if (value.kind !== 'observed' || series === undefined || series.observations.has(value.entity)) return null;
  return {
    rule: 'reference/unknown',
    file,
    position: position(['entity']),
    length: value.entity.length,
    message: `"${value.series}" has no entity "${value.entity}".`,
    hint: didYouMean(value.entity, series.observations.keys(), 'entities'),
  };
}

function problemOf({ rule, message, hint }: NumberError, { value, file, position }: Entry<Statistic>): Problem {
  const field =
    rule === 'unit/mismatch' && value.kind !== 'derived' ? 'show' : value.kind === 'observed' ? 'period' : 'from';
  return { rule, file, position: position([field]), message, hint };
}
