import type { Entry } from '../../catalog/entry';
import { datedReferences } from '../../catalog/references';
import { dayNumber } from '../../domain/calendar';
import { firstYears, lastBegun, lastReviewAfter, type Era } from '../../domain/recorded-day';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { didYouMeanDay } from './likely-day';
import { earliest, fieldName, recordedDays, type KnownDay, type Written } from './recorded-days';

const reasons: Readonly<Record<Era, { readonly what: string; readonly instead: string }>> = {
  web: {
    what: `before ${firstYears.web}, when the Web opened`,
    instead: 'Correct the year.',
  },
  print: {
    what: `before ${firstYears.print}, when printing began`,
    instead:
      'Write the date that your source gives. If the words themselves are older, give the date of the edition in which you read them.',
  },
};

/** No recorded date is impossibly early: such a date is a typing error. */
export const early: EditorialRule = (context) => {
  const { parsed, references, edition } = context;
  const problems = recordedDays(parsed).flatMap((days) => earlyIn(days, edition));
  const readings = datedReferences(references).flatMap((mention): Problem[] => {
    const { file, statistic } = mention;
    const day = statistic.asOf;
    if (!isEarly(day, 'print') || isPinned(context, file, day)) return [];
    return [
      problemOf(
        { file, position: mention.position },
        `"${mention.id}" is used as of ${day}`,
        { written: day, since: 'print', isPlan: false },
        edition,
      ),
    ];
  });
  return { problems: [...problems, ...readings] };
};

const earlyIn = memoize((days: readonly KnownDay[], edition: string | null): readonly Problem[] =>
  days.flatMap(({ entry, path, first, written, since, is }): Problem[] => {
    if (!isBefore(first, since)) return [];
    const place = { file: entry.file, position: entry.position(path) };
    return [problemOf(place, `"${fieldName(path)}" is ${written}`, { written, since, isPlan: is === 'plan' }, edition)];
  }),
);

/** Whether a whole article gives its numbers as of this day (`asOf`). A problem with the day is then reported only once, in that field. */
function isPinned({ parsed }: CheckContext, file: string, day: string): boolean {
  return [...parsed.articles.values()].some((entry) => entry.file === file && entry.value.asOf === day);
}

/** Leaves out problems that are only a consequence of a date that is too early: they have the same position. */
export function withoutFollowing(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, position }: Problem): string => `${file}:${position.line}:${position.column}`;
  const reportedPlaces = new Set(problems.filter(({ rule }) => rule === 'date/early').map(placeOf));
  return problems.filter((problem) => problem.rule === 'date/early' || !reportedPlaces.has(placeOf(problem)));
}

/** Whether a date is before the first year in which it is possible. */
export function isEarly(date: Written, since: Era): boolean {
  const first = earliest(date);
  return first !== null && isBefore(first, since);
}

function isBefore(day: number, since: Era): boolean {
  return day < dayNumber(firstYears[since], 1, 1);
}

function problemOf(
  place: Pick<Entry<unknown>, 'file'> & Pick<Problem, 'position'>,
  what: string,
  { written, since, isPlan }: { readonly written: string; readonly since: Era; readonly isPlan: boolean },
  edition: string | null,
): Problem {
  const { what: when, instead } = reasons[since];
  const last = edition === null ? null : isPlan ? lastReviewAfter(edition) : lastBegun(edition);
  const meant = last === null ? null : didYouMeanDay(written, `${firstYears[since]}-01-01`, last);
  return {
    rule: 'date/early',
    ...place,
    message: `${what}, ${when}.`,
    hint: [meant, instead].filter((text) => text !== null).join(' '),
  };
}
