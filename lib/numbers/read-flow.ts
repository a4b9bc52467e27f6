import { periodKey, sameKind, type Period } from '../domain/period';
import type { Derivation, StatisticReference } from '../domain/statistic';
import { NumberError } from './number-error';
import type { Resolve, Working } from './resolved-statistic';
import { named } from './consecutive-periods';

type FlowDerivation = Extract<Derivation, { operation: 'cumulative' | 'year-to-date' }>;

/**
 * Reads the observations of a flow (a statistic that gives an amount for each period), for every period from the first to the last.
 *
 * @throws NumberError that names the periods without an observation
 */
export function readFlow(
  { flow, end }: FlowDerivation,
  inputs: readonly (readonly [role: string, input: StatisticReference])[],
  resolve: Resolve,
): Working['inputs'] {
  const own: Period = resolve({ id: flow, at: null }).period;
  if (!sameKind(own, end))
    throw new NumberError(
      'period/mismatch',
      `"${flow}" has values for periods such as ${periodKey(own)}, but not for periods such as ${periodKey(end)}.`,
      'Use a start and an end of the same kind as the periods of the series.',
    );
  const missing: string[] = [];
  const read = inputs.flatMap(([role, input]): Working['inputs'] => {
    try {
      return [{ role, statistic: resolve(input) }];
    } catch (error) {
      if (!(error instanceof NumberError) || error.rule !== 'reference/unknown' || input.at === null) throw error;
      missing.push(periodKey(input.at));
      return [];
    }
  });
  if (missing.length === 0) return read;
  throw new NumberError(
    'period/mismatch',
    `"${flow}" has no value for ${named(missing)}.`,
    'Choose a start and an end between which no value is missing: a total needs every period.',
  );
}
