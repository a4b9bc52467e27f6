import { relations, type Relation } from '../domain/assertion';
import { margins, type FindingRelation } from '../domain/finding';
import type { Verdict } from '../domain/verdict';
import { t, type MessageKey } from '../messages/messages';

/**
 * How far a stated number may be from the measured one, as a fraction of the measured one. Printed on the methodology page.
 */
export const tolerances = {
  /** A claim with a hedged number ("about", "nearly") is supported within this distance. */
  hedged: 0.05,
  /** A claim with a hedged number is close within this distance. */
  hedgedClose: 0.1,
  /** A claim with any other number ("is", "more than", "between", "by 2022", …) is close within this distance. */
  exactClose: 0.05,
  /**
   * A claim about a rank that a source publishes is close within this distance. A rank is not an amount, so “20th” is not close to 21st.
   */
  rankClose: 0,
} as const;

/**
 * Limits for the difference between two numbers in a finding, as a fraction of the second number: 0.15 if 115 is compared with 100. Printed
 * on the methodology page.
 */
export const findingTolerances = {
  /** The maximum for “unchanged” and “about the same”. */
  same: 0.01,
  /** The maximum for “slightly”. */
  slightly: 0.05,
  /** The minimum for “by far” and “sharply”. */
  far: 0.15,
} as const;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** For each relation, the message that explains when a claim holds. */
const conditionKeys: Record<Relation, MessageKey> = {
  is: 'relation.is.holds',
  about: 'relation.about.holds',
  nearly: 'relation.nearly.holds',
  'more-than': 'relation.limit',
  'at-least': 'relation.limit',
  'less-than': 'relation.limit',
  'at-most': 'relation.limit',
  between: 'relation.between.holds',
  'rose-by': 'relation.change',
  'fell-by': 'relation.change',
  times: 'relation.times.holds',
  ranked: 'relation.ranked.holds',
  reached: 'relation.reached.holds',
  rose: 'relation.moved',
  fell: 'relation.moved',
  'rose-every-time': 'relation.everyTime',
  'fell-every-time': 'relation.everyTime',
  highest: 'relation.extreme',
  lowest: 'relation.extreme',
};

/** Each relation, and when a claim with this relation holds, in the words of the methodology page. */
export function relationRules(): { words: string; holds: string }[] {
  const shares = {
    hedged: percent(tolerances.hedged),
    hedgedClose: percent(tolerances.hedgedClose),
    close: percent(tolerances.exactClose),
  };
  return relations.map((relation) => ({
    words: t(`relation.${relation}.words`),
    holds: t(conditionKeys[relation], shares),
  }));
}

type FindingRow =
  | 'moved'
  | 'same'
  | 'compared'
  | 'extreme'
  | 'ranked'
  | 'times'
  | 'half'
  | 'crossed'
  | 'every'
  | 'size';

/** For each relation in a finding, the row of the methodology page that says when such findings are true. */
const findingRows: Record<FindingRelation, FindingRow> = {
  ...{ rose: 'moved', fell: 'moved', unchanged: 'same', equal: 'same', above: 'compared', below: 'compared' },
  ...{ highest: 'extreme', lowest: 'extreme', ranked: 'ranked', times: 'times' },
  ...{ 'more-than-half': 'half', 'less-than-half': 'half', crossed: 'crossed', every: 'every' },
  ...{ accelerated: 'size', slowed: 'size', widened: 'size', narrowed: 'size' },
};

/** The relations that a finding may state. */
export const findingRelations: readonly string[] = Object.keys(findingRows);

/** When findings are true, in the words of the methodology page. */
export function findingRules(): { words: string; holds: string }[] {
  const shares = {
    same: percent(findingTolerances.same),
    slightly: percent(findingTolerances.slightly),
    far: percent(findingTolerances.far),
  };
  return [...new Set(Object.values(findingRows)), ...margins].map((row) => ({
    words: t(`findingRelation.${row}.words`),
    holds: t(`findingRelation.${row}.holds`, shares),
  }));
}

export type Outcome = 'supported' | 'close' | 'contradicted' | 'not-comparable';

