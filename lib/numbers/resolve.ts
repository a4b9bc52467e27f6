import { assertNever } from '../domain/assert-never';
import { entry, type Catalog } from '../domain/catalog';
import { Decimal, decimalsOf } from '../domain/decimal';
import type { SeriesId, SourceId } from '../domain/ids';
import { samePeriod, periodKey, type Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { ObservationStatus } from '../domain/series';
import {
  derivationInputs,
  referenceKey,
  type Derivation,
  type Statistic,
  type StatisticReference,
} from '../domain/statistic';
import { multipliers, takesMultiplier, unitKey } from '../domain/unit';
import { derivedPeriod } from './derived-period';
import { NumberError } from './number-error';
import { compute } from './operations';

/** A source with the place in it. */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
}

/** How a number came to be: the operation and its inputs, each resolved in turn. */
export interface Working {
  readonly derivation: Derivation;
  readonly inputs: readonly { readonly role: string; readonly statistic: ResolvedStatistic }[];
}

/** A statistic read: its number, period and where both come from. */
export interface ResolvedStatistic {
  readonly reference: StatisticReference;
  readonly name: string;
  readonly quantity: Quantity;
  readonly period: Period;
  /** How firm it is: of a derived number, the least firm of its inputs. */
  readonly status: Exclude<ObservationStatus, 'missing'>;
  /** Every source it rests on, once. */
  readonly citations: readonly Citation[];
  readonly notes: readonly string[];
  /** The series it was read from, where it was. */
  readonly series: { readonly id: SeriesId; readonly entity: string } | null;
  readonly working: Working | null;
}

export type Resolve = (reference: StatisticReference) => ResolvedStatistic;

/**
 * Makes the function that reads statistics from a catalog; each is computed once.
 *
 * @returns a function that throws NumberError when a number cannot be computed
 */
export function createResolve(catalog: Catalog): Resolve {
  return createNumbers(catalog, null).resolve;
}

/** The numbers of a catalog, as far as they have been asked for. */
export interface Numbers {
  readonly catalog: Catalog;
  readonly known: ReadonlyMap<string, ResolvedStatistic>;
  readonly resolve: Resolve;
}

/** As `createResolve`; a number that was read before, and of which nothing has changed since, stays the same object. */
export function createNumbers(catalog: Catalog, earlier: Numbers | null): Numbers {
  // Taken apart, so that no numbers keep those of every check before them in memory.
  const { known: knownBefore, catalog: from } = earlier ?? {};
  const known = new Map<string, ResolvedStatistic>();
  const underway = new Set<string>();
  const resolve: Resolve = (reference) => {
    const key = referenceKey(reference);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (underway.has(key)) {
      const circle = [...underway].slice([...underway].indexOf(key));
      const message = `The statistic is derived from itself: ${[...circle, key].join(' → ')}.`;
      throw new NumberError('statistic/cycle', message, 'Break the circle at one of them.', circle);
    }
    underway.add(key);
    try {
      const before = knownBefore?.get(key);
      const holds = before !== undefined && from !== undefined && stillHolds(before, from, catalog, resolve);
      const resolved = holds ? before : read(catalog, reference, resolve);
      known.set(key, resolved);
      return resolved;
    } finally {
      underway.delete(key);
    }
  };
  return { catalog, known, resolve };
}

/** Whether the statistic, the series and the inputs of a number are the same objects in another catalog. */
function stillHolds(before: ResolvedStatistic, from: Catalog, to: Catalog, resolve: Resolve): boolean {
  const { reference, series, working } = before;
  return (
    from.statistics.get(reference.id) === to.statistics.get(reference.id) &&
    (series === null || from.series.get(series.id) === to.series.get(series.id)) &&
    (working === null || working.inputs.every(({ statistic }) => resolve(statistic.reference) === statistic))
  );
}

