import type { Relation } from '../domain/assertion';
import type { Verdict } from '../domain/verdict';

/**
 * How far a stated number may be from the measured one, as a share of the measured one. Printed on the methodology
 * page.
 */
export const tolerances = {
  /** A claim with a hedged number ("about", "nearly") is supported within this distance. */
  hedged: 0.05,
  /** A claim with a hedged number is close within this distance. */
  hedgedClose: 0.1,
  /**
   * A claim with an exact number or a limit ("is", "more than", "between", "by 2022", …) is close within this distance.
   */
  exactClose: 0.05,
} as const;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
const [hedged, hedgedClose, exactClose] = [tolerances.hedged, tolerances.hedgedClose, tolerances.exactClose].map(
  percent,
);
const limit = `The claim must hold as stated. If it misses the limit by up to ${exactClose} of the measured number, it is close.`;
const change = `The direction must be right: a claim of the opposite direction, or of a change where there is none, is contradicted whatever its size. The size is judged by the words before it.`;

/** When a claim with each relation holds, in the words of the methodology page. */
export const relationRules: Record<Relation, { words: string; holds: string }> = {
  is: {
    words: 'a number without qualification',
    holds: `Supported if the measured number rounds to it, at the last digit stated; close within ${exactClose}.`,
  },
  about: {
    words: '“about”, “close to”',
    holds: `Supported within ${hedged} of the measured number, or if that rounds to it; close within ${hedgedClose}.`,
  },
  nearly: {
    words: '“nearly”',
    holds: `As “about”, and the measured number must not be above it; close within ${hedgedClose}.`,
  },
  'more-than': { words: '“more than”', holds: limit },
  'at-least': { words: '“at least”', holds: limit },
  'less-than': { words: '“less than”', holds: limit },
  'at-most': { words: '“at most”', holds: limit },
  between: {
    words: '“between … and …”',
    holds: `The measured number must be between the two ends, both included. If it misses an end by up to ${exactClose} of itself, the claim is close.`,
  },
  'rose-by': { words: '“rose by”', holds: change },
  'fell-by': { words: '“fell by”', holds: change },
  times: { words: '“twice”, “three times”', holds: 'The multiple is judged like any number, by the words before it.' },
  ranked: {
    words: '“the largest of five”, “second”',
    holds:
      'The rank is computed from the series, among the entities named. Entities with equal values share the first of their ranks. A claim of one of their other ranks is close; a claim of any other rank is contradicted.',
  },
  reached: {
    words: '“reached … by 2022”',
    holds: `The number must have been observed in that period or before; projections do not count. If the nearest value until then misses it by up to ${exactClose} of that value, the claim is close. If the series has no value for that period, the claim cannot be decided.`,
  },
};

export type Outcome = 'supported' | 'close' | 'contradicted' | 'not-comparable';

/** Why a claim cannot be compared with a number. */
type Incomparable = 'no-number' | 'no-evidence' | 'definitions-differ' | 'period-differs' | 'not-exact';

/** A row of the verdict table: the result of the comparison with the numbers. */
export type Finding =
  Exclude<Outcome, 'not-comparable'> | 'contradicted-but-for-another-measure' | `not-comparable-${Incomparable}`;

/** The verdicts that each finding allows, and why. Numbers decide facts; editors decide context, within this table. */
export const allowedVerdicts: Record<Finding, { when: string; verdicts: readonly Verdict[] }> = {
  supported: {
    when: 'The measured number supports the claim.',
    verdicts: ['accurate', 'mostly-accurate', 'needs-context'],
  },
  close: {
    when: 'The measured number is close, but outside the range that the words allow.',
    verdicts: ['mostly-accurate', 'needs-context'],
  },
  contradicted: {
    when: 'The measured number is different.',
    verdicts: ['misleading', 'false'],
  },
  'contradicted-but-for-another-measure': {
    when: 'The measured number is different, but the claim would be right or close for a related measure.',
    verdicts: ['needs-context', 'misleading', 'false'],
  },
  'not-comparable-definitions-differ': {
    when: 'Our best measure is of something different from the claim.',
    verdicts: ['needs-context', 'misleading', 'unverifiable'],
  },
  'not-comparable-period-differs': {
    when: 'Our best measure is for a different period than the claim: a different year, a fiscal instead of a calendar year, or a period that the series lacks.',
    verdicts: ['needs-context', 'misleading', 'unverifiable'],
  },
  'not-comparable-not-exact': {
    when: 'The measured number is known only as a bound or a range, which is too wide to decide the claim.',
    verdicts: ['unverifiable'],
  },
  'not-comparable-no-evidence': {
    when: 'The claim asserts a number, and we have no measure of it.',
    verdicts: ['unverifiable'],
  },
  'not-comparable-no-number': {
    when: 'The claim asserts no number; the verdict is based on the evidence cited. Every verdict except Unverifiable needs evidence.',
    verdicts: ['accurate', 'mostly-accurate', 'needs-context', 'misleading', 'false', 'unverifiable'],
  },
};

/** The rows that apply to a newsroom. The row about bounds and ranges applies only if it has some. */
export function rowsFor({ hasBounds }: { readonly hasBounds: boolean }): Partial<typeof allowedVerdicts> {
  if (hasBounds) return allowedVerdicts;
  const { 'not-comparable-not-exact': ofBounds, ...others } = allowedVerdicts;
  return others;
}

/** The address of a row, for problems with verdicts: editors can look up the rule. */
export function policyRow(finding: Finding): string {
  return `lib/numbers/policy.ts, row "${finding}"`;
}
