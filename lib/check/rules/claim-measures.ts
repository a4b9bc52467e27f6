import type { Entry } from '../../catalog/entry';
import type { Assertion } from '../../domain/assertion';
import type { FactCheck } from '../../domain/fact-check';
import { assess, type Assessment, type Numbers } from '../../numbers/assess';
import { NumberError } from '../../numbers/number-error';
import type { Problem } from '../../problems/problem';
import { tryTo, valueOf } from '../context';
import { memoizeWithSeries } from '../memoize-by-numbers';

/** The assessment of a claim; null if a problem that is reported elsewhere prevents it. */
export const assessmentOf = memoizeWithSeries(({ value }: Entry<FactCheck>, numbers): Assessment | null =>
  valueOf(() => assess(value.claim, numbers)),
);

/** Reports measures that do not fit their claim. Measures that cannot be computed are reported where they are defined. */
export function measureProblems({ file, value, position }: Entry<FactCheck>, numbers: Numbers): Problem[] {
  const { claim } = value;
  const { asserts } = claim;
  if (asserts === undefined) return [];
  const attempt = (
    alternatives: Assertion['alternatives'],
    pathOf: (rule: NumberError['rule']) => readonly PropertyKey[],
  ): Problem[] => {
    const measures = [asserts.measure, ...alternatives.map(({ measure }) => measure)];
    if (measures.some((measure) => valueOf(() => numbers.resolve(measure)) === null)) return [];
    const result = tryTo(() => assess({ ...claim, asserts: { ...asserts, alternatives } }, numbers));
    if (!('error' in result) || !(result.error instanceof NumberError)) return [];
    const { rule, message, hint } = result.error;
    return [{ rule, file, position: position(['claim', 'asserts', ...pathOf(rule)]), message, hint }];
  };
  const own = attempt([], (rule) => [ownField(asserts, rule)]);
  if (own.length > 0) return own;
  return asserts.alternatives.flatMap((alternative, index) =>
    attempt([alternative], () => ['alternatives', index, 'measure']),
  );
}

/**
 * The field to which a problem with the measure of an assertion is attached. Problems with an alternative are attached to the alternative.
 */
function ownField(asserts: Assertion, rule: NumberError['rule']): string {
  if (rule === 'unit/mismatch' && 'unit' in asserts) return 'unit';
  return rule === 'reference/unknown' && asserts.relation === 'ranked' ? 'among' : 'measure';
}
