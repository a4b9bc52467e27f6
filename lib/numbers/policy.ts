import type { Verdict } from '../domain/verdict';

/** How far a stated number may lie from the measured one, as a share of the measured one. Printed on the methodology page. */
export const tolerances = {
  /** For hedged numbers ("about", "nearly"): within this, the claim is supported. */
  hedged: 0.05,
  /** For hedged numbers: within this, it is close. */
  hedgedClose: 0.1,
  /** For exact numbers and limits ("is", "more than", …): within this, it is close. */
  exactClose: 0.05,
} as const;

export type Outcome = 'supported' | 'close' | 'contradicted' | 'not-comparable';

/** Why a claim cannot be set beside a number. */
export type Incomparable = 'no-number' | 'definitions-differ';

/** A row of the table: what the numbers say. */
export type Finding =
  | 'supported'
  | 'close'
  | 'contradicted'
  | 'contradicted-but-for-another-measure'
  | 'not-comparable-definitions-differ'
  | 'not-comparable-no-number';

/** Which verdicts each finding allows, and why. Numbers decide facts; editors decide context, within this table. */
export const allowedVerdicts: Record<Finding, { when: string; verdicts: readonly Verdict[] }> = {
  supported: {
    when: 'The measured number bears the claim out.',
    verdicts: ['accurate', 'mostly-accurate', 'needs-context'],
  },
  close: {
    when: 'The measured number is near, but outside what the words allow.',
    verdicts: ['mostly-accurate', 'needs-context'],
  },
  contradicted: {
    when: 'The measured number is another.',
    verdicts: ['misleading', 'false'],
  },
  'contradicted-but-for-another-measure': {
    when: 'The measured number is another, but of a related measure the claim would be right or close.',
    verdicts: ['needs-context', 'misleading', 'false'],
  },
  'not-comparable-definitions-differ': {
    when: 'The best measure that we have is not of the thing claimed.',
    verdicts: ['needs-context', 'misleading', 'unverifiable'],
  },
  'not-comparable-no-number': {
    when: 'The claim asserts no number; the verdict rests on the evidence cited. Every verdict but Unverifiable needs some.',
    verdicts: ['accurate', 'mostly-accurate', 'needs-context', 'misleading', 'false', 'unverifiable'],
  },
};
