import { z } from 'zod';
import { absolute } from '../../site';
import { seriesDatum } from '../../views/series-data';
import { seriesSummary, type SeriesView } from '../../views/series-view';
import type { PublishedViews } from '../published-views';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const observation = z
  .strictObject({
    entity: z.string().describe('The entity, such as a country or a region.'),
    period: seriesDatum.shape.key,
    value: z
      .string()
      .nullable()
      .describe('The exact value as plain digits, in the unit without a multiplier; null if the value is missing.'),
    number: z.number().nullable().describe('The value as a floating-point number.'),
    status: seriesDatum.shape.status.describe('Status: reported, provisional, estimated, projected or missing.'),
    text: z.string().describe('The value as readers see it, or the reason why it is missing.'),
    note: seriesDatum.shape.note,
  })
  .describe('One value of a series.');

export const seriesRecord = z
  .strictObject({
    ...shared.identity,
    title: seriesSummary.shape.title.describe('What the series measures.'),
    definition: z.string().describe('What the series includes and excludes, as defined by the publisher.'),
    unit: z.string().describe('The unit of every value, in words.'),
    frequency: seriesSummary.shape.frequency.describe('Time between observations.'),
    span: seriesSummary.shape.span,
    citation: shared.citation,
    processing: z.string().nullable().describe('How the data were processed before they were recorded here.'),
    notes: z.array(z.string()).describe('Notes about breaks in the series, revisions and different definitions.'),
    stated: shared.stated,
    data: z.array(observation).nullable().describe('Every value; null if they are withheld.'),
    withheld: z.string().nullable().describe('Why the values are withheld; null if they are published.'),
    csv: z.url().nullable().describe('The address of the values as CSV; null if they are withheld.'),
    superseded: z
      .array(
        z
          .strictObject({
            entity: z.string().describe('The entity.'),
            period: z.string().describe('The period.'),
            value: z.string().describe('The value as plain digits, in the unit without a multiplier.'),
            text: z.string().describe('The value as readers saw it.'),
            replaced: z
              .string()
              .describe(
                'The day on which the value was replaced or, if the day is unknown, the time span in which it was replaced.',
              ),
            reason: z.string().describe('Why the value was replaced.'),
            citation: shared.citation.describe('The source that contained the value.'),
          })
          .describe('A value that was revised.'),
      )
      .nullable()
      .describe('Earlier values of revised observations; null if they are withheld.'),
    usedIn: shared.usedIn.describe('All content that uses the series, directly or indirectly.'),
    licences: shared.licences,
  })
  .describe('A complete series of observations of one measure, from one source.');

export function toSeriesRecord(
  series: SeriesView,
  views: Pick<PublishedViews, 'sources'>,
): z.infer<typeof seriesRecord> {
  const { id, href, title, definition, frequency, span, citation, processing, notes, stated, downloads } = series;
  return {
    ...{ id, record: recordAddress('series', id), page: absolute(href), title, definition },
    unit: series.data[0]?.unit ?? series.unit,
    ...{ frequency, span, citation: shared.toCitation(citation), processing, notes, stated: shared.toStated(stated) },
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
