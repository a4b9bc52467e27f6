import { NotLinked, type Catalog } from '../domain/catalog';
import type { Finding } from '../domain/finding';
import type { PlainWords } from '../domain/plain';
import type { Body } from '../domain/vocabulary';
import { memoize } from '../domain/memoize';
import type { ClaimedNumber } from '../format/format-claim';
import { t } from '../messages/messages';
import { NumberError } from '../numbers/number-error';
import { paths } from '../site';
import { formatStat, type TextDays } from './formatted-stat';
import type { LinkView } from './link-view';
import type { ViewContext } from './view-context';

/** An entry in which the newsroom itself writes about numbers, in a body or in fields. */
interface Text {
  /** The page on which readers find the entry. */
  readonly page: LinkView;
  readonly body: Body | null;
  /** The findings that are stated in its fields. */
  readonly findings: readonly Finding[];
  /** The words in its fields that are exempt from the check. */
  readonly plain: readonly PlainWords[];
  /** For an article: its dates, because its numbers may have the values of an earlier day. Otherwise null. */
  readonly days: TextDays | null;
  /** For a fact-check: the claim that it compares with numbers. */
  readonly claim?: ClaimedNumber;
}

/**
 * Returns all entries in which the newsroom writes about numbers: articles, fact-checks, standing pages, figures, questions and the
 * edition.
 */
export function textsOf({ articles, factChecks, standingPages, figures, questions, edition }: Catalog): Text[] {
  return [
    ...[...articles].map(([slug, article]): Text => ({
      ...article,
      page: { kind: 'article', title: article.title, href: paths.article(slug) },
      days: article,
    })),
    ...[...factChecks].map(([id, check]): Text => ({
      ...check,
      page: { kind: 'fact-check', title: check.title, href: paths.factCheck(id) },
      days: null,
    })),
    ...[...standingPages].map(([id, page]): Text => ({
      ...page,
      page: { kind: 'page', title: page.title, href: paths.standingPage(id) },
      days: null,
    })),
    ...[...figures].map(([id, { title, findings, plain }]): Text => ({
      ...{ findings, plain, body: null, days: null },
      page: { kind: 'figure', title, href: paths.figure(id) },
    })),
    ...[...questions.values()].map(({ findings, plain }): Text => ({
      ...{ findings, plain, body: null, days: null },
      page: { kind: 'page', title: t('compare.title'), href: paths.compare },
    })),
    ...(edition === null ? [] : [edition]).map(({ findings, plain }): Text => ({
      ...{ findings, plain, body: null, days: null },
      page: { kind: 'page', title: t('pages.home'), href: paths.home },
    })),
  ];
}

/** A finding, and where readers find it. */
export interface StatedFinding {
  readonly finding: Finding;
  readonly page: LinkView;
  /** The day whose values the page shows; undefined if it shows the current values. */
  readonly asOf: string | undefined;
  /** The words that state the finding; null if a field states it. */
  readonly words: string | null;
  /** Returns the sentence that contains the words, as readers see it; null if a field states the finding. */
  readonly sentence: () => string | null;
}

/** Returns all findings, entry by entry: first those in the entry’s fields, then those in its body. This function does not judge them. */
export const statedFindings = memoize((context: ViewContext): readonly StatedFinding[] =>
  textsOf(context.catalog).flatMap(({ page, body, findings, days, claim }) => {
    const where = { page, asOf: days?.asOf };
    return [
      ...findings.map((finding) => ({ ...where, finding, words: null, sentence: () => null })),
      ...(body?.findings ?? []).map(({ finding, words, parts }) => {
        const shown = (part: (typeof parts)[number]): string => {
          if (typeof part === 'string') return part;
          const { now, then } = formatStat(part, days, context.resolve, claim);
          return then?.text ?? now;
        };
        return { ...where, finding, words, sentence: () => parts.map(shown).join('').replace(/\s+/g, ' ').trim() };
      }),
    ];
  }),
);

/**
 * Returns the result of `make` as the only item in a list. In dev, the list is empty if `make` fails because of a problem with a finding,
 * which the check reports.
 */
export function readable<Made>({ broken }: ViewContext, make: () => Made): readonly Made[] {
  try {
    return [make()];
  } catch (error) {
    if (broken !== undefined && (error instanceof NotLinked || error instanceof NumberError)) return [];
    throw error;
  }
}
