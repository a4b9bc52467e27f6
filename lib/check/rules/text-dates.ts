import type { ParsedBody } from '../../articles/parse-body';
import type { Entry } from '../../catalog/entry';
import type { DocumentEntry, ReadEntries } from '../../catalog/parsed-content';
import type { Article } from '../../domain/article';
import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { keepWhile, memoize } from '../../domain/memoize';
import { periodKey } from '../../domain/period';
import { firstDay } from '../../domain/period-order';
import type { Problem } from '../../problems/problem';
import { speaksOfFuture } from '../../prose/claims/future-words';
import { valueOf, type EditorialRule } from '../context';
import { memoizeByNumbers } from '../memoize-by-numbers';
import { isEarly } from './early';
import { latest, laterOf } from './times';

/**
 * No text is older than a published number that it uses, or than the claim of a fact-check that it shows. No claim is about a period that
 * began after the claim was made, unless it is a forecast.
 */
export const textDates: EditorialRule = ({ parsed, resolve }) => {
  const { articles, factChecks, statistics, sources, bodies } = parsed;
  const published = sameDays(publicationDays(statistics, sources));
  const written = daysOfTexts(articles, factChecks);
  return {
    problems: [
      ...[...bodies].flatMap(([file, body]) => numbersPublishedLater(body, file, written.get(file), published)),
      ...[...articles.values()].flatMap((article) => claimsMadeLater(article, factChecks)),
      ...[...factChecks.values()].flatMap((entry) => periodsAhead(entry, resolve)),
    ],
  };
};

const hint = 'Correct one of the two dates.';

/** The day of the latest version of each text, by its file. */
function daysOfTexts(
  articles: ReadEntries['articles'],
  factChecks: ReadEntries['factChecks'],
): ReadonlyMap<string, string> {
  return new Map([
    ...[...articles.values()].map(
      ({ file, value: { publishedOn, updatedOn } }) => [file, updatedOn ?? publishedOn] as const,
    ),
    ...[...factChecks.values()].map(({ file, value: { checkedOn } }) => [file, checkedOn] as const),
  ]);
}

/**
 * The days on which the sources of published numbers were published. Numbers read from a series are left out: a new edition of the data
 * replaces the source of the series, so a text may be older than that source.
 */
const publicationDays = memoize(
  (statistics: ReadEntries['statistics'], sources: ReadEntries['sources']): ReadonlyMap<string, string> =>
    new Map(
      [...statistics].flatMap(([id, { value }]) => {
        const day = value.kind === 'published' ? sources.get(value.source)?.value.publishedOn : undefined;
        return typeof day === 'string' ? [[id, day] as const] : [];
      }),
    ),
);

/** Returns the same object until a day changes, so that results can be cached by it. */
const sameDays = keepWhile<ReadonlyMap<string, string>>(
  (a, b) => a.size === b.size && [...a].every(([id, day]) => b.get(id) === day),
);

const numbersPublishedLater = memoize(
  (
    { uses }: ParsedBody,
    file: string,
    written: string | undefined,
    published: ReadonlyMap<string, string>,
  ): readonly Problem[] =>
    uses.flatMap(({ use, position }): Problem[] => {
      const later = use.word === 'Stat' ? laterOf(published.get(use.of), written) : null;
      if (later === null || isEarly(later.other, 'web')) return [];
      const message = `The text is dated ${later.other}, before the source of this number was published (${later.date}).`;
      return [{ rule: 'date/impossible', file, position, message, hint }];
    }),
);

const claimsMadeLater = memoize(
  (
    { file, value: { publishedOn, updatedOn = publishedOn }, body }: DocumentEntry<Article>,
    factChecks: ReadEntries['factChecks'],
  ): readonly Problem[] =>
    body.uses.flatMap(({ use, position }): Problem[] => {
      const claim = use.word === 'FactCheck' ? factChecks.get(use.id)?.value.claim : undefined;
      const later = laterOf(claim?.saidOn, updatedOn);
      if (later === null || isEarly(later.other, 'web')) return [];
      const message = `The explainer is dated ${later.other}, before this claim was made (${later.date}).`;
      return [{ rule: 'date/impossible', file, position, message, hint }];
    }),
);

const periodsAhead = memoizeByNumbers(({ file, value, position }: Entry<FactCheck>, resolve): readonly Problem[] => {
  const { saidOn, text, quotation = '' } = value.claim;
  const said = latest(saidOn);
  if (said === null || speaksOfFuture(`${text} ${quotation}`) || isEarly(saidOn, 'print')) return [];
  return assertionsOf(value.claim).flatMap(({ asserts, path }): Problem[] => {
    const stated = 'period' in asserts ? asserts.period : undefined;
    if (stated !== undefined) {
      if (firstDay(stated) <= said) return [];
      return [
        {
          rule: 'date/impossible',
          file,
          position: position([...path, 'period']),
          message: `The claim was made on ${saidOn}, before ${periodKey(stated)} began.`,
          hint: 'Correct the period or the date, or state in "text" that the claim is about the future.',
        },
      ];
    }
    // A target may be for any year, and a measure that is not compared with the claim may be for a different year.
    if (asserts.states !== 'fact' || asserts.notComparable !== undefined) return [];
    const measured = valueOf(() => resolve(asserts.measure).period);
    if (measured === null || firstDay(measured) <= said) return [];
    return [
      {
        rule: 'date/impossible',
        file,
        position: position([...path, 'measure']),
        message: `The claim was made on ${saidOn}, but its measure is for ${periodKey(measured)}, which had not begun.`,
        hint: 'Correct the date, choose a measure for an earlier period, or state in "text" that the claim is about the future.',
      },
    ];
  });
});
