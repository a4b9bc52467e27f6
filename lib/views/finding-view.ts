import { z } from 'zod';
import { NotLinked } from '../domain/catalog';
import { Decimal } from '../domain/decimal';
import { finding, margins, statisticsOf, type Finding } from '../domain/finding';
import { hedge } from '../domain/hedge';
import { periodKey } from '../domain/period';
import { isExact } from '../domain/quantity';
import { referenceKey } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import type { Body } from '../domain/vocabulary';
import { memoize } from '../domain/memoize';
import type { ClaimedNumber } from '../format/format-claim';
import { t } from '../messages/messages';
import { judgeFinding } from '../numbers/findings/judge-finding';
import { NumberError } from '../numbers/number-error';
import type { ResolvedStatistic } from '../numbers/resolve';
import { pinned } from '../numbers/vintage';
import { paths } from '../site';
import { formatStat, type FormattedStat, type TextDays } from './formatted-stat';
import type { LinkView } from './link-view';
import { numberFacts, toNumberFacts, unitFacts } from './number-facts';
import type { ViewContext } from './view-context';

/** A statistic in a finding. */
export const findingStatisticView = z.strictObject({
  role: z
    .enum(['of', 'from', 'than', 'others'])
    .describe(
      '`of`: the statistic that the finding is about. `from`: the earlier value with which it is compared. `than`: the statistic with which it is compared. `others`: one of several statistics with which it is compared.',
    ),
  reference: z.string().describe('The id of the statistic, with the period or day: `a/b@2019`.'),
  id: z.string(),
  name: z.string().describe('The name of the statistic.'),
  value: z
    .string()
    .nullable()
    .describe(
      'The exact number as plain digits, in the unit without a multiplier. Null if only bounds are known; the record of the statistic contains the bounds.',
    ),
  unit: unitFacts.describe('The unit.'),
  period: numberFacts.shape.period.shape.key,
});

/** A statement about statistics in one of the site’s own texts, in machine-readable form. */
export const findingView = z.strictObject({
  is: z.union(finding.options.map(({ shape }) => shape.is)).describe('What the finding says.'),
  words: z
    .string()
    .nullable()
    .describe(
      'The words in the text that state the finding; null if a field such as the title, standfirst or description states it.',
    ),
  sentence: z
    .string()
    .nullable()
    .describe('The sentence that contains the words, as readers see it; null if a field states the finding.'),
  statistics: z.array(findingStatisticView),
  number: z
    .string()
    .nullable()
    .describe(
      'The number with which the statistic is compared, in the unit without a multiplier; null if there is none.',
    ),
  times: z.string().nullable().describe('A multiple, with as many decimals as the author gives. Otherwise null.'),
  hedge: hedge.nullable().describe('For a multiple: how it is hedged. Otherwise null.'),
  by: z.enum(margins).nullable().describe('How large the difference is, if the finding states this.'),
  place: z.number().int().nullable().describe('The rank, from 1; null if the finding is not about a rank.'),
  end: z
    .enum(['highest', 'lowest'])
    .nullable()
    .describe('For a rank: whether the highest or the lowest number ranks first. Otherwise null.'),
  among: z.array(z.string()).nullable().describe('The entities that are compared; null if periods are compared.'),
  because: z
    .string()
    .nullable()
    .describe('Why entities that would rank higher are left out; null if none are left out.'),
  going: z
    .enum(['up', 'down', 'above', 'below'])
    .nullable()
    .describe(
      'For `crossed`: the direction in which the number was passed. For `every`: what is true of each period. Otherwise null.',
    ),
  since: z.string().nullable().describe('The key of the first period that is compared; null if none is named.'),
  until: z.string().nullable().describe('The key of the last period that is compared; null for the latest.'),
  holds: z.boolean().describe('Whether the finding is true of the data.'),
});
export type FindingView = z.infer<typeof findingView>;

/** A page whose texts state findings. */
export interface PageFindings {
  readonly page: LinkView;
  readonly findings: readonly FindingView[];
}

/** An entry whose texts may state findings. */
interface Stating {
  readonly findings: readonly Finding[];
  readonly body?: Body;
  /** The days of an article: its numbers may have the values of an earlier day. */
  readonly days?: TextDays;
  /** The claim that a fact-check compares with its numbers. */
  readonly claim?: ClaimedNumber;
}

