import { lastReviewAfter, longestToReview } from '../../domain/recorded-day';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { didYouMeanDay } from './likely-day';

/** Dates follow one another. ISO dates order as text, and a month stands before each of its days. */
export const dates: EditorialRule = ({ parsed }) => {
  const problems: Problem[] = [];
  for (const { file, value, position } of parsed.articles.values()) {
    if (value.updatedOn !== undefined && value.updatedOn < value.publishedOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['updatedOn']),
        message: `Updated on ${value.updatedOn}, before it was published on ${value.publishedOn} (line ${position(['publishedOn']).line}).`,
        hint: 'Mend one of the two dates.',
      });
    }
  }
  for (const { file, value, position } of parsed.articles.values()) {
    const { asOf, publishedOn, updatedOn = publishedOn } = value;
    if (asOf === undefined || asOf <= updatedOn) continue;
    problems.push({
      rule: 'date/order',
      file,
      position: position(['asOf']),
      message: `Its numbers are pinned to ${asOf}, after the day of its text, ${updatedOn}.`,
      hint: 'Pin them to the day on which it was published or last updated, or to one before.',
    });
  }
  for (const { file, value, position } of parsed.factChecks.values()) {
    const { claim, checkedOn, reviewBy } = value;
    if (checkedOn < claim.saidOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['checkedOn']),
        message: `Checked on ${checkedOn}, before it was said: ${claim.saidOn}.`,
        hint: 'Mend one of the two dates.',
      });
    }
    const last = lastReviewAfter(checkedOn);
    if (reviewBy > last) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['reviewBy']),
        message: `To be reviewed by ${reviewBy}, more than ${longestToReview} years after it was checked on ${checkedOn}.`,
        hint: didYouMeanDay(reviewBy, checkedOn, last) ?? `Choose a day up to ${last}.`,
      });
    }
    if (reviewBy <= checkedOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['reviewBy']),
        message: `To be reviewed by ${reviewBy}, but checked on ${checkedOn}.`,
        hint: 'Choose a later day for the review.',
      });
    }
  }
  return { problems };
};
