import { valueOf } from '../check/context';
import { assertNever } from '../domain/assert-never';
import { Decimal } from '../domain/decimal';
import type { Earlier, Finding } from '../domain/finding';
import { isExact } from '../domain/quantity';
import type { StatisticReference } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import { isExactStatistic } from '../numbers/resolved-statistic';
import type { Edit, MutantKind } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { brokenOnce, overtaken, surpassed } from './series-changes';
import { swap } from './swap';

/** Edits after which a finding is not true; null if none were found. */
interface Change {
  readonly kind: MutantKind;
  readonly edits: readonly Edit[] | null;
}

/**
 * Changes the data far enough to make a finding untrue, even with tolerances.
 *
 * @param pin adds the article’s `asOf` day to a reference, if the article gives its numbers as they were on an earlier day
 */
export function untrue(
  finding: Finding,
  pin: (reference: StatisticReference) => StatisticReference,
  newsroom: MutableNewsroom,
): Change {
  const of = pin(finding.of);
  const measured = valueOf(() => newsroom.numbers.resolve(of));
  if (measured === null || !isExactStatistic(measured)) return { kind: 'value', edits: null };
  const { value, multiplier, unit } = measured.quantity;
  const written = (number: Decimal | string): Decimal => new Decimal(number).times(multipliers[multiplier]);
  const earlier = (from: Earlier): StatisticReference =>
    from.kind === 'period' ? { ...of, at: from.period } : pin(from.reference);
  const numberOf = (reference: StatisticReference): Decimal | null => {
    const found = valueOf(() => newsroom.numbers.resolve(pin(reference)));
    return found !== null && isExactStatistic(found) ? found.quantity.value : null;
  };
  const move = (kind: MutantKind, target: Decimal, wanted: (moved: Decimal) => boolean): Change => ({
    kind,
    edits: newsroom.reach(of, [target], ({ quantity }) => isExact(quantity) && wanted(quantity.value)),
  });
  /** @param side 1 if the finding says that the number is above the limit, −1 if below */
  const across = (kind: MutantKind, limit: Decimal | null, side: 1 | -1): Change => {
    if (limit === null) return { kind, edits: null };
    const gap = value.eq(limit) ? limit.abs().plus(1) : value.minus(limit).abs();
    return move(kind, limit.minus(gap.times(side)), (moved) => moved.cmp(limit) === -side);
  };
  const awayFrom = (same: Decimal | null): Change => {
    if (same === null) return { kind: 'value', edits: null };
    const far = same.abs().times(2).plus(1);
    return move('value', far, (moved) => moved.gt(same.abs().times('1.5')));
  };
  const exchangedWith = (other: StatisticReference): Change => ({ kind: 'order', edits: swap(of, other, newsroom) });

  switch (finding.is) {
    case 'rose':
    case 'fell':
      if (finding.from !== undefined) return exchangedWith(earlier(finding.from));
      return across('sign', new Decimal(0), finding.is === 'rose' ? 1 : -1);
    case 'unchanged':
      return awayFrom(finding.from === undefined ? new Decimal(0) : numberOf(earlier(finding.from)));
    case 'above':
    case 'below':
      if (finding.than.kind === 'statistic') return exchangedWith(pin(finding.than.reference));
      return across('value', written(finding.than.value), finding.is === 'above' ? 1 : -1);
    case 'equal':
      return awayFrom(
        finding.than.kind === 'statistic' ? numberOf(finding.than.reference) : written(finding.than.value),
      );
    case 'highest':
    case 'lowest': {
      const [other] = finding.others ?? [];
      if (other !== undefined) return exchangedWith(pin(other));
      return { kind: 'extreme', edits: surpassed(finding, measured, newsroom) };
    }
    case 'ranked':
      return { kind: 'extreme', edits: overtaken(finding, measured, newsroom) };
    case 'times': {
      const { than, from } = finding;
      const base =
        than?.kind === 'number'
          ? written(than.value)
          : numberOf(from === undefined ? (than?.reference ?? of) : earlier(from));
      if (base === null) return { kind: 'value', edits: null };
      const stated = base.times(finding.value);
      const isLess = finding.hedge === 'more-than' || finding.hedge === 'at-least';
      return move('value', stated.times(isLess ? '0.1' : 10), (moved) =>
        isLess ? moved.div(stated).lt('0.5') : moved.div(stated).gt(2),
      );
    }
    case 'more-than-half':
    case 'less-than-half': {
      const whole =
        finding.than === undefined ? new Decimal(unit.kind === 'percent' ? 100 : 1) : numberOf(finding.than.reference);
      return across('half', whole?.div(2) ?? null, finding.is === 'more-than-half' ? 1 : -1);
    }
    case 'accelerated':
    case 'slowed':
    case 'widened':
    case 'narrowed':
      return exchangedWith(earlier(finding.from));
    case 'crossed':
      return across('half', written(finding.value), finding.going === 'up' ? 1 : -1);
    case 'every':
      return { kind: 'order', edits: brokenOnce(finding, measured, newsroom) };
    default:
      return assertNever(finding);
  }
}
