import { assertNever } from '../domain/assert-never';
import { withEnds } from '../domain/bounds';
import { entry, type Catalog } from '../domain/catalog';
import { memoize } from '../domain/memoize';
import { samePeriod, periodKey } from '../domain/period';
import { isExact } from '../domain/quantity';
import { referenceKey, type Statistic, type StatisticReference } from '../domain/statistic';
import { multipliers, takesMultiplier, unitKey } from '../domain/unit';
import { derive } from './derive';
import { NumberError } from './number-error';
import { digitsObserved } from './precision';
import type { Resolve, ResolvedStatistic } from './resolved-statistic';
import { observationAsOf, pinned } from './vintage';

export type { Citation, ExactStatistic, Resolve, ResolveExact, ResolvedStatistic, Working } from './resolved-statistic';

/**
 * Creates the function that reads statistics from a catalog. It computes each statistic only once.
 *
 * @returns a function that throws NumberError if a number cannot be computed
 */
export function createResolve(catalog: Catalog): Resolve {
  return createNumbers(catalog, null).resolve;
}

/** A catalog, the numbers that have been read from it so far, and the function that reads them. */
export interface Numbers {
  readonly catalog: Catalog;
  readonly known: ReadonlyMap<string, ResolvedStatistic>;
  readonly resolve: Resolve;
}

/** Like `createResolve`, but returns the same objects as `earlier` for numbers that have not changed. */
export function createNumbers(catalog: Catalog, earlier: Numbers | null): Numbers {
  const known = earlier === null ? new Map<string, ResolvedStatistic>() : unchangedNumbers(earlier, catalog);
  const resolving = new Set<string>();
  const resolve: Resolve = (reference) => {
    const key = referenceKey(reference);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (resolving.has(key)) {
      const circle = [...resolving].slice([...resolving].indexOf(key));
      const message = `The statistic is derived from itself: ${[...circle, key].join(' → ')}.`;
      throw new NumberError(
        'statistic/cycle',
        message,
        'Change one of these statistics so that it does not depend on the others.',
        circle,
      );
    }
    resolving.add(key);
    try {
      const resolved = read(catalog, reference, resolve);
      known.set(key, resolved);
      return resolved;
    } finally {
      resolving.delete(key);
    }
  };
  return { catalog, known, resolve };
}

/** The numbers that have not changed: their statistic, series and inputs are the same objects in the new catalog. */
function unchangedNumbers({ catalog: from, known }: Numbers, to: Catalog): Map<string, ResolvedStatistic> {
  const statistics = replaced(from.statistics, to.statistics);
  const series = replaced(from.series, to.series);
  const unchanged = memoize(
    ({ reference, series: own, working }: ResolvedStatistic): boolean =>
      !statistics.has(reference.id) &&
      (own === null || !series.has(own.id)) &&
      (working === null || working.inputs.every(({ statistic }) => unchanged(statistic))),
  );
  return new Map([...known].filter(([, number]) => unchanged(number)));
}

/** The ids of entries that were replaced or removed. */
function replaced<Id, Value>(from: ReadonlyMap<Id, Value>, to: ReadonlyMap<Id, Value>): ReadonlySet<Id> {
  return from === to ? new Set() : new Set([...from].flatMap(([id, value]) => (to.get(id) === value ? [] : [id])));
}

function read(catalog: Catalog, reference: StatisticReference, resolve: Resolve): ResolvedStatistic {
  const statistic = entry(catalog.statistics, reference.id);
  if (reference.at !== null && statistic.kind !== 'observed') {
    throw new NumberError(
      'period/mismatch',
      `"${reference.id}" is a ${statistic.kind} statistic, so it cannot be used for another period.`,
      'Remove the period, or define another statistic for that period.',
    );
  }
  const resolved = readKind(catalog, reference, statistic, resolve);
  const { unit, multiplier } = resolved.quantity;
  if (multiplier !== 'one' && !takesMultiplier(unit)) {
    throw new NumberError(
      'unit/mismatch',
      `The statistic is in ${unitKey(unit)}, so it cannot be shown in ${multiplier}s.`,
      'Remove the multiplier: only amounts can have one.',
    );
  }
  return resolved;
}

