import type { Assertion } from '../domain/assertion';
import type { SeriesNumbers } from './numbers';
import { periodKey, samePeriod, type Period } from '../domain/period';
import { isRun, periodsBetween } from '../domain/period-steps';
import type { RankComparison, Ranked, Reading } from './comparison';
import { isAbove } from './findings/order';
import type { Extent } from '../domain/quantity';
import { NumberError } from './number-error';
import { readingsOf, seriesOf, type StatusReading } from './series-readings';
import type { ResolvedStatistic } from './resolve';

/** An entity with its value. */
export interface EntityReading extends Reading {
  readonly entity: string;
}

/**
 * The entities that a ranking leaves out although they rank before the measured entity, in the measure’s series and period.
 *
 * @throws NumberError if the measure is not observed
 */
export function leftOutBefore(
  { among, from }: Pick<Extract<Assertion, { relation: 'ranked' }>, 'from'> & { readonly among: readonly string[] },
  measured: ResolvedStatistic,
  catalog: SeriesNumbers['catalog'],
): readonly EntityReading[] {
  const { id } = seriesOf(measured, 'A rank');
  const isBefore = (a: Extent, b: Extent): boolean => (from === 'highest' ? isAbove(a, b) : isAbove(b, a)) === true;
  return [...(catalog.series.get(id)?.observations.keys() ?? [])]
    .filter((entity) => !among.includes(entity))
    .flatMap((entity) =>
      readingsOf(catalog, id, entity, measured)
        .filter(({ period, quantity }) => samePeriod(period, measured.period) && isBefore(quantity, measured.quantity))
        .map(({ period, quantity }) => ({ entity, period, quantity })),
    );
}

/**
 * Compares a claimed rank with the rank in the measure's series, for the measure's period, among the named entities. A claim about several
 * periods in a row is compared in each of them. Equal values share the better rank, as in sport: 1, 2, 2, 4.
 *
 * @throws NumberError if the measure is not observed, or an entity has no value
 */
export function compareRank(
  asserts: Pick<Extract<Assertion, { relation: 'ranked' }>, 'place' | 'from' | 'since' | 'among'>,
  measured: ResolvedStatistic,
  catalog: SeriesNumbers['catalog'],
): RankComparison {
  const { id, entity: own } = seriesOf(measured, 'A rank');
  if (!asserts.among.includes(own)) {
    throw new NumberError(
      'claim/measure',
      `"${measured.reference.id}" is for ${own}, which is not one of the ranked entities.`,
      `Add "${own}" to "among", or use another measure.`,
    );
  }
  const readings = asserts.among.map((entity) => ({ entity, readings: readingsOf(catalog, id, entity, measured) }));
  const rankIn = (period: Period): Ranking => rankOf(own, orderIn(period, readings, id, asserts.from), asserts.place);
  const last = rankIn(measured.period);
  const { since } = asserts;
  const comparison = { kind: 'rank', outcome: last.outcome, measured, from: asserts.from } as const;
  const { place, tied, order } = last;
  if (since === undefined) return { ...comparison, place, tied, order, run: null };
  const ranks = periodsOfRun(since, measured.period).map((period) => ({ period, ...rankIn(period) }));
  const broken =
    ranks.findLast((rank) => rank.outcome === 'contradicted') ??
    ranks.findLast((rank) => rank.outcome === 'close') ??
    null;
  const outcome = broken?.outcome ?? 'supported';
  return { ...comparison, outcome, place, tied, order, run: { since, count: ranks.length, broken } };
}

type Ranking = Pick<RankComparison, 'outcome' | 'place' | 'tied' | 'order'>;

function rankOf(own: string, order: readonly Ranked[], claimed: number): Ranking {
  const place = order.find(({ entity }) => entity === own)?.place ?? 0;
  const tied = order.filter((other) => other.place === place && other.entity !== own).map(({ entity }) => entity);
  const outcome =
    claimed === place ? 'supported' : claimed > place && claimed <= place + tied.length ? 'close' : 'contradicted';
  return { outcome, place, tied, order };
}

function orderIn(
  period: Period,
  entities: readonly { readonly entity: string; readonly readings: readonly StatusReading[] }[],
  id: string,
  from: 'highest' | 'lowest',
): readonly Ranked[] {
  const values = entities.map(({ entity, readings }) => {
    const reading = readings.find((one) => samePeriod(one.period, period));
    if (reading !== undefined) return { entity, quantity: reading.quantity };
    throw new NumberError(
      'reference/unknown',
      `"${id}" has no value for "${entity}" in ${periodKey(period)}.`,
      'Rank only entities that have a value, and spell them as in the CSV.',
    );
  });
  const sign = from === 'highest' ? -1 : 1;
  return values
    .map((value): Ranked => {
      const before = values.filter((other) => other.quantity.value.cmp(value.quantity.value) * sign < 0);
      return { ...value, place: before.length + 1 };
    })
    .sort((a, b) => a.place - b.place);
}

/** The periods that a claim about several periods in a row covers. */
export function periodsOfRun(since: Period, last: Period): readonly Period[] {
  if (since.kind !== 'span' && last.kind !== 'span' && isRun(since, last)) return periodsBetween(since, last);
  throw new NumberError(
    'period/mismatch',
    `The claim is about the periods since ${periodKey(since)}, but its measure is for ${periodKey(last)}.`,
    'Write an earlier period of the same kind under "since".',
  );
}
