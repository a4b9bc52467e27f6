import type { Assertion } from '../domain/assertion';
import type { Catalog } from '../domain/catalog';
import { periodKey, samePeriod } from '../domain/period';
import type { RankComparison, Ranked } from './comparison';
import { NumberError } from './number-error';
import { readingsOf, seriesOf } from './series-readings';
import type { ResolvedStatistic } from './resolve';

/**
 * Compares a claimed rank with the rank in the measure's series, for the measure's period, among the named entities. Equal values share the
 * better rank, as in sport: 1, 2, 2, 4.
 *
 * @throws NumberError if the measure is not observed, or an entity has no value
 */
export function compareRank(
  asserts: Extract<Assertion, { relation: 'ranked' }>,
  measured: ResolvedStatistic,
  catalog: Catalog,
): RankComparison {
  const { id, entity: own } = seriesOf(measured, 'A rank');
  if (!asserts.among.includes(own)) {
    throw new NumberError(
      'claim/measure',
      `"${measured.reference.id}" is for ${own}, which is not one of the ranked entities.`,
      `Add "${own}" to "among", or use another measure.`,
    );
  }
  const values = asserts.among.map((entity) => {
    const reading = readingsOf(catalog, id, entity, measured).find(({ period }) => samePeriod(period, measured.period));
    if (reading !== undefined) return { entity, quantity: reading.quantity };
    throw new NumberError(
      'reference/unknown',
      `"${id}" has no value for "${entity}" in ${periodKey(measured.period)}.`,
      'Rank only entities that have a value, and spell them as in the CSV.',
    );
  });
  const sign = asserts.from === 'highest' ? -1 : 1;
  const order = values
    .map((value): Ranked => {
      const before = values.filter((other) => other.quantity.value.cmp(value.quantity.value) * sign < 0);
      return { ...value, place: before.length + 1 };
    })
    .sort((a, b) => a.place - b.place);
  const place = order.find(({ entity }) => entity === own)?.place ?? 0;
  const tied = order.filter((other) => other.place === place && other.entity !== own).map(({ entity }) => entity);
  const outcome =
    asserts.place === place
      ? 'supported'
      : asserts.place > place && asserts.place <= place + tied.length
        ? 'close'
        : 'contradicted';
  return { kind: 'rank', outcome, measured, place, from: asserts.from, tied, order };
}
