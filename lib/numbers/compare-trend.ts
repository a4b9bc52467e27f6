import { assertNever } from '../domain/assert-never';
import type { Assertion, Trend } from '../domain/assertion';
import type { Finding } from '../domain/finding';
import { comparePeriods } from '../domain/period-order';
import { isExact } from '../domain/quantity';
import type { NotCompared, TrendComparison } from './comparison';
import { judgeFinding } from './findings/judge-finding';
import type { SeriesNumbers } from './numbers';
import type { ResolvedStatistic } from './resolve';

type TrendAssertion = Extract<Assertion, { relation: Trend }>;

/**
 * Compares a claimed trend with the data, by the same rules as for findings in our own texts. A claimed trend is never graded as close.
 *
 * @throws NumberError if the measure is not observed, or has no value for one of the periods
 */
export function compareTrend(
  asserts: TrendAssertion,
  measured: ResolvedStatistic,
  numbers: SeriesNumbers,
): TrendComparison | NotCompared {
  const { holds, facts } = judgeFinding(findingOf(asserts, measured), numbers);
  const ordered = facts
    .map(({ period, quantity }) => ({ period, quantity }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const decisive = first === undefined || last === undefined || ordered.length < 3 ? ordered : [first, last];
  if (holds !== null) return { kind: 'trend', outcome: holds ? 'supported' : 'contradicted', measured, decisive };
  const open = facts.map(({ quantity }) => quantity).find((quantity) => !isExact(quantity));
  if (open === undefined || isExact(open)) throw new Error('Exact numbers decide every trend.');
  return { kind: 'not-compared', reason: 'not-exact', measured, why: { kind: 'undecided', known: open } };
}

function findingOf(asserts: TrendAssertion, { reference: of, period: until }: ResolvedStatistic): Finding {
  switch (asserts.relation) {
    case 'rose':
    case 'fell': {
      const { relation: is, since } = asserts;
      return since === undefined ? { is, of } : { is, of, from: { kind: 'period', period: since } };
    }
    case 'rose-every-time':
      return { is: 'every', of, going: 'up', from: asserts.since, until };
    case 'fell-every-time':
      return { is: 'every', of, going: 'down', from: asserts.since, until };
    case 'highest':
    case 'lowest':
      return { is: asserts.relation, of, since: asserts.since, until };
    default:
      return assertNever(asserts);
  }
}
