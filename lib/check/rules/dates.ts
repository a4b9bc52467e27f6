import type { ReadEntries } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import { lastReviewAfter, mostYearsToReview } from '../../domain/recorded-day';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { didYouMeanDay } from './likely-day';

/** The dates of an article or fact-check are in order. ISO dates can be compared as strings: a month sorts before each of its days. */
export const dates: EditorialRule = ({ parsed }) => ({
  problems: [...ofArticles(parsed.articles), ...ofFactChecks(parsed.factChecks)],
});

const ofArticles = memoize((articles: ReadEntries['articles']): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const { file, value, position } of articles.values()) {
    if (value.updatedOn !== undefined && value.updatedOn < value.publishedOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['updatedOn']),
        message: `The update is dated ${value.updatedOn}, before the publication date, ${value.publishedOn} (line ${position(['publishedOn']).line}).`,
        hint: 'Correct one of the two dates.',
      });
    }
  }
  for (const { file, value, position } of articles.values()) {
    const { asOf, publishedOn, updatedOn = publishedOn } = value;
    if (asOf === undefined || asOf <= updatedOn) continue;
    problems.push({
      rule: 'date/order',
      file,
      position: position(['asOf']),
      message: `The numbers are given as of ${asOf}, which is after the date of the text, ${updatedOn}.`,
      hint: 'Set asOf to the day on which the text was published or last updated, or to an earlier day.',
    });
  }
  return problems;
});

const ofFactChecks = memoize((factChecks: ReadEntries['factChecks']): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const { file, value, position } of factChecks.values()) {
    const { claim, checkedOn, reviewBy } = value;
    if (checkedOn < claim.saidOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['checkedOn']),
        message: `The check is dated ${checkedOn}, before the claim was made on ${claim.saidOn}.`,
        hint: 'Correct one of the two dates.',
      });
    }
    const last = lastReviewAfter(checkedOn);
    if (reviewBy > last) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['reviewBy']),
        message: `The review date is ${reviewBy}, more than ${mostYearsToReview} years after the check on ${checkedOn}.`,
        hint: didYouMeanDay(reviewBy, checkedOn, last) ?? `Choose a date up to ${last}.`,
      });
    }
    if (reviewBy <= checkedOn) {
      problems.push({
        rule: 'date/order',
        file,
        position: position(['reviewBy']),
        message: `The review date, ${reviewBy}, is not after the date of the check, ${checkedOn}.`,
        hint: 'Choose a later review date.',
      });
    }
  }
  return problems;
});
