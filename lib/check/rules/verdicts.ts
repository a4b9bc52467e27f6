import type { Entry } from '../../catalog/entry';
import type { Claim } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { verdictWords } from '../../domain/verdict';
import { assess, findingOf } from '../../numbers/assess';
import { NumberError } from '../../numbers/number-error';
import { allowedVerdicts } from '../../numbers/policy';
import type { Resolve } from '../../numbers/resolve';
import type { Problem } from '../../problems/problem';
import { tryTo, valueOf, type EditorialRule } from '../context';
import { remembered } from '../remembered';

/** The verdict is one that the numbers allow, and rests on evidence. */
export const verdicts: EditorialRule = ({ parsed, resolve }) => {
  const problems: Problem[] = [];
  for (const check of parsed.factChecks.values()) {
    const { file, value, position, body } = check;
    const assessed = assessOnce(value.claim, resolve);
    if ('error' in assessed) problems.push(...unitProblems(check, resolve));
    const assessment = 'value' in assessed ? assessed.value : null;
    const refuse = (rule: Problem['rule'], said: string, hint: string): void => {
      const message = `"${verdictWords[value.verdict].label}" ${said}`;
      problems.push({ rule, file, position: position(['verdict']), length: value.verdict.length, message, hint });
    };
    if (assessment !== null) {
      const finding = findingOf(assessment);
      const row = allowedVerdicts[finding];
      if (!row.verdicts.includes(value.verdict)) {
        const hint = `It allows: ${row.verdicts.join(', ')}. The methodology page prints the whole table.`;
        refuse('verdict/not-allowed', `does not fit: the assessment is ${finding}. ${row.when}`, hint);
      }
    }
    const { asserts, context } = value.claim;
    const hasEvidence =
      asserts !== undefined || context.length > 0 || value.evidence.length > 0 || body.body.uses.length > 0;
    // A body with problems may hold the citation that seems to be missing.
    if (!hasEvidence && body.problems.length === 0 && value.verdict !== 'unverifiable') {
      const hint =
        'Name sources under "evidence", statistics under "claim.context", or cite in the reasoning; or choose unverifiable.';
      refuse('verdict/no-evidence', 'rests on nothing.', hint);
    }
  }
  return { problems };
};

const assessOnce = remembered((claim: Claim, resolve) => tryTo(() => assess(claim, resolve)));

/** The measures whose unit is not the claim's. Measures that cannot be read are reported where they are defined. */
function unitProblems({ file, value, position }: Entry<FactCheck>, resolve: Resolve): Problem[] {
  const { claim } = value;
  const { asserts } = claim;
  if (asserts === undefined) return [];
  const attempt = (alternatives: typeof asserts.alternatives, path: readonly PropertyKey[]): Problem[] => {
    const measures = [asserts.measure, ...alternatives.map(({ measure }) => measure)];
    if (measures.some((measure) => valueOf(() => resolve(measure)) === null)) return [];
    const result = tryTo(() => assess({ ...claim, asserts: { ...asserts, alternatives } }, resolve));
    if (!('error' in result) || !(result.error instanceof NumberError)) return [];
    const { rule, message, hint } = result.error;
    return [{ rule, file, position: position(['claim', 'asserts', ...path]), message, hint }];
  };
  const own = attempt([], ['unit']);
  if (own.length > 0) return own;
  return asserts.alternatives.flatMap((alternative, index) =>
    attempt([alternative], ['alternatives', index, 'measure']),
  );
}
