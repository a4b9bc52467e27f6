import { assertNever } from '../../domain/assert-never';
import { statedMultiple } from '../../domain/assertion';
import { Decimal } from '../../domain/decimal';
import type { Earlier, Finding, Margin, Than } from '../../domain/finding';
import { periodKey } from '../../domain/period';
import { comparePeriods } from '../../domain/period-order';
import { isExact, type Extent, type KnownQuantity } from '../../domain/quantity';
import { referenceKey, type StatisticReference } from '../../domain/statistic-reference';
import { sameUnit, unitKey } from '../../domain/unit';
import type { SeriesNumbers } from '../numbers';
import { isChange } from '../compare-change';
import { compareRank, leftOutBefore } from '../compare-rank';
import { judge } from '../judge';
import { NumberError } from '../number-error';
import type { ResolvedStatistic } from '../resolved-statistic';
import { factOf, inUnit, type Fact, type Judged } from './facts';
import { all, exactly, isAbove, isSame, isWithinMargin, magnitude, relativeGap } from './order';
import { crossed, every, extremeOverTime } from './over-time';

/**
 * Decides from the data whether a finding is true. The rules are in `policy.ts`.
 *
 * @throws NumberError if the statistics cannot be compared in the way that the finding says
 */
export function judgeFinding(finding: Finding, numbers: SeriesNumbers): Judged {
  const measured = numbers.resolve(finding.of);
  const own = factOf(measured);
  const decided = (holds: boolean | null, ...others: readonly Fact[]): Judged => ({
    holds,
    facts: [own, ...others],
    leftOut: [],
  });
  switch (finding.is) {
    case 'rose':
    case 'fell':
    case 'unchanged': {
      if (finding.from === undefined) {
        requireChange(measured, 'Say under "from" which period or statistic to compare with.');
        return decided(movement(finding.is, measured.quantity, exactly(0), changeGap(measured), finding.by));
      }
      const other = earlierThan(finding.from, finding.of, measured, numbers);
      const gap = relativeGap(measured.quantity, other.quantity);
      return decided(movement(finding.is, measured.quantity, other.quantity, gap, finding.by), other);
    }
    case 'above':
    case 'below':
    case 'equal': {
      const other = otherThan(finding.than, measured, numbers);
      const gap = relativeGap(measured.quantity, other.quantity);
      const is = ({ above: 'rose', below: 'fell', equal: 'unchanged' } as const)[finding.is];
      return decided(movement(is, measured.quantity, other.quantity, gap, finding.by), ...other.facts);
    }
    case 'highest':
    case 'lowest':
      if (finding.others !== undefined) return extremeAmong(finding.others, finding, measured, numbers);
      return finding.among === undefined
        ? extremeOverTime(finding, measured, numbers)
        : ranked({ ...finding, among: finding.among, place: 1, from: finding.is }, measured, numbers);
    case 'ranked':
      return ranked(finding, measured, numbers);
    case 'times': {
      const { quantity, facts } =
        finding.than === undefined
          ? comparedWith(earlierThan(required(finding.from), finding.of, measured, numbers))
          : otherThan(finding.than, measured, numbers);
      if (!isExact(measured.quantity) || !isExact(quantity)) return decided(null, ...facts);
      if (quantity.value.eq(0))
        throw new NumberError('finding/measure', 'A number cannot be a multiple of zero.', 'Remove this finding.');
      const ratio = measured.quantity.value.div(quantity.value);
      return decided(judge(finding.hedge, statedMultiple(finding.value), ratio) === 'supported', ...facts);
    }
    case 'more-than-half':
    case 'less-than-half': {
      const { share, whole } = shareOf(finding.than, measured, numbers);
      const half = isAbove(share, exactly(0.5));
      const less = isAbove(exactly(0.5), share);
      return decided(finding.is === 'more-than-half' ? half : less, ...whole);
    }
    case 'accelerated':
    case 'slowed':
    case 'widened':
    case 'narrowed': {
      if (finding.is === 'accelerated' || finding.is === 'slowed')
        requireChange(
          measured,
          'Only changes accelerate or slow. Use "widened" or "narrowed" for a gap, or "rose" or "fell" for another number.',
        );
      const other = earlierThan(finding.from, finding.of, measured, numbers);
      const [now, before] = [magnitude(measured.quantity), magnitude(other.quantity)];
      if (now === null || before === null) return decided(null, other);
      if (now.side * before.side < 0) return decided(false, other);
      const away = isAbove(now.size, before.size);
      const towards = isAbove(before.size, now.size);
      return decided(finding.is === 'accelerated' || finding.is === 'widened' ? away : towards, other);
    }
    case 'crossed':
      return crossed(finding, measured, numbers);
    case 'every':
      return every(finding, measured, numbers);
    default:
      return assertNever(finding);
  }
}

function movement(
  is: 'rose' | 'fell' | 'unchanged',
  now: Extent,
  before: Extent,
  gap: Decimal | null,
  by: Margin | undefined,
): boolean | null {
  if (is === 'unchanged') return isSame(now, before);
  const moved = is === 'rose' ? isAbove(now, before) : isAbove(before, now);
  return all([moved, moved === true ? isWithinMargin(gap, by) : true]);
}

/** The size of a percent change as a fraction, to decide “slightly” and “far”; null unless the statistic is an exact percent change. */
function changeGap({ quantity }: ResolvedStatistic): Decimal | null {
  if (quantity.unit.kind !== 'percent-change' || !isExact(quantity)) return null;
  return quantity.value.abs().div(100);
}