/** Why a claim cannot be compared with a number. */
type Incomparable = 'no-number' | 'no-evidence' | 'definitions-differ' | 'period-differs' | 'not-exact';

/** The rows of the verdict table: the results of comparing a claim with the numbers. */
const verdictBases = [
  'supported',
  'close',
  'contradicted',
  'contradicted-but-for-another-measure',
  'contradicted-in-part',
  'undecided-in-part',
  'not-comparable-definitions-differ',
  'not-comparable-period-differs',
  'not-comparable-not-exact',
  'not-comparable-no-evidence',
  'not-comparable-no-number',
] as const satisfies readonly (
  | Exclude<Outcome, 'not-comparable'>
  | 'contradicted-but-for-another-measure'
  | 'contradicted-in-part'
  | 'undecided-in-part'
  | `not-comparable-${Incomparable}`
)[];
export type VerdictBasis = (typeof verdictBases)[number];

/**
 * The verdicts that each row of the table allows. Numbers decide whether a claim is right; the editor chooses among the allowed verdicts,
 * depending on the claim’s context.
 */
export const allowedVerdicts: Record<VerdictBasis, readonly Verdict[]> = {
  supported: ['accurate', 'mostly-accurate', 'needs-context'],
  close: ['mostly-accurate', 'needs-context'],
  contradicted: ['misleading', 'false'],
  'contradicted-but-for-another-measure': ['needs-context', 'misleading', 'false'],
  // “Needs context” is for claims that are right as far as they go, so it is not allowed for a claim with a wrong number.
  'contradicted-in-part': ['misleading', 'false'],
  // A number that cannot be compared may be a detail that could not be confirmed, or the main point of the claim.
  'undecided-in-part': ['mostly-accurate', 'needs-context', 'misleading', 'unverifiable'],
  'not-comparable-definitions-differ': ['needs-context', 'misleading', 'unverifiable'],
  'not-comparable-period-differs': ['needs-context', 'misleading', 'unverifiable'],
  'not-comparable-not-exact': ['unverifiable'],
  'not-comparable-no-evidence': ['unverifiable'],
  'not-comparable-no-number': ['accurate', 'mostly-accurate', 'needs-context', 'misleading', 'false', 'unverifiable'],
};

/**
 * The row of the table for a claim of several numbers, from the row that applies to each number. A claim is supported only if all its
 * numbers are. If one number is contradicted, the claim is contradicted, at least in part.
 */
export function basisOfAll(bases: readonly [VerdictBasis, ...VerdictBasis[]]): VerdictBasis {
  const [first] = bases;
  if (bases.every((basis) => basis === first)) return first;
  const are = (...some: readonly VerdictBasis[]): boolean => bases.every((basis) => some.includes(basis));
  if (are('supported', 'close')) return 'close';
  if (are('contradicted', 'contradicted-but-for-another-measure')) return 'contradicted';
  if (bases.includes('contradicted')) return 'contradicted-in-part';
  if (bases.includes('contradicted-but-for-another-measure')) return 'contradicted-but-for-another-measure';
  if (bases.includes('supported') || bases.includes('close')) return 'undecided-in-part';
  // None of the numbers can be compared. Of their rows, the one that allows the fewest verdicts applies.
  return bases.includes('not-comparable-not-exact') ? 'not-comparable-not-exact' : first;
}

/** A row of the table as the methodology page prints it. */
export interface PolicyRow {
  readonly basis: VerdictBasis;
  /** When the row applies. */
  readonly when: string;
  readonly verdicts: readonly Verdict[];
}

/** The rows that apply to a newsroom. The row about bounds and ranges applies only if the newsroom publishes any. */
export function rowsFor({ hasBounds }: { readonly hasBounds: boolean }): PolicyRow[] {
  return verdictBases
    .filter((basis) => hasBounds || basis !== 'not-comparable-not-exact')
    .map((basis) => ({ basis, when: t(`verdictBasis.${basis}.when`), verdicts: allowedVerdicts[basis] }));
}

/** The location of a row of the table in this file. Messages about verdicts name this location, so that editors can look up the rule. */
export function policyRow(basis: VerdictBasis): string {
  return `lib/numbers/policy.ts, row "${basis}"`;
}
