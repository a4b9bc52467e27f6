import { z } from 'zod';
import { absolute } from '../../site';
import { seriesDatum } from '../../views/series-data';
import { seriesSummary, type SeriesView } from '../../views/series-view';
import type { PublishedViews } from '../published-views';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const observation = z
  .strictObject({
    entity: z.string().describe('Of whom: country, region or other.'),
    period: seriesDatum.shape.key,
    value: z.string().nullable().describe('Plain digits in the unit itself: exact. Null where there is none.'),
    number: z.number().nullable().describe('The same as a floating-point number.'),
    status: seriesDatum.shape.status.describe('How firm it is, or that it is missing.'),
    text: z.string().describe('As readers see it; the reason where there is none.'),
    note: seriesDatum.shape.note,
  })
  .describe('One value of a series.');

export const seriesRecord = z
  .strictObject({
    ...shared.identity,
    title: seriesSummary.shape.title.describe('What is measured.'),
    definition: z.string().describe('What counts and what does not, as the publisher defines it.'),
    unit: z.string().describe('The unit of every value, in words.'),
    frequency: seriesSummary.shape.frequency.describe('How often it is observed.'),
    span: seriesSummary.shape.span,
    citation: shared.citation,
    processing: z.string().nullable().describe('What was computed before it was recorded here.'),
    notes: z.array(z.string()).describe('Breaks, revisions, definitions that differ.'),
    data: z.array(observation).nullable().describe('Every value; null where they are withheld.'),
    withheld: z.string().nullable().describe('Why there are no values here; null where there are.'),
    csv: z.url().nullable().describe('The values as CSV; null where they are withheld.'),
    superseded: z
      .array(
        z
          .strictObject({
            entity: z.string().describe('Of whom.'),
            period: z.string().describe('Of which period.'),
            value: z.string().describe('Plain digits in the unit itself.'),
            text: z.string().describe('As readers would have seen it.'),
            replaced: z.string().describe('The day on which it was replaced, or the time within which it was.'),
            reason: z.string().describe('Why it was.'),
            citation: shared.citation.describe('The source that had it.'),
          })
          .describe('A value that was revised.'),
      )
      .nullable()
      .describe('Values before they were revised; null where they are withheld.'),
    usedIn: shared.usedIn.describe('Everything that rests on it, directly or through others.'),
    licences: shared.licences,
  })
  .describe('A whole series of observations of one measure, from one source.');

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
