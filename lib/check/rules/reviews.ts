import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** Reports fact-checks whose review date has passed. ISO dates can be compared as strings. */
export const reviews: EditorialRule = ({ parsed, date }) => {
  if (date === null) return { problems: [] };
  const problems: Problem[] = [];
  for (const { file, value, position } of parsed.factChecks.values()) {
    if (value.reviewBy >= date) continue;
    problems.push({
      rule: 'fact-check/review-due',
      file,
      position: position(['reviewBy']),
      message: `The review date, ${value.reviewBy}, has passed: today is ${date}.`,
      hint: 'Check the claim and its numbers again, then update "checkedOn" and "reviewBy".',
    });
  }
  return { problems };
};
