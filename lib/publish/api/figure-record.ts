import { z } from 'zod';
import { absolute } from '../../site';
import { figureView, type FigureView } from '../../views/figure-view';
import { figureFile, figureRow, toFigureFiles, toFigureRows } from '../figure-files/shared-schemas';
import type { PublishedViews } from '../published-views';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const { kind, title, subtitle, alt, summary, notes } = figureView.shape;

export const figureRecord = z
  .strictObject({
    ...shared.identity,
    kind: kind.describe('How it is drawn.'),
    title: title.describe('Its headline.'),
    subtitle: subtitle.describe('What is drawn, in which unit.'),
    alt,
    summary,
    notes: notes.describe('What to know when reading it.'),
    events: z
      .array(
        z
          .strictObject({ at: z.string().describe('When.'), text: z.string().describe('What happened.') })
          .describe('An event that is marked in it.'),
      )
      .describe('In the order of time.'),
    image: z.url().describe('A picture of it, 1,200 by 630 px, PNG.'),
    embed: z.url().describe('A document to show in a frame.'),
    data: z.array(figureRow).nullable().describe('What is drawn; null where it is withheld.'),
    withheld: z.string().nullable().describe('Why there are no values here; null where there are.'),
    csv: z.url().nullable().describe('The values as CSV; null where they are withheld.'),
    files: z
      .array(figureFile)
      .describe('Every form in which it can be taken away; without those of its data where they are withheld.'),
    series: z.array(shared.link).describe('The series that it is drawn from, or that its numbers were read from.'),
    citations: z.array(shared.citation).describe('Every source that it rests on.'),
    topics: z.array(shared.topic).describe('What it is about, the nearest first.'),
    corrections: shared.corrections,
    usedIn: shared.usedIn,
    licences: shared.licences,
  })
  .describe('A chart with its data.');

export function toFigureRecord(
  figure: FigureView,
  views: Pick<PublishedViews, 'sources'>,
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
    series: shared.toLinks(figure.series),
    citations: citations.map(shared.toCitation),
    topics: shared.toTopics(figure.topics),
    corrections: shared.toCorrections(figure.corrections),
    usedIn: shared.toLinks(figure.usedIn),
    licences,
  };
}
