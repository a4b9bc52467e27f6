import type { Entry } from '../../catalog/entry';
import type { EntryKey } from '../../catalog/references';
import { compareReleases, laterRelease } from '../../domain/publication';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';

/** Dates follow one another. ISO dates order as text, and a month stands before each of its days. */
export const dates: EditorialRule = (context) => {
  const { parsed } = context;
  const problems: Problem[] = [...futureDates(context)];
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

/** What says that it was updated or checked on a day after that on which readers get it. */
function futureDates({ parsed, publication, edition }: CheckContext): Problem[] {
  if (edition === null) return [];
  const told = (
    key: EntryKey,
    { file, position }: Entry<unknown>,
    field: string,
    date: string | undefined,
  ): Problem[] => {
    const seen = laterRelease(publication.releaseOf(key), { from: edition });
    if (date === undefined || compareReleases({ from: date }, seen) <= 0) return [];
    return [
      {
        rule: 'date/order',
        file,
        position: position([field]),
        message: `"${field}" is ${date}, which is still to come, but this is published.`,
        hint: 'Write the day on which it was done, or hold it back with publishedOn.',
      },
    ];
  };
  return [
    ...[...parsed.articles.values()].flatMap((entry) =>
      told({ kind: 'articles', id: entry.id }, entry, 'updatedOn', entry.value.updatedOn),
    ),
    ...[...parsed.factChecks.values()].flatMap((entry) =>
      told({ kind: 'factChecks', id: entry.id }, entry, 'checkedOn', entry.value.checkedOn),
    ),
  ];
}
