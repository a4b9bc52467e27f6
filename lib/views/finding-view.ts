import { z } from 'zod';
import { Decimal } from '../domain/decimal';
import { finding, margins, statisticsOf, type Finding } from '../domain/finding';
import { hedge } from '../domain/hedge';
import { periodKey } from '../domain/period';
import { isExact } from '../domain/quantity';
import { referenceKey } from '../domain/statistic';
import { multipliers } from '../domain/unit';
import { memoize } from '../domain/memoize';
import { judgeFinding } from '../numbers/findings/judge-finding';
import type { ResolvedStatistic } from '../numbers/resolve';
import { pinned } from '../numbers/vintage';
import type { LinkView } from './link-view';
import { numberFacts, toNumberFacts, unitFacts } from './number-facts';
import { readable, statedFindings, type StatedFinding } from './texts';
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

/** A statement about statistics in the newsroom’s own words, in machine-readable form. */
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
  times: z
    .string()
    .nullable()
    .describe('The multiple that the finding states, with as many decimals as the author gives. Otherwise null.'),
  hedge: hedge.nullable().describe('For a multiple: how it is hedged. Otherwise null.'),
  by: z.enum(margins).nullable().describe('How large the difference is, if the finding states this.'),
  place: z.number().int().nullable().describe('The rank, from 1; null if the finding is not about a rank.'),
  end: z
    .enum(['highest', 'lowest'])
    .nullable()
    .describe('For a rank: whether the highest or the lowest number ranks first. Otherwise null.'),
  among: z
    .array(z.string())
    .nullable()
    .describe('The entities that are compared; null if periods or statistics are compared.'),
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

/** A page that states findings. */
export interface PageFindings {
  readonly page: LinkView;
  readonly findings: readonly FindingView[];
}

/** Returns the findings of everything published, by the path of the page that states them. */
export const toFindingViews = memoize((context: ViewContext): ReadonlyMap<string, PageFindings> => {
  const found = new Map<string, PageFindings>();
  for (const stated of statedFindings(context)) {
    const { page } = stated;
    const views = readable(context, () => viewOf(context, stated));
    const before = found.get(page.href)?.findings ?? [];
    if (views.length > 0) found.set(page.href, { page, findings: [...before, ...views] });
  }
  return found;
});

function viewOf({ catalog, resolve }: ViewContext, { finding: one, words, sentence, asOf }: StatedFinding) {
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
