import { z } from 'zod';
import { absolute } from '../../site';
import { boundsFacts, numberFacts } from '../../views/number-facts';
import type { StatisticPageView, StatisticView } from '../../views/statistic-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';
import * as shared from './shared-schemas';

const { period, status, unit, currency, multiplier, decimals } = numberFacts.shape;

/** A value with everything that says what it is. */
const value = {
  value: z
    .string()
    .nullable()
    .describe(
      'The number before rounding, as plain digits in the unit itself: exact. Null where only bounds of it are known.',
    ),
  number: z
    .number()
    .nullable()
    .describe('The same as a floating-point number: for drawing, not for reckoning. Null where the value is.'),
  bounds: boundsFacts
    .exactOptional()
    .describe(
      'Where the value is null: the bounds between which it lies. Less than 0.1 has an upper end that is not included; from 3 to 5 has both, included.',
    ),
  text: z.string().describe('The number as readers see it.'),
  unit: z
    .strictObject({
      text: z.string().describe('The unit in words.'),
      kind: unit,
      currency,
      multiplier,
      decimals,
    })
    .describe('What it counts. The value is in the unit itself; the multiplier is for showing it.'),
  period: period.extend({ text: z.string().describe('The period in words.') }).describe('What time it is of.'),
  status,
};

const input = z
  .strictObject({
    reference: z.string().describe('Which statistic, at which period.'),
    name: z.string().describe('What it is.'),
    text: z.string().describe('Its number as readers see it.'),
    record: z.url().describe('Its record.'),
  })
  .describe('A number that another was computed from.');

const reading = z
  .strictObject({ reference: z.string().describe('The statistic with the period or day: `a/b@2019`.'), ...value })
  .describe('The statistic read at another period, or as of another day.');

export const statisticRecord = z
  .strictObject({
    ...shared.identity,
    name: z.string().describe('What it is.'),
    ...value,
    grade: shared.citation.shape.grade.describe('Of the weakest source that it rests on.'),
    series: z
      .strictObject({
        record: z.url().describe('The record of the series.'),
        title: z.string().describe('What the series measures.'),
        entity: z.string().describe('Of whom it was read.'),
        definition: z.string().describe('What counts and what does not.'),
        processing: z.string().nullable().describe('What was computed before it was recorded here.'),
      })
      .nullable()
      .describe('The series that it was read from; null where it was published as one number, or computed.'),
    derivation: z
      .strictObject({
        operation: z.string().describe('The operation in words.'),
        formula: z.string().describe('Its formula.'),
        sum: z.string().describe('The formula with the numbers in it.'),
        inputs: z.array(input).describe('The numbers in it.'),
      })
      .nullable()
      .describe('How it was computed; null where it was not.'),
    notes: z.array(z.string()).describe('What to beware of.'),
    citations: z.array(shared.citation).describe('Every source that it rests on.'),
    readings: z.array(reading).describe('At other periods, or as of other days, where something here uses them.'),
    superseded: z
      .array(
        z
          .strictObject({
            period: z.string().describe('Of which period.'),
            text: z.string().describe('As readers would have seen it.'),
            replaced: z.string().describe('When it was replaced, in words.'),
            reason: z.string().describe('Why it was.'),
            citation: shared.citation.describe('The source that had it.'),
          })
          .describe('A value that it had before.'),
      )
      .describe('Values that it had before they were revised, of each period the oldest first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A single number with its unit, period, source and working.');

export function toStatisticRecord(
  { statistic, earlier, readings, corrections, usedIn }: StatisticPageView,
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
    citations: citations.map(shared.toCitation),
    readings: readings.map((one) => ({ reference: one.statistic.key, ...toValue(one.statistic) })),
    superseded: earlier.map(({ citation, ofPeriod, ...rest }) => ({ ...rest, citation: shared.toCitation(citation) })),
    corrections: shared.toCorrections(corrections),
    usedIn: shared.toLinks(usedIn),
    licences: shared.toLicences(views, citations),
  };
}

function toValue({ exact, text, unit: unitText, period: periodText, facts }: StatisticView) {
  return {
    value: exact,
    number: exact === null ? null : Number(exact),
    ...(facts.bounds === undefined ? {} : { bounds: facts.bounds }),
    text,
    unit: {
      text: unitText,
      kind: facts.unit,
      currency: facts.currency,
      multiplier: facts.multiplier,
      decimals: facts.decimals,
    },
    period: { ...facts.period, text: periodText },
    status: facts.status,
  };
}

function toInput({ key, name, text, href }: NonNullable<StatisticView['working']>['inputs'][number]) {
  return { reference: key, name, text, record: recordOfPage(href) };
}
