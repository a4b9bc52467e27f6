import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** A fact-check is looked at again by the day that it names. ISO dates order as text. */
export const reviews: EditorialRule = ({ parsed, date }) => {
  if (date === null) return { problems: [] };
  const problems: Problem[] = [];
  for (const { file, value, position } of parsed.factChecks.values()) {
    if (value.reviewBy >= date) continue;
    problems.push({
      rule: 'fact-check/review-due',
      file,
      position: position(['reviewBy']),
      message: `To be reviewed by ${value.reviewBy}, and it is ${date}.`,
      hint: 'Look at the claim and its numbers again, then set "checkedOn" and a later "reviewBy".',
    });
  }
  return { problems };
};
