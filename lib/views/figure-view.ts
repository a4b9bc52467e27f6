import { z } from 'zod';
import { entry } from '../domain/catalog';
import { figureKinds } from '../domain/figure';
import type { FigureId } from '../domain/ids';
import { paths } from '../site';
import { annotationsOf, annotationView } from './annotations';
import { namedLink, topicLinks } from './summary-view';
import { correctionsOf, correctionView } from './correction-view';
import { datum } from './drawing';
import { drawingOf } from './drawing-of';
import { linkView } from './link-view';
import { plotView } from './plot-view';
import { underlyingSeries, seriesLink } from './series-link';
import { redistributions } from '../domain/source';
import { citationView, toCitationView, notOfferedReason, type CitationView } from './source-view';
import type { Backlinks } from './backlinks';
import { notesOf } from './value-notes';
import type { ViewContext } from './view-context';

export const figureView = z.strictObject({
  id: z.string(),
  href: z.string(),
  embedHref: z.string(),
  dataHref: z.string().nullable().describe('The address of the data as CSV; null if they are withheld.'),
  withheld: z.string().nullable().describe('The reason why there are no data files; null if there are data files.'),
  cardHref: z.string(),
  liveHref: z.string().describe('The address of the data from which a browser draws the interactive figure.'),
  kind: z.enum(figureKinds),
  title: z.string(),
  subtitle: z.string(),
  alt: z.string().describe('The editor’s alternative text.'),
  summary: z
    .string()
    .describe('A summary computed from the data, for example with first, last, lowest and highest values.'),
  notes: z.array(z.string()),
  annotations: z.array(annotationView).describe('The events, with their numbers in the drawing.'),
  citations: z.array(citationView),
  plot: plotView,
  data: z.array(datum),
  table: z.strictObject({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  series: z.array(linkView).describe('The series from which the figure or its statistics are read.'),
  topics: z.array(namedLink),
  corrections: z.array(correctionView).describe('Newest first.'),
  usedIn: z.array(linkView),
});
export type FigureView = z.infer<typeof figureView>;

/** A figure with its two drawings as SVG. */
export const drawnFigureView = figureView.extend({
  drawings: z.strictObject({ wide: z.string(), narrow: z.string() }),
});
export type DrawnFigureView = z.infer<typeof drawnFigureView>;

export function toFigureView(context: ViewContext, backlinks: Backlinks, id: FigureId): FigureView {
  const figure = entry(context.catalog.figures, id);
  const { citations, ...drawing } = drawingOf(context, figure);
  const unique = new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  const cited = [...unique.values()].map((citation) => toCitationView(context, citation));
  const withheld = withheldReason(cited);
  return {
    id,
    href: paths.figure(id),
    embedHref: paths.figureEmbed(id),
    dataHref: withheld === null ? paths.figureData(id) : null,
    withheld,
    cardHref: paths.figureCard(id),
    liveHref: paths.figureLive(id),
    kind: figure.kind,
    title: figure.title,
    subtitle: figure.subtitle,
    alt: figure.alt,
    annotations: 'annotations' in figure ? annotationsOf(figure).list : [],
    citations: cited,
    ...drawing,
    notes: [...new Set([...figure.notes, ...notesOf(drawing.data)])],
    series: underlyingSeries(context, figure).map((series) => seriesLink(context, series)),
    topics: topicLinks(context, figure.topics),
    corrections: correctionsOf(context.catalog, { kind: 'figures', id }),
    usedIn: [...(backlinks.figures.get(id) ?? [])],
  };
}

/**
 * Returns why a figure’s data are withheld; null if they may be redistributed. If a source does not state terms that allow this, its data
 * are drawn but not offered as files. One such source is enough to withhold all data for the figure, because readers would mistake a file
 * with some of the data for a complete file.
 */
function withheldReason(citations: readonly CitationView[]): string | null {
  const reasons = redistributions.flatMap((terms) => {
    const lines = new Set(citations.filter(({ licence }) => licence.terms === terms).map(({ line }) => line));
    return lines.size === 0 ? [] : (notOfferedReason(terms, [...lines].join('; ')) ?? []);
  });
  return reasons.length === 0 ? null : reasons.join(' ');
}
