import type { Entry } from '../../catalog/entry';
import type { Assertion } from '../../domain/assertion';
import { assertionsOf, type LocatedAssertion } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { assess, type Assessment } from '../../numbers/assess';
import type { SeriesNumbers } from '../../numbers/numbers';
import { periodKey } from '../../domain/period';
import { leftOutBefore, periodsOfRun } from '../../numbers/compare-rank';
import { NumberError } from '../../numbers/number-error';
import type { Problem } from '../../problems/problem';
import { numbersInClaim } from '../../prose/claims/claimed-numbers';
import { tryTo, valueOf } from '../context';
import { memoizeWithSeries } from '../memoize-by-numbers';
import { leftOutFault } from './findings';

/** The assessment of a claim; null if a problem that is reported elsewhere prevents it. */
export const assessmentOf = memoizeWithSeries(({ value }: Entry<FactCheck>, numbers): Assessment | null =>
  valueOf(() => assess(value.claim, numbers)),
);

/** Reports a ranking that leaves out, without a reason, an entity that would rank ahead of the one in the claim. */
export function leftOutProblems(
  { file, value, position }: Entry<FactCheck>,
  { catalog, resolve }: SeriesNumbers,
): Problem[] {
  return assertionsOf(value.claim).flatMap(({ asserts, path }): Problem[] => {
    if (asserts.relation !== 'ranked' || asserts.because !== undefined) return [];
    const before = valueOf(() => leftOutBefore(asserts, resolve(asserts.measure), catalog)) ?? [];
    const leftOut = before.map(({ entity: name, ...reading }) => ({ name, ...reading }));
    return leftOut.length === 0 ? [] : [{ file, position: position([...path, 'among']), ...leftOutFault(leftOut) }];
  });
}

/**
 * Reports a claim whose words do not fit its field `since`. “The highest since 2010” is reported if `since` is 2012. A run, such as “three
 * years running”, is reported if the words state neither the year of `since` nor the length of the run.
 */
export function runProblems(entry: Entry<FactCheck>, numbers: SeriesNumbers): Problem[] {
  return assertionsOf(entry.value.claim).flatMap((one) => runProblemsOf(entry, one, numbers));
}

function runProblemsOf(
  { file, value, position }: Entry<FactCheck>,
  { asserts, path }: LocatedAssertion,
  { resolve }: SeriesNumbers,
): Problem[] {
  const { text, quotation = '' } = value.claim;
  if (!('since' in asserts) || asserts.since.kind === 'span') return [];
  const { since, relation } = asserts;
  const words = `${text} | ${quotation}`;
  const years = [...words.matchAll(/\b(?:since|from|in)\s(?:\p{L}+\s)?(\d{4})(?!\d)/gu)].map(([, year]) =>
    Number(year),
  );
  if (years.includes(since.year)) return [];
  const isRun = relation === 'ranked' || relation === 'rose-every-time' || relation === 'fell-every-time';
  const periods = valueOf(() => periodsOfRun(since, resolve(asserts.measure).period)) ?? [];
  // A run of two rises spans three periods.
  const count = relation === 'ranked' ? periods.length : periods.length - 1;
  const stated = numbersInClaim(words).map((number) => number.value.toNumber());
  if (isRun ? periods.length === 0 || stated.includes(count) : years.length === 0) return [];
  return [
    {
      rule: 'claim/words',
      file,
      position: position([...path, 'since']),
      message: `"since" is ${periodKey(since)}, ${isRun ? `so the claim asserts a run of ${count}, ` : ''}but the words of the claim do not say so.`,
      hint: 'Correct "since", or state it in "text".',
    },
  ];
}

/** Reports measures that do not fit their claim. Measures that cannot be computed are reported where they are defined. */
export function measureProblems(entry: Entry<FactCheck>, numbers: SeriesNumbers): Problem[] {
  return assertionsOf(entry.value.claim).flatMap((one) => measureProblemsOf(entry, one, numbers));
}

function measureProblemsOf(
  { file, value: { claim }, position }: Entry<FactCheck>,
  { asserts, path }: LocatedAssertion,
  numbers: SeriesNumbers,
): Problem[] {
  const attempt = (
    alternatives: Assertion['alternatives'],
    pathOf: (rule: NumberError['rule']) => readonly PropertyKey[],
  ): Problem[] => {
    const measures = [asserts.measure, ...alternatives.map(({ measure }) => measure)];
    if (measures.some((measure) => valueOf(() => numbers.resolve(measure)) === null)) return [];
    const result = tryTo(() => assess({ ...claim, asserts: { ...asserts, alternatives }, also: [] }, numbers));
    if (!('error' in result) || !(result.error instanceof NumberError)) return [];
    const { rule, message, hint } = result.error;
    return [{ rule, file, position: position([...path, ...pathOf(rule)]), message, hint }];
  };
  const own = attempt([], (rule) => [ownField(asserts, rule)]);
  if (own.length > 0) return own;
  return asserts.alternatives.flatMap((alternative, index) =>
    attempt([alternative], () => ['alternatives', index, 'measure']),
  );
}

/**
 * The field to which a problem with an assertion’s measure is attached. Problems with an alternative are attached to the alternative.
 */
function ownField(asserts: Assertion, rule: NumberError['rule']): string {
  if (rule === 'unit/mismatch' && 'unit' in asserts) return 'unit';
  return rule === 'reference/unknown' && asserts.relation === 'ranked' ? 'among' : 'measure';
}
