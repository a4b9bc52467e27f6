import type { DocumentEntry } from '../../catalog/parsed-content';
import type { FactCheck } from '../../domain/fact-check';
import type { SourceId } from '../../domain/ids';
import { t } from '../../messages/messages';
import { verdictBasisOf } from '../../numbers/assess';
import { allowedVerdicts, policyRow } from '../../numbers/policy';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { memoizeWithSeries } from '../memoize-by-numbers';
import { assessmentOf, leftOutProblems, measureProblems, runProblems } from './claim-measures';

/** The verdict is allowed by the assessment or by an override, and is based on evidence. */
export const verdicts: EditorialRule = ({ parsed, catalog, resolve }) => {
  const numbers = { catalog, resolve };
  return { problems: [...parsed.factChecks.values()].flatMap((check) => problemsOf(check, numbers)) };
};

const problemsOf = memoizeWithSeries((check: DocumentEntry<FactCheck>, numbers): readonly Problem[] => {
  const problems: Problem[] = [];
  const { file, value, position, body } = check;
  const refuse = (rule: Problem['rule'], reason: string, hint: string): void => {
    const message = `"${t(`verdict.${value.verdict}.label`)}" ${reason}`;
    problems.push({ rule, file, position: position(['verdict']), length: value.verdict.length, message, hint });
  };
  const assessment = assessmentOf(check, numbers);
  if (assessment === null) problems.push(...measureProblems(check, numbers));
  else problems.push(...leftOutProblems(check, numbers), ...runProblems(check, numbers));
  if (assessment !== null && value.override?.verdict !== value.verdict) {
    const basis = verdictBasisOf(assessment);
    const allowed = allowedVerdicts[basis];
    if (!allowed.includes(value.verdict)) {
      const signed = value.override === undefined ? '' : ` The override is for ${value.override.verdict}.`;
      const hint = `Choose an allowed verdict: ${allowed.join(', ')} (${policyRow(basis)}).${signed}`;
      refuse(
        'verdict/not-allowed',
        `is not allowed: the assessment is ${basis}. ${t(`verdictBasis.${basis}.when`)}`,
        hint,
      );
    }
  }
  // A body with parse errors may contain the citation that seems to be missing.
  const documents = needsDocuments(value) && body.problems.length === 0 ? documentsOf(check) : null;
  if (documents?.size === 0) {
    const row = policyRow(
      value.claim.unmeasured === undefined ? 'not-comparable-no-number' : 'not-comparable-no-evidence',
    );
    const hint = `List sources under "evidence" or statistics under "claim.context", cite a source in the reasoning, or choose unverifiable (${row}). The text that contains the claim is not evidence for it.`;
    refuse('verdict/no-evidence', 'is based on no evidence besides the text that contains the claim.', hint);
  }
  if (documents?.size === 1 && value.singleSource === undefined) {
    const hint = 'Find a second document, or say under "singleSource" why one is enough. Readers see the reason.';
    refuse('verdict/single-source', `is based on one document, "${[...documents].join('')}".`, hint);
  }
  return problems;
});

/**
 * Whether a verdict needs documents as evidence, because no statistic measures the claim and the verdict is not “unverifiable”. If the
 * claim states a number that we cannot measure, the verdict needs documents only if an override sets it: without an override, the check
 * rejects the verdict anyway.
 */
function needsDocuments({ claim: { asserts, unmeasured }, verdict, override }: FactCheck): boolean {
  if (asserts !== undefined || verdict === 'unverifiable') return false;
  return unmeasured === undefined || override?.verdict === verdict;
}

/**
 * The sources of a verdict besides the text that contains the claim; null if it is based on statistics, which have
 * their own sources.
 */
function documentsOf({ value, body }: DocumentEntry<FactCheck>): Set<SourceId> | null {
  const { uses } = body.body;
  if (value.claim.context.length > 0 || uses.some(({ word }) => word === 'Stat')) return null;
  const cited = uses.flatMap((use) => (use.word === 'Cite' ? [use.source] : []));
  return new Set([...value.evidence, ...cited].filter((source) => source !== value.claim.saidIn));
}
