import { leastCertain } from '../domain/series';
import { kindOfAll } from '../domain/value-kind';
import { derivationInputs, type Derivation, type Statistic, type StatisticReference } from '../domain/statistic';
import { derivedPeriod } from './derived-period';
import { computeKnown } from './compute-known';
import type { Citation, Resolve, ResolvedStatistic, Working } from './resolved-statistic';
import { decimalsShown, multiplierOf } from './precision';
import { readFlow } from './read-flow';

type DerivedStatistic = Extract<Statistic, { kind: 'derived' }>;

/**
 * Computes a statistic from others. The value is exact. Its `decimals` and `multiplier` for display follow from its
 * inputs, unless the author sets them (see `precision.ts`).
 *
 * @throws NumberError if the inputs do not fit together
 */
export function derive(
  reference: StatisticReference,
  { name, from, decimals, show }: DerivedStatistic,
  notes: readonly string[],
  resolve: Resolve,
): ResolvedStatistic {
  const inputs = readInputs(from, resolve);
  const [first, ...others] = inputs.map(({ statistic }) => statistic);
  if (first === undefined) throw new Error(`The operation ${from.operation} has no inputs.`);
  const toReading = ({ period, measure, quantity: { unit } }: ResolvedStatistic) => ({ period, measure, unit });
  const period = derivedPeriod(from, [toReading(first), ...others.map(toReading)]);
  const { known, unit } = computeKnown(from, [first, ...others]);
  const across = from.operation === 'portion' ? from.across : undefined;
  const quantities = inputs.map(({ statistic }) => statistic.quantity);
  const multiplier = show ?? multiplierOf(from.operation, unit, quantities);
  return {
    reference,
    name,
    quantity: {
      ...known,
      unit,
      multiplier,
      decimals: decimals ?? decimalsShown(from.operation, { known, unit, multiplier }, quantities),
    },
    period,
    measure: measureOf(reference, from, [first, ...others]),
    hedge: null,
    states: kindOfAll(inputs.map(({ statistic }) => statistic.states)),
    // A share from a different year is an estimate for the year of the amount, however certain both numbers are.
    status: leastCertain(
      across === undefined ? 'reported' : 'estimated',
      ...inputs.map(({ statistic }) => statistic.status),
    ),
    citations: uniqueCitations([first, ...others].flatMap(({ citations }) => citations)),
    notes: across === undefined ? notes : [...notes, across],
    noted: null,
    series: null,
    working: { derivation: from, inputs },
  };
}

function readInputs(from: Derivation, resolve: Resolve): Working['inputs'] {
  const inputs = derivationInputs(from);
  if (from.operation === 'cumulative' || from.operation === 'year-to-date') return readFlow(from, inputs, resolve);
  return inputs.map(([role, input]) => ({ role, statistic: resolve(input) }));
}

/**
 * The maximum length of a measure’s name. A longer name is replaced by the id of the statistic, because names can double with each
 * step of a long derivation.
 */
const longestMeasure = 2000;

/**
 * The name of a derived number’s measure. The same operation on the same measures gives the same measure: for example, the January–August
 * totals of two different years have the same measure.
 */
function measureOf({ id }: StatisticReference, from: Derivation, inputs: readonly ResolvedStatistic[]): string {
  const of = 'of' in from ? ` of ${from.of}` : '';
  const measure = `${from.operation}${of} (${[...new Set(inputs.map((input) => input.measure))].join(', ')})`;
  return measure.length > longestMeasure ? id : measure;
}

function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}