/** Returns the findings of everything published, by the path of the page that states them. */
export const toFindingViews = memoize((context: ViewContext): ReadonlyMap<string, PageFindings> => {
  const { articles, factChecks, figures, standingPages, questions, edition } = context.catalog;
  const entries: readonly (readonly [page: LinkView, entry: Stating])[] = [
    ...(edition === null ? [] : [[linkTo('page', t('pages.home'), paths.home), edition] as const]),
    ...[...articles].map(
      ([slug, article]) =>
        [linkTo('article', article.title, paths.article(slug)), { ...article, days: article }] as const,
    ),
    ...[...factChecks].map(([id, check]) => [linkTo('fact-check', check.title, paths.factCheck(id)), check] as const),
    ...[...figures].map(([id, figure]) => [linkTo('figure', figure.title, paths.figure(id)), figure] as const),
    ...[...standingPages].map(([id, page]) => [linkTo('page', page.title, paths.standingPage(id)), page] as const),
    ...[...questions.values()].map(
      (question) => [linkTo('page', t('compare.title'), paths.compare), question] as const,
    ),
  ];
  const found = new Map<string, PageFindings>();
  for (const [page, entry] of entries) {
    const views = statedIn(context, entry).flatMap((stated) => toFindingView(context, stated, entry.days?.asOf));
    const before = found.get(page.href)?.findings ?? [];
    if (views.length > 0) found.set(page.href, { page, findings: [...before, ...views] });
  }
  return found;
});

function linkTo(kind: LinkView['kind'], title: string, href: string): LinkView {
  return { kind, title, href };
}

interface Stated {
  readonly finding: Finding;
  readonly words: string | null;
  /** Returns the sentence around the words. */
  readonly sentence: () => string | null;
}

function statedIn({ resolve }: ViewContext, { findings, body, days, claim }: Stating): Stated[] {
  return [
    ...findings.map((one) => ({ finding: one, words: null, sentence: () => null })),
    ...(body?.findings ?? []).map(({ finding: one, words, parts }) => ({
      finding: one,
      words,
      sentence: () =>
        parts
          .map((part) => (typeof part === 'string' ? part : shownText(formatStat(part, days ?? null, resolve, claim))))
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
    })),
  ];
}

function shownText({ now, then }: FormattedStat): string {
  return then?.text ?? now;
}

function toFindingView(context: ViewContext, stated: Stated, asOf: string | undefined): FindingView[] {
  try {
    return [viewOf(context, stated, asOf)];
  } catch (error) {
    // In dev, the check reports the problem at the finding itself.
    if (context.broken !== undefined && (error instanceof NotLinked || error instanceof NumberError)) return [];
    throw error;
  }
}

function viewOf(
  { catalog, resolve }: ViewContext,
  { finding: one, words, sentence }: Stated,
  asOf: string | undefined,
) {
  const numbers = { catalog, resolve: pinned(resolve, asOf) };
  const [number, { multiplier }] = [numberIn(one), numbers.resolve(one.of).quantity];
  const isEvery = one.is === 'every';
  return {
    is: one.is,
    words,
    sentence: sentence(),
    statistics: statisticsOf(one).map(({ field, reference }) => toStatistic(field, numbers.resolve(reference))),
    number: number === null ? null : number.times(multipliers[multiplier]).toFixed(),
    times: one.is === 'times' ? one.value : null,
    hedge: 'hedge' in one ? one.hedge : null,
    by: 'by' in one ? one.by : null,
    place: one.is === 'ranked' ? one.place : null,
    end: one.is === 'ranked' ? one.from : null,
    among: 'among' in one ? one.among : null,
    because: 'because' in one ? one.because : null,
    going: 'going' in one ? one.going : null,
    since: isEvery ? periodKey(one.from) : 'since' in one ? periodKey(one.since) : null,
    until: 'until' in one ? periodKey(one.until) : null,
    holds: judgeFinding(one, numbers).holds === true,
  };
}

function toStatistic(role: FindingView['statistics'][number]['role'], resolved: ResolvedStatistic) {
  const { reference, name, quantity } = resolved;
  const { unit, period } = toNumberFacts(resolved);
  const value = isExact(quantity) ? quantity.value.toFixed() : null;
  return { role, reference: referenceKey(reference), id: reference.id, name, value, unit, period: period.key };
}

/** The number with which a finding compares its statistic, as the author wrote it. */
function numberIn(one: Finding): Decimal | null {
  if (one.is === 'crossed') return new Decimal(one.value);
  if (!('than' in one)) return null;
  if (typeof one.than === 'string') return new Decimal(one.than);
  return one.than.kind === 'number' ? one.than.value : null;
}
