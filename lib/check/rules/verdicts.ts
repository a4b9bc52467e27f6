import { verdictWords } from '../../domain/verdict';
import { assess, findingOf } from '../../numbers/assess';
import { allowedVerdicts } from '../../numbers/policy';
import type { Problem } from '../../problems/problem';
import { attempt, type EditorialRule } from '../context';

/** The verdict is one that the numbers allow, and rests on evidence. */
export const verdicts: EditorialRule = ({ parsed, resolve }) => {
  const problems: Problem[] = [];
  for (const { file, value, position, body } of parsed.factChecks.values()) {
    const asserts = value.claim.asserts;
    const assessment = attempt(
      () => assess(value.claim, resolve),
      file,
      position(['claim', asserts === undefined ? 'context' : 'asserts']),
      problems,
    );
    if (assessment === null) continue;
    const finding = findingOf(assessment);
    const row = allowedVerdicts[finding];
    const at = position(['verdict']);
    if (!row.verdicts.includes(value.verdict)) {
      problems.push({
        rule: 'verdict/not-allowed',
        file,
        position: at,
        length: value.verdict.length,
        message: `"${verdictWords[value.verdict].label}" does not fit: the assessment is ${finding}. ${row.when}`,
        hint: `It allows: ${row.verdicts.join(', ')} (lib/numbers/policy.ts).`,
      });
    }
    const hasEvidence =
      asserts !== undefined || value.claim.context.length > 0 || value.evidence.length > 0 || body.body.uses.length > 0;
    if (!hasEvidence && value.verdict !== 'unverifiable') {
      problems.push({
        rule: 'verdict/no-evidence',
        file,
        position: at,
        length: value.verdict.length,
        message: `"${verdictWords[value.verdict].label}" rests on nothing.`,
        hint: 'Name sources under "evidence", statistics under "claim.context", or cite in the reasoning; or choose unverifiable.',
      });
    }
  }
  return { problems };
};
