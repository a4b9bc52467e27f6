import { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { multipliers } from '../../domain/unit';
import type { Resolve } from '../resolved-statistic';

/**
 * The number that a finding itself states: 2 for “doubled”, 0.5 for “more than half”, 50 for “above 50%”, 3,000,000 for “above 3 million”.
 * Null if the finding states no number.
 *
 * @throws NumberError, NotLinked if the statistic cannot be computed
 */
export function statedIn(finding: Finding, resolve: Resolve): Decimal | null {
  const scaled = (value: Decimal | string): Decimal =>
    new Decimal(value).times(multipliers[resolve(finding.of).quantity.multiplier]);
  switch (finding.is) {
    case 'times':
      return new Decimal(finding.value);
    case 'more-than-half':
    case 'less-than-half':
      return new Decimal('0.5');
    case 'crossed':
      return scaled(finding.value);
    case 'every':
      return finding.than === undefined ? null : scaled(finding.than);
    case 'above':
    case 'below':
    case 'equal':
      return finding.than.kind === 'number' ? scaled(finding.than.value) : null;
    default:
      return null;
  }
}
