import type { Hedge } from '../domain/hedge';
import type { Decimal } from '../domain/decimal';
import { comparePeriods } from '../domain/period-order';
import type { Quantity } from '../domain/quantity';
import type { NotCompared, NumberComparison } from './comparison';
import { decide, gapOf, sameKind } from './compare-number';
import { judgeHedged } from './judge';
import { gradeThresholds } from './judge-known';
import { NumberError } from './number-error';
import type { ResolvedStatistic } from './resolve';

/**
 * Compares a stated rise or fall with a measured change. A claim is contradicted, whatever the size of the change, if the measure moved in
 * the opposite direction or not at all.
 *
 * @param stated the size of the change; positive even for a fall
 * @throws NumberError if the measure is not a change, or its unit is of a different kind from the stated unit
 */
export function compareChange(
  relation: 'rose-by' | 'fell-by',
  hedge: Hedge,
  stated: Quantity,
  measured: ResolvedStatistic,
): NumberComparison | NotCompared {
  requireChange(measured);
  const along = (value: Decimal): Decimal => (relation === 'rose-by' ? value : value.times(-1));
  const isOpposed = (value: Decimal): boolean => along(value).lte(0);
  return decide(measured, {
    known: sameKind(stated, measured),
    turns: gradeThresholds(stated).map(along),
    gradeOf: (value) => (isOpposed(value) ? 'contradicted' : judgeHedged(hedge, stated, along(value), measured.hedge)),
    gapOf: (value) => gapOf(stated, measured.quantity, stated.value.minus(along(value)), value),
    isOpposed,
  });
}

/**
 * Whether a statistic is a change over time. A `difference` is a change if it subtracts an earlier number of a measure from a later one:
 * 2023 minus 2019. Any other statistic is a change if it is in percent change or in points.
 */
export function isChange({
  quantity,
  period,
  working,
}: Pick<ResolvedStatistic, 'quantity' | 'period' | 'working'>): boolean {
  const operation = working?.derivation.operation ?? null;
  if (operation !== 'difference') return quantity.unit.kind === 'percent-change' || quantity.unit.kind === 'points';
  const [later, earlier] = working?.inputs.map(({ statistic }) => statistic.period) ?? [];
  return period.kind === 'span' && later !== undefined && earlier !== undefined && comparePeriods(later, earlier) > 0;
}

function requireChange(statistic: ResolvedStatistic): void {
  if (isChange(statistic)) return;
  const { reference, period, working } = statistic;
  const hint =
    'Use a statistic derived by percent-change, change-in-points, or the difference between two periods of the same measure.';
  if (working?.derivation.operation === 'difference' && period.kind === 'span') {
    const message = `A rise or fall is measured from the earlier number to the later one, but "${reference.id}" subtracts the later number from the earlier one.`;
    throw new NumberError('claim/measure', message, 'Put the later number under "minuend".');
  }
  const message = `A claimed rise or fall can be compared only with a change, but "${reference.id}" is not a change.`;
  throw new NumberError('claim/measure', message, hint);
}
