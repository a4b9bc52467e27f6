import type { ParsedBody } from '../../articles/parse-body';
import type { DocumentEntry } from '../../catalog/parsed-content';
import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { memoize } from '../../domain/memoize';
import { periodKey } from '../../domain/period';
import { firstDay } from '../../domain/period-order';
import type { Problem } from '../../problems/problem';
import { speaksOfFuture } from '../../prose/claims/future-words';
import type { CheckContext, EditorialRule } from '../context';
import { isEarly } from './early';
import { latest, laterOf } from './times';

/**
 * No text is older than a published number that it uses, or than the claim of a fact-check that it shows. No claim is about a period that
 * began after the claim was made, unless it is a forecast.
 */
export const textDates: EditorialRule = (context) => ({
  problems: [
    ...numbersPublishedLater(context),
    ...claimsMadeLater(context),
    ...[...context.parsed.factChecks.values()].flatMap(periodAhead),
  ],
});

const hint = 'Correct one of the two dates.';

/** The day of the latest version of each text, by its file. */
function daysOfTexts({ articles, factChecks }: CheckContext['parsed']): ReadonlyMap<string, string> {
  return new Map([
    ...[...articles.values()].map(
      ({ file, value: { publishedOn, updatedOn } }) => [file, updatedOn ?? publishedOn] as const,
    ),
    ...[...factChecks.values()].map(({ file, value: { checkedOn } }) => [file, checkedOn] as const),
  ]);
}

/** Looks only at numbers published on their own: the source of a series changes with each edition of its data. */
function numbersPublishedLater({ parsed }: CheckContext): Problem[] {
  const days = daysOfTexts(parsed);
  const published = new Map(
    [...parsed.statistics].flatMap(([id, { value }]) => {
      const day = value.kind === 'published' ? parsed.sources.get(value.source)?.value.publishedOn : undefined;
      return typeof day === 'string' ? [[id, day] as const] : [];
    }),
  );
  return [...parsed.bodies].flatMap(([file, body]) => {
    const written = days.get(file);
    return numbersIn(body).flatMap(({ of, position }): Problem[] => {
      const later = laterOf(published.get(of), written);
      if (later === null || isEarly(later.other, 'web')) return [];
      const message = `The text is dated ${later.other}, before the source of this number was published (${later.date}).`;
      return [{ rule: 'date/impossible', file, position, message, hint }];
    });
  });
}

const numbersIn = memoize(({ uses }: ParsedBody) =>
  uses.flatMap(({ use, position }) => (use.word === 'Stat' ? [{ of: use.of, position }] : [])),
);
const checksIn = memoize(({ uses }: ParsedBody) =>
  uses.flatMap(({ use, position }) => (use.word === 'FactCheck' ? [{ id: use.id, position }] : [])),
);

function claimsMadeLater({ parsed }: CheckContext): Problem[] {
  return [...parsed.articles.values()].flatMap(({ file, value: { publishedOn, updatedOn = publishedOn }, body }) =>
    checksIn(body).flatMap(({ id, position }): Problem[] => {
      const later = laterOf(parsed.factChecks.get(id)?.value.claim.saidOn, updatedOn);
      if (later === null || isEarly(later.other, 'web')) return [];
      const message = `The explainer is dated ${later.other}, before this claim was made (${later.date}).`;
      return [{ rule: 'date/impossible', file, position, message, hint }];
    }),
  );
}

function periodAhead({ file, value, position }: DocumentEntry<FactCheck>): Problem[] {
  const { saidOn, text, quotation = '' } = value.claim;
  const said = latest(saidOn);
  if (speaksOfFuture(`${text} ${quotation}`) || isEarly(saidOn, 'print')) return [];
  return assertionsOf(value.claim).flatMap(({ asserts, path }): Problem[] => {
    const period = 'period' in asserts ? asserts.period : undefined;
    if (period === undefined || said === null || firstDay(period) <= said) return [];
    return [
      {
        rule: 'date/impossible',
        file,
        position: position([...path, 'period']),
        message: `The claim was made on ${saidOn}, before ${periodKey(period)} began.`,
        hint: 'Correct the period or the date, or state in "text" that the claim is about the future.',
      },
    ];
  });
}