function read(catalog: Catalog, reference: StatisticReference, resolve: Resolve): ResolvedStatistic {
  const statistic = entry(catalog.statistics, reference.id);
  if (reference.at !== null && statistic.kind !== 'observed') {
    throw new NumberError(
      'period/mismatch',
      `"${reference.id}" is ${statistic.kind}: it cannot be read at another period.`,
      'Leave out the period, or define a statistic for it.',
    );
  }
  const resolved = readKind(catalog, reference, statistic, resolve);
  const { unit, multiplier } = resolved.quantity;
  if (multiplier !== 'one' && !takesMultiplier(unit)) {
    throw new NumberError(
      'unit/mismatch',
      `It is in ${unitKey(unit)} and shown in ${multiplier}s.`,
      'Only amounts are shown in thousands, millions and so on.',
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
      return derive(reference, statistic, resolve);
    default:
      return assertNever(statistic);
  }
}

type Kind<K extends Statistic['kind']> = Extract<Statistic, { kind: K }>;

function readPublished(reference: StatisticReference, statistic: Kind<'published'>): ResolvedStatistic {
  const { multiplier, unit, source, locator, period, status, name } = statistic;
  const value = new Decimal(statistic.value).times(multipliers[multiplier]);
  const shown = statistic.show ?? multiplier;
  const decimals = statistic.decimals ?? decimalsOf(statistic.value);
  return {
    reference,
    name,
    quantity: { value, unit, multiplier: shown, decimals },
    period,
    status,
    citations: [{ source, locator }],
    notes: notesOf(statistic),
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
      `It has: ${known}.`,
    );
  }
  const observation = observations.find((candidate) => samePeriod(candidate.period, at));
  if (observation === undefined || observation.status === 'missing') {
    const [first, last] = [observations[0], observations.at(-1)].map((edge) =>
      edge === undefined ? '' : periodKey(edge.period),
    );
    const why = observation === undefined ? 'has no observation' : `has no value (${observation.reason})`;
    throw new NumberError(
      'reference/unknown',
      `"${statistic.series}" ${why} for ${statistic.entity} at ${periodKey(at)}.`,
      `Its observations run from ${first} to ${last}.`,
    );
  }
  return {
    reference,
    name: statistic.name,
    quantity: {
      value: observation.value.times(multipliers[series.multiplier]),
      unit: series.unit,
      multiplier: statistic.show ?? series.multiplier,
      decimals: statistic.decimals ?? Math.min(1, observation.decimals),
    },
    period: observation.period,
    status: observation.status,
    citations: [{ source: series.source, locator: series.locator }],
    notes: notesOf(statistic),
    series: { id: statistic.series, entity: statistic.entity },
    working: null,
  };
}

function derive(reference: StatisticReference, statistic: Kind<'derived'>, resolve: Resolve): ResolvedStatistic {
  const inputs = derivationInputs(statistic.from).map(([role, input]) => ({ role, statistic: resolve(input) }));
  const [first, second] = inputs.map((input) => input.statistic);
  if (first === undefined || second === undefined) throw new Error('Every operation has two inputs.');
  const { value, unit } = compute(statistic.from, [first.quantity, second.quantity]);
  const isAmount = statistic.from.operation === 'difference' || statistic.from.operation === 'before-change';
  const decimals = isAmount && unit.kind !== 'points' ? Math.min(first.quantity.decimals, second.quantity.decimals) : 1;
  return {
    reference,
    name: statistic.name,
    quantity: {
      value,
      unit,
      multiplier: statistic.show ?? (isAmount ? first.quantity.multiplier : 'one'),
      decimals: statistic.decimals ?? decimals,
    },
    period: derivedPeriod(statistic.from, first, second),
    status:
      [first, second].map((input) => input.status).sort((a, b) => firmness.indexOf(b) - firmness.indexOf(a))[0] ??
      'reported',
    citations: uniqueCitations([...first.citations, ...second.citations]),
    notes: notesOf(statistic),
    series: null,
    working: { derivation: statistic.from, inputs },
  };
}

const firmness: readonly ResolvedStatistic['status'][] = ['reported', 'provisional', 'estimated', 'projected'];

function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}

function notesOf(statistic: Statistic): string[] {
  return statistic.note === undefined ? [] : [statistic.note];
}
