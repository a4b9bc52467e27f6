import { entry } from '../domain/catalog';
import type { SeriesNumbers } from './numbers';
import type { SeriesId } from '../domain/ids';
import type { Observation } from '../domain/series';
import { multipliers } from '../domain/unit';
import type { Reading } from './comparison';
import { NumberError } from './number-error';
import type { ResolvedStatistic } from './resolve';

/** A value of a series with its period and its status. */
export interface StatusReading extends Reading {
  readonly status: Exclude<Observation['status'], 'missing'>;
}

/**
 * The series from which a measure was read.
 *
 * @throws NumberError if it was not read from a series
 */
export function seriesOf(
  { reference, series }: ResolvedStatistic,
  claim: string,
): NonNullable<ResolvedStatistic['series']> {
  if (series !== null) return series;
  throw new NumberError(
    'claim/measure',
    `${claim} can be checked only against a series, but "${reference.id}" does not come from a series.`,
    'Use an observed statistic as the measure.',
  );
}

/**
 * The values of an entity in chronological order, with the multiplier and the decimals of the measure. Missing values are skipped. Empty
 * for an unknown entity.
 */
export function readingsOf(
  catalog: SeriesNumbers['catalog'],
  id: SeriesId,
  entity: string,
  { quantity: { multiplier, decimals } }: ResolvedStatistic,
): StatusReading[] {
  const series = entry(catalog.series, id);
  const power = multipliers[series.multiplier];
  return (series.observations.get(entity) ?? []).flatMap((observation) =>
    observation.status === 'missing'
      ? []
      : {
          period: observation.period,
          status: observation.status,
          quantity: { value: observation.value.times(power), unit: series.unit, multiplier, decimals },
        },
  );
}
