import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { SeriesId } from '../domain/ids';
import { isOffered } from '../domain/source';
import { paths } from '../site';
import { correctionsOf, correctionView } from './correction-view';
import { datedLinks } from './dated-links';
import { linkView, type LinkView } from './link-view';
import { plotView } from './plot-view';
import { seriesDatum, supersededView, toData, toSuperseded } from './series-data';
import { paletteOf } from '../domain/figure-colour';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import { seriesPlot } from './series-plot';
import { unitText, writeSeries } from './series-scale';
import { describeSeries } from './series-summary';
import { seriesTable, toSeriesTable } from './series-table';
import { citationView, licenceView, toCitationView, toLicenceView, notOfferedReason } from './source-view';
import { statedView, toStatedView } from './stated-view';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';

/** What lists of series show about each series. */
export const seriesSummary = z.strictObject({
  id: z.string(),
  href: z.string(),
  title: z.string(),
  unit: z.string().describe('The unit with the multiplier that the page uses.'),
  frequency: z.string(),
  span: z.string().describe('The first and the last period: "2019–2022".'),
  publisher: z.string(),
  grade: z.enum(['primary', 'secondary']),
  open: z.boolean().describe('Whether the data are offered for download.'),
});
export type SeriesSummary = z.infer<typeof seriesSummary>;

export const seriesView = seriesSummary.extend({
  definition: z.string(),
  corrections: z.array(correctionView).describe('Newest first.'),
  citation: citationView,
  licence: licenceView,
  processing: z.string().nullable(),
  notes: z.array(z.string()),
  stated: statedView,
  rounded: z.boolean().describe('Whether the table has fewer decimals than the recorded values.'),
  plot: plotView,
  liveHref: z.string().describe('The address of the data from which a browser draws the interactive figure.'),
  alt: z.string(),
  summary: z.string().describe('A summary computed from the data, with first, last, lowest and highest values.'),
  table: seriesTable,
  superseded: z.array(supersededView),
  data: z.array(seriesDatum),
  downloads: z.discriminatedUnion('open', [
    z.strictObject({ open: z.literal(true), csvHref: z.string(), jsonHref: z.string() }),
    z.strictObject({ open: z.literal(false), why: z.string() }),
  ]),
  usedIn: z.array(linkView).describe('Every page that uses the series directly or indirectly.'),
});
export type SeriesView = z.infer<typeof seriesView>;

/** A series with its drawings as SVG. */
export const drawnSeriesView = seriesView.extend({
  drawings: z.strictObject({ wide: z.string(), narrow: z.string() }),
});
export type DrawnSeriesView = z.infer<typeof drawnSeriesView>;

export type { SeriesCell } from './series-table';

export function toSeriesSummary(context: ViewContext, id: SeriesId): SeriesSummary {
  const series = entry(context.catalog.series, id);
  const { publisher, grade, licence } = entry(context.catalog.sources, series.source);
  return {
    id,
    href: paths.series(id),
    title: series.title,
    unit: unitText(series),
    frequency: t(`frequency.${series.frequency}`),
    span: describeSeries(writeSeries(series)).span,
    publisher,
    grade,
    open: isOffered[licence.redistribution],
  };
}

/**
 * @param dependents a function that adds to the given pages all pages that use them
 */
export function toSeriesView(
  context: ViewContext,
  backlinks: Backlinks,
  dependents: (first: readonly LinkView[]) => LinkView[],
  id: SeriesId,
): SeriesView {
  const series = entry(context.catalog.series, id);
  const written = writeSeries(series);
  const { source, locator } = series;
  const plot = seriesPlot(written, paletteOf(context.catalog.newsroom));
  const licence = toLicenceView(entry(context.catalog.sources, source));
  const citation = toCitationView(context, { source, locator });
  const summary = toSeriesSummary(context, id);
  const { title, unit, span } = summary;
  const closed = notOfferedReason(
    licence.terms,
    t('seriesText.sourceWithLicence', { source: citation.line, licence: licence.name }),
  );
  return {
    ...summary,
    definition: series.definition,
    corrections: correctionsOf(context.catalog, { kind: 'series', id }),
    citation,
    licence,
    processing: series.processing ?? null,
    notes: [...series.notes],
    stated: toStatedView(series.stated),
    rounded: written.isRounded,
    liveHref: paths.seriesLive(id),
    plot,
    alt: t(`seriesText.alt.${plot.kind}`, {
      ...{ title, unit, span },
      entities: listText([...series.observations.keys()], 'semicolon'),
    }),
    summary: describeSeries(written).summary,
    table: toSeriesTable(series, written),
    superseded: toSuperseded(context, series, written),
    data: toData(written),
    downloads:
      closed === null
        ? { open: true, csvHref: paths.seriesData(id), jsonHref: paths.seriesRecord(id) }
        : { open: false, why: closed },
    usedIn: datedLinks(context, dependents(backlinks.series.get(id) ?? [])),
  };
}