function readKind(
  catalog: Catalog,
  reference: StatisticReference,
  statistic: Statistic,
  resolve: Resolve,
): ResolvedStatistic {
  switch (statistic.kind) {
    case 'published':
      return readPublished(reference, statistic);
    case 'observed':
      return readObserved(catalog, reference, statistic);
    case 'derived':
      return derive(reference, statistic, notesOf(statistic), pinned(resolve, reference.asOf));
    default:
      return assertNever(statistic);
  }
}

type Kind<K extends Statistic['kind']> = Extract<Statistic, { kind: K }>;

function readPublished(reference: StatisticReference, statistic: Kind<'published'>): ResolvedStatistic {
  const { multiplier, unit, source, locator, period, status, name } = statistic;
  const printed = statistic.value;
  const power = multipliers[multiplier];
  const known = isExact(printed)
    ? { value: printed.value.times(power) }
    : { bounds: withEnds(printed.bounds, (end) => end.times(power)) };
  const shown = statistic.show ?? multiplier;
  const decimals = statistic.decimals ?? printed.decimals;
  return {
    reference,
    name,
    quantity: { ...known, unit, multiplier: shown, decimals },
    period,
    measure: reference.id,
    hedge: statistic.hedge ?? null,
    states: status === 'projected' ? 'forecast' : statistic.states,
    // A draft does not yet have a status such as “reported”. Only previews show drafts.
    status: status === 'draft' ? 'provisional' : status,
    citations: [{ source, locator }],
    notes: notesOf(statistic),
    noted: null,
    series: null,
    working: null,
  };
}

function readObserved(catalog: Catalog, reference: StatisticReference, statistic: Kind<'observed'>): ResolvedStatistic {
  const series = entry(catalog.series, statistic.series);
  const at = reference.at ?? statistic.period;
  const observations = series.observations.get(statistic.entity);
  if (observations === undefined) {
    const known = [...series.observations.keys()].join(', ');
    throw new NumberError(
      'reference/unknown',
      `"${statistic.series}" has no entity "${statistic.entity}".`,
      `Write one of the entities of the series: ${known}.`,
    );
  }
  const latest = observations.find((candidate) => samePeriod(candidate.period, at));
  const { asOf } = reference;
  const { observation, citation } =
    latest === undefined || asOf === undefined
      ? { observation: latest, citation: { source: series.source, locator: series.locator } }
      : observationAsOf(series, statistic.entity, latest, asOf);
  if (observation === undefined || observation.status === 'missing') {
    const [first, last] = [observations[0], observations.at(-1)].map((edge) =>
      edge === undefined ? '' : periodKey(edge.period),
    );
    const why = observation === undefined ? 'has no observation' : `has no value (${observation.reason})`;
    throw new NumberError(
      'reference/unknown',
      `"${statistic.series}" ${why} for ${statistic.entity} in ${periodKey(at)}.`,
      `Choose another period from ${first} to ${last}.`,
    );
  }
  return {
    reference,
    name: statistic.name,
    quantity: {
      value: observation.value.times(multipliers[series.multiplier]),
      unit: series.unit,
      multiplier: statistic.show ?? series.multiplier,
      decimals: statistic.decimals ?? Math.min(digitsObserved(series.unit), observation.decimals),
    },
    period: observation.period,
    measure: `${statistic.series} of ${statistic.entity}`,
    hedge: null,
    status: observation.status,
    states: observation.status === 'projected' ? 'forecast' : 'fact',
    citations: [citation],
    notes: notesOf(statistic),
    noted: observation.note,
    series: { id: statistic.series, entity: statistic.entity },
    working: null,
  };
}

function notesOf(statistic: Statistic): string[] {
  return statistic.note === undefined ? [] : [statistic.note];
}
