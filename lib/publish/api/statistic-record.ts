import { z } from 'zod';
import { absolute } from '../../site';
import { boundsFacts, numberFacts, unitFacts } from '../../views/number-facts';
import { workingView, type StatisticPageView, type StatisticView } from '../../views/statistic-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import * as shared from './shared-schemas';

const { period, status, states, hedge } = numberFacts.shape;

/** A value with everything needed to understand it. */
const value = {
  value: z
    .string()
    .nullable()
    .describe(
      'The exact number before rounding, as plain digits, in the unit without a multiplier; null if only bounds are known.',
    ),
  number: z
    .number()
    .nullable()
    .describe('The value as a floating-point number, for drawing and not for calculations; null if `value` is null.'),
  bounds: boundsFacts
    .exactOptional()
    .describe(
      'The bounds, if `value` is null. “Less than 0.1” has an upper end that is not included; “3 to 5” has two ends, both included.',
    ),
  text: z.string().describe('The number as readers see it.'),
  unit: unitFacts.describe(
    'The unit. The multiplier is for display only: `value` is in the unit without a multiplier.',
  ),
  period: period.extend({ text: z.string().describe('The period in words.') }).describe('The period.'),
  status,
  states,
  hedge,
};

const input = z
  .strictObject({
    role: z.string().describe('The input’s role in the formula: `minuend`, `from`, `part`.'),
    reference: z
      .string()
      .describe('The id of the statistic, with the period and the day if the calculation names them: `a/b@2019`.'),
    name: z.string().describe('The name of the statistic.'),
    text: z.string().describe('The number as readers see it.'),
    record: z.url().describe('The address of the statistic’s record.'),
  })
  .describe('An input of a calculation.');

const reading = z
  .strictObject({
    reference: z.string().describe('The id of the statistic, with the period or day: `a/b@2019`.'),
    ...value,
  })
  .describe('The statistic’s number for another period, or as of another day.');

export const statisticRecord = z
  .strictObject({
    ...shared.identity,
    name: z.string().describe('The name of the statistic.'),
    ...value,
    grade: shared.citation.shape.grade.describe(
      'The lowest grade among the sources: secondary if we read any of them only in a report or copy, otherwise primary.',
    ),
    series: z
      .strictObject({
        record: z.url().describe('The address of the series’ record.'),
        title: z.string().describe('What the series measures.'),
        entity: z.string().describe('The entity.'),
        definition: z.string().describe('What the series includes and excludes.'),
        processing: z.string().nullable().describe('How the data were processed before they were recorded here.'),
      })
      .nullable()
      .describe('The series that contains the number; null if the number was published on its own, or computed.'),
    derivation: z
      .strictObject({
        key: workingView.shape.key.describe('Identifier of the operation.'),
        first: workingView.shape.first,
        operation: z.string().describe('The operation in words.'),
        formula: z.string().describe('The formula of the operation.'),
        sum: z.string().describe('The formula with the numbers in it.'),
        inputs: z
          .array(input)
          .describe('The inputs, in the order of the formula; for a rank, the ranked number first.'),
      })
      .nullable()
      .describe('The calculation; null if the number was not computed.'),
    notes: z.array(z.string()).describe('Caveats.'),
    stated: shared.stated,
    citations: z.array(shared.citation).describe('All sources of the number.'),
    readings: z
      .array(reading)
      .describe('The statistic’s numbers for other periods, or as of other days, if content uses them.'),
    superseded: z
      .array(
        z
          .strictObject({
            period: z.string().describe('The period.'),
            text: z.string().describe('The value as readers saw it.'),
            replaced: z.string().describe('When the value was replaced, in words.'),
            reason: z.string().describe('Why the value was replaced.'),
            citation: shared.citation.describe('The source that contained the value.'),
          })
          .describe('A value that was later revised.'),
      )
      .describe('Former values, which were later revised; within each period, oldest first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A single number with its unit, period, source and calculation.');

export function toStatisticRecord(
  { statistic, stated, earlier, readings, corrections, usedIn }: StatisticPageView,
  views: Pick<PublishedViews, 'sources'>,
): z.infer<typeof statisticRecord> {
  const { id, href, name, grade, series, working, notes, citations } = statistic;
  return {
    ...{ id, record: recordAddress('statistics', id), page: absolute(href), name },
    ...toValue(statistic),
    grade,
    series:
      series === null
        ? null
        : {
            record: recordOfPage(series.href),
            title: series.title,
            entity: series.entity,
            definition: series.definition,
            processing: series.processing,
          },
    derivation: working === null ? null : { ...working, inputs: working.inputs.map(toInput) },
    notes: [...new Set([...notes, ...(series?.notes ?? [])])],
    stated: shared.toStated(stated),
    citations: citations.map(shared.toCitation),
    readings: readings.map((one) => ({ reference: one.statistic.key, ...toValue(one.statistic) })),
    superseded: earlier.map(({ citation, ofPeriod, ...rest }) => ({ ...rest, citation: shared.toCitation(citation) })),
    corrections: shared.toCorrections(corrections),
    usedIn: shared.toLinks(usedIn),
    licences: shared.toLicences(views, citations),
  };
}

function toValue({ exact, text, period: periodText, facts }: StatisticView) {
  return {
    value: exact,
    number: exact === null ? null : Number(exact),
    ...(facts.bounds === undefined ? {} : { bounds: facts.bounds }),
    text,
    unit: facts.unit,
    period: { ...facts.period, text: periodText },
    status: facts.status,
    states: facts.states,
    hedge: facts.hedge,
  };
}

function toInput({ role, key, name, text, href }: NonNullable<StatisticView['working']>['inputs'][number]) {
  return { role, reference: key, name, text, record: recordOfPage(href) };
}
