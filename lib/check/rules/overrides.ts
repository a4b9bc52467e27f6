import { verdictBasisOf } from '../../numbers/assess';
import { allowedVerdicts, policyRow } from '../../numbers/policy';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { assessmentOf } from './claim-measures';

/** An override may be used only if the assessment does not allow the verdict. A second person must sign the override. */
export const overrides: EditorialRule = ({ parsed, catalog, resolve }) => {
  const problems: Problem[] = [];
  for (const check of parsed.factChecks.values()) {
    const { file, value, position } = check;
    const { override, verdict, checkedBy } = value;
    if (override === undefined) continue;
    const assessment = assessmentOf(check, { catalog, resolve });
    const basis = assessment === null ? null : verdictBasisOf(assessment);
    const row = basis === null ? '' : ` (${policyRow(basis)})`;
    if (basis !== null && allowedVerdicts[basis].includes(verdict)) {
      problems.push({
        rule: 'verdict/override-unneeded',
        file,
        position: position(['override']),
        message: `The assessment, ${basis}, already allows "${verdict}".`,
        hint: `Remove the override${row}.`,
      });
    }
    const signer = parsed.people.get(override.signedBy)?.value;
    const fault =
      override.signedBy === checkedBy
        ? `"${checkedBy}" checked the claim, so somebody else must sign the override.`
        : signer?.kind === 'organisation'
          ? `"${override.signedBy}" is an organisation, but a person must sign the override.`
          : null;
    if (fault === null) continue;
    problems.push({
      rule: 'verdict/override-unsigned',
      file,
      position: position(['override', 'signedBy']),
      message: fault,
      hint: `Name a second person, who takes responsibility for the verdict${row}.`,
    });
  }
  return { problems };
};
