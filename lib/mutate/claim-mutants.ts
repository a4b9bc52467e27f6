import { valueOf } from '../check/context';
import type { Assertion } from '../domain/assertion';
import { Decimal } from '../domain/decimal';
import type { FactCheck } from '../domain/fact-check';
import { isExact } from '../domain/quantity';
import { multipliers } from '../domain/unit';
import { formatAssertion } from '../format/format-claim';
import { assess, partsOf, verdictsAllowedBy, type Numbers } from '../numbers/assess';
import type { ResolvedStatistic } from '../numbers/resolved-statistic';
import { offsetAt } from '../problems/text-position';
import { mutantsOf, none, together, type Mutants } from './mutant';
import type { MutableNewsroom } from './newsroom';

/** For each claim that is compared with a number, changes that number so that our verdict is wrong. */
export function claimMutants(newsroom: MutableNewsroom): Mutants {
  const { parsed, numbers, texts, reach, numbersAfter } = newsroom;
  return together(
    [...parsed.factChecks.values()].flatMap(({ file, value: check, position }) => {
      // A verdict that the editor overrode does not depend on the numbers.
      if (check.override !== undefined) return none;
      return partsCompared(check, numbers).map((asserts) => {
        const start = offsetAt(texts.get(file) ?? '', position(['verdict']));
        const place = { file, start, end: start + 1 };
        const stated =
          'value' in asserts
            ? new Decimal(asserts.value).times('unit' in asserts ? multipliers[asserts.multiplier] : 1)
            : null;
        const targets = stated === null ? [] : ['1', '10', '0.1', '-1', '-10'].map((factor) => stated.times(factor));
        const isWrong = (after: Numbers): boolean => {
          const assessment = valueOf(() => assess(check.claim, after));
          return assessment !== null && !verdictsAllowedBy(assessment).includes(check.verdict);
        };
        const edits =
          reach(asserts.measure, targets, (_, after) => isWrong(after)) ??
          // If other numbers support the verdict too, it is wrong only after all of them change.
          targets
            .map((target) =>
              [asserts, ...asserts.alternatives].flatMap(
                ({ measure }) => reach(measure, [target], isFarFrom(stated)) ?? [],
              ),
            )
            .find((all) => isWrong(numbersAfter(all))) ??
          null;
        const what = `${check.verdict}: ${formatAssertion(asserts)}`;
        return mutantsOf({ kind: 'verdict', subject: 'claim', what, place, digits: 'current' }, edits);
      });
    }),
  );
}

/**
 * Returns a function that tests whether a number differs from the claimed number by more than half of the claimed number: for a claim of
 * 40, true of 10 and 70, but not of 30.
 */
function isFarFrom(stated: Decimal | null): (number: ResolvedStatistic) => boolean {
  return ({ quantity }) =>
    stated !== null && isExact(quantity) && quantity.value.minus(stated).abs().gt(stated.abs().div(2));
}

/** The assertions of a claim that are compared with a number. */
function partsCompared({ claim }: FactCheck, numbers: Numbers): readonly Assertion[] {
  const assessment = valueOf(() => assess(claim, numbers));
  return assessment === null
    ? []
    : partsOf(assessment).flatMap(({ outcome, asserts }) => (outcome === 'not-comparable' ? [] : asserts));
}
