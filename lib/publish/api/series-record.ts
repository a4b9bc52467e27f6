import { z } from 'zod';
import { absolute } from '../../site';
import { seriesDatum } from '../../views/series-data';
import { seriesSummary, type SeriesView } from '../../views/series-view';
import type { PublishedViews } from '../published-views';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const observation = z
  .strictObject({
    entity: z.string().describe('The entity: a country, region or other.'),
    period: seriesDatum.shape.key,
    value: z
      .string()
      .nullable()
      .describe('The exact value in the unit itself, as plain digits; null if it is missing.'),
    number: z.number().nullable().describe('The same as a floating-point number.'),
    status: seriesDatum.shape.status.describe('Status: reported, provisional, estimated, projected or missing.'),
    text: z.string().describe('The value as readers see it, or the reason why it is missing.'),
    note: seriesDatum.shape.note,
  })
  .describe('One value of a series.');

export const seriesRecord = z
  .strictObject({
    ...shared.identity,
    title: seriesSummary.shape.title.describe('What is measured.'),
    definition: z.string().describe('What is included and what is not, as defined by the publisher.'),
    unit: z.string().describe('The unit of every value, in words.'),
    frequency: seriesSummary.shape.frequency.describe('Time between observations.'),
    span: seriesSummary.shape.span,
    citation: shared.citation,
    processing: z.string().nullable().describe('What was computed before the data were recorded here.'),
    notes: z.array(z.string()).describe('Breaks, revisions and different definitions.'),
    data: z.array(observation).nullable().describe('Every value; null if they are withheld.'),
    withheld: z.string().nullable().describe('The reason if there are no values; otherwise null.'),
    csv: z.url().nullable().describe('The values as CSV; null if they are withheld.'),
    superseded: z
      .array(
        z
          .strictObject({
            entity: z.string().describe('The entity.'),
            period: z.string().describe('The period.'),
            value: z.string().describe('The value in the unit itself, as plain digits.'),
            text: z.string().describe('The value as readers saw it.'),
            replaced: z
              .string()
              .describe('The day on which it was replaced, or the time span in which it was replaced.'),
            reason: z.string().describe('Why it was replaced.'),
            citation: shared.citation.describe('The source that contained it.'),
          })
          .describe('A value that was revised.'),
      )
      .nullable()
      .describe('Earlier values of revised observations; null if they are withheld.'),
    usedIn: shared.usedIn.describe('Everything that uses it, directly or indirectly.'),
    licences: shared.licences,
  })
  .describe('A complete series of observations of one measure, from one source.');

export function toSeriesRecord(
  series: SeriesView,
  views: Pick<PublishedViews, 'sources'>,
): z.infer<typeof seriesRecord> {
  const { id, href, title, definition, frequency, span, citation, processing, notes, downloads } = series;
  return {
    ...{ id, record: recordAddress('series', id), page: absolute(href), title, definition },
    unit: series.data[0]?.unit ?? series.unit,
    ...{ frequency, span, citation: shared.toCitation(citation), processing, notes },
    data: downloads.open ? series.data.map(toObservation) : null,
    withheld: downloads.open ? null : downloads.why,
    csv: downloads.open ? absolute(downloads.csvHref) : null,
    superseded: downloads.open ? series.superseded.map(toSuperseded) : null,
    usedIn: shared.toLinks(series.usedIn),
    licences: shared.toLicences(views, [citation]),
  };
}

function toObservation({
  label,
  key,
  value,
  status,
  text,
  note,
}: SeriesView['data'][number]): z.infer<typeof observation> {
  return { entity: label, period: key, value, number: value === null ? null : Number(value), status, text, note };
}

function toSuperseded({ entity, at, value, text, until, reason, citation }: SeriesView['superseded'][number]) {
  return { entity, period: at, value, text, replaced: until, reason, citation: shared.toCitation(citation) };
}
