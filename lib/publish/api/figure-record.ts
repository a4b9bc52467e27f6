import { z } from 'zod';
import { absolute } from '../../site';
import { figureView, type FigureView } from '../../views/figure-view';
import { figureFile, figureRow, toFigureFiles, toFigureRows } from '../figure-files/shared-schemas';
import type { PublishedViews } from '../published-views';
import { recordAddress } from './addresses';
import { findings, toFindings } from './finding-record';
import * as shared from './shared-schemas';

const { kind, title, subtitle, alt, summary, notes } = figureView.shape;

export const figureRecord = z
  .strictObject({
    ...shared.identity,
    kind: kind.describe('The kind of figure.'),
    title: title.describe('The headline.'),
    subtitle: subtitle.describe('The measure and its unit.'),
    alt,
    summary,
    notes: notes.describe('Notes for readers.'),
    events: z
      .array(
        z
          .strictObject({
            at: z.string().describe('The period of the event.'),
            text: z.string().describe('The event.'),
          })
          .describe('An event marked in the figure.'),
      )
      .describe('Events in chronological order.'),
    image: z.url().describe('The address of the share image, a PNG of 1,200 by 630 px.'),
    embed: z.url().describe('The address of the embed, a document to show in a frame.'),
    data: z.array(figureRow).nullable().describe('The values shown; null if they are withheld.'),
    withheld: z.string().nullable().describe('Why the values are withheld; null if they are published.'),
    csv: z.url().nullable().describe('The address of the values as CSV; null if they are withheld.'),
    files: z.array(figureFile).describe('All downloads. If the values are withheld, there are no data files.'),
    findings,
    series: z.array(shared.link).describe('The series that the figure shows or from which it takes numbers.'),
    citations: z.array(shared.citation).describe('All sources of the figure.'),
    topics: z.array(shared.topic).describe('The topics of the figure, most relevant first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A chart with its data.');

export function toFigureRecord(
  figure: FigureView,
  views: Pick<PublishedViews, 'sources' | 'findings'>,
): z.infer<typeof figureRecord> {
  const { id, href, citations } = figure;
  const licences = shared.toLicences(views, citations);
  const open = figure.withheld === null;
  return {
    ...{ id, record: recordAddress('figures', id), page: absolute(href) },
    ...{ kind: figure.kind, title: figure.title, subtitle: figure.subtitle, alt: figure.alt },
    ...{ summary: figure.summary, notes: figure.notes },
    events: figure.annotations.map(({ at, text }) => ({ at, text })),
    image: absolute(figure.cardHref),
    embed: absolute(figure.embedHref),
    data: open ? toFigureRows(figure) : null,
    withheld: figure.withheld,
    csv: figure.dataHref === null ? null : absolute(figure.dataHref),
    files: toFigureFiles(figure),
    findings: toFindings(href, views),
    series: shared.toLinks(figure.series),
    citations: citations.map(shared.toCitation),
    topics: shared.toTopics(figure.topics),
    corrections: shared.toCorrections(figure.corrections),
    usedIn: shared.toLinks(figure.usedIn),
    licences,
  };
}