function requireChange(measured: ResolvedStatistic, hint: string): void {
  if (isChange(measured)) return;
  throw new NumberError('finding/measure', `"${referenceKey(measured.reference)}" is not a change.`, hint);
}

function requireUnit(measured: ResolvedStatistic, other: ResolvedStatistic): void {
  const [a, b] = [measured.quantity.unit, other.quantity.unit];
  if (sameUnit(a, b)) return;
  throw new NumberError(
    'unit/mismatch',
    `"${referenceKey(measured.reference)}" is in ${unitKey(a)}, but "${referenceKey(other.reference)}" is in ${unitKey(b)}.`,
    'Compare statistics that have the same unit.',
  );
}

/** The earlier value with which a statistic is compared. */
function earlierThan(
  from: Earlier,
  of: StatisticReference,
  measured: ResolvedStatistic,
  { resolve }: SeriesNumbers,
): Fact {
  const reference = from.kind === 'period' ? { ...of, at: from.period } : from.reference;
  const other = resolve(reference);
  requireUnit(measured, other);
  if (comparePeriods(other.period, measured.period) < 0) return factOf(other);
  throw new NumberError(
    'period/mismatch',
    `"from" is ${periodKey(other.period)}, which is not before ${periodKey(measured.period)}.`,
    'Compare with an earlier period.',
  );
}

/** The quantity with which a statistic is compared. `facts` is empty for a number that the finding itself states. */
interface Compared {
  readonly quantity: KnownQuantity;
  readonly facts: readonly Fact[];
}

function comparedWith(fact: Fact): Compared {
  return { quantity: fact.quantity, facts: [fact] };
}

function otherThan(than: Than, measured: ResolvedStatistic, { resolve }: SeriesNumbers): Compared {
  if (than.kind === 'number') return { quantity: inUnit(than.value, measured), facts: [] };
  const other = resolve(than.reference);
  // Shares of different wholes can be compared: “a larger share of the world’s factories than of its households”.
  const areShares = [measured, other].every(({ quantity }) => quantity.unit.kind === 'percent');
  if (!areShares) requireUnit(measured, other);
  return comparedWith(factOf(other));
}

function extremeAmong(
  others: readonly StatisticReference[],
  { is, by }: { readonly is: 'highest' | 'lowest'; readonly by?: Margin },
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): Judged {
  const compared = others.map((reference) => otherThan({ kind: 'statistic', reference }, measured, numbers));
  const isBefore = (a: Extent, b: Extent) => (is === 'highest' ? isAbove(a, b) : isAbove(b, a));
  const holds = compared.map(({ quantity }) =>
    all([isBefore(measured.quantity, quantity), isWithinMargin(relativeGap(quantity, measured.quantity), by)]),
  );
  return { holds: all(holds), facts: [factOf(measured), ...compared.flatMap(({ facts }) => facts)], leftOut: [] };
}

/** A statistic as a fraction: the share itself (0.4 for 40%), or an amount divided by its whole. */
function shareOf(
  than: { readonly reference: StatisticReference } | undefined,
  measured: ResolvedStatistic,
  { resolve }: SeriesNumbers,
): { readonly share: Extent; readonly whole: readonly Fact[] } {
  const { quantity } = measured;
  if (than === undefined) {
    const unit = quantity.unit.kind;
    const scale = unit === 'percent' ? 100 : unit === 'ratio' ? 1 : null;
    if (scale !== null) return { share: scaled(quantity, scale), whole: [] };
    throw new NumberError(
      'finding/measure',
      `"${referenceKey(measured.reference)}" is not a share.`,
      'Use a share, or name the whole under "than".',
    );
  }
  const whole = resolve(than.reference);
  requireUnit(measured, whole);
  if (isExact(whole.quantity)) return { share: scaled(quantity, whole.quantity.value), whole: [factOf(whole)] };
  throw new NumberError(
    'finding/measure',
    `"${referenceKey(whole.reference)}" is the whole, but only its bounds are known.`,
    'Use a whole that is known exactly.',
  );
}

function scaled(known: Extent, whole: Decimal | number): Extent {
  if (isExact(known)) return { value: known.value.div(whole) };
  const { bounds } = known;
  if (bounds.kind === 'range')
    return { bounds: { kind: 'range', low: bounds.low.div(whole), high: bounds.high.div(whole) } };
  return { bounds: { kind: bounds.kind, limit: bounds.limit.div(whole) } };
}

function ranked(
  finding: {
    readonly place: number;
    readonly from: 'highest' | 'lowest';
    readonly among: readonly string[];
    readonly because?: string;
    readonly by?: Margin;
  },
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): Judged {
  const { place, from, because, by } = finding;
  const result = compareRank({ place, from, among: [...finding.among] }, measured, numbers.catalog);
  const others = result.order.filter(({ entity }) => entity !== measured.series?.entity);
  const next = others.find(({ place: other }) => other >= result.place);
  const margin =
    by === undefined || next === undefined ? true : isWithinMargin(relativeGap(next.quantity, measured.quantity), by);
  const leftOut =
    because === undefined
      ? leftOutBefore(finding, measured, numbers.catalog).map(({ entity: name, ...reading }) => ({ name, ...reading }))
      : [];
  return {
    holds: all([result.outcome === 'supported' && result.tied.length === 0, margin]),
    facts: [
      factOf(measured),
      ...result.order
        .filter(({ entity }) => entity !== measured.series?.entity)
        .map(({ entity, quantity }) => ({ name: entity, period: measured.period, quantity })),
    ],
    leftOut,
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The schema requires this field.');
  return value;
}
