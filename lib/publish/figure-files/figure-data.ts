import { z } from 'zod';
import { absolute, site } from '../../site';
import { annotationView } from '../../views/annotations';
import { figureView, type FigureView } from '../../views/figure-view';
import { licenceView, readInView } from '../../views/source-view';
import { citableFigure } from '../cite/citable';
import { cslItem } from '../cite/csl';
import { attributionOf } from './attribution';
import { figureFile, figureRow, toFigureFiles, toFigureRows } from './shared-schemas';

const { kind, title, subtitle, alt, summary } = figureView.shape;

/** The content of `data.json` next to a figure. */
export const figureData = z
  .strictObject({
    id: z.string().describe('Of the figure: topic and name.'),
    page: z.url().describe('Its page.'),
    publication: z.string().describe('Who publishes it.'),
    kind: kind.describe('How it is drawn.'),
    title: title.describe('Its headline: the finding.'),
    subtitle: subtitle.describe('What is drawn, in which unit.'),
    alt,
    summary,
    notes: z.array(z.string()).describe('What to know when reading it.'),
    events: z
      .array(annotationView.pick({ at: true, text: true }))
      .describe('Events marked in it, in chronological order.'),
    rows: z.array(figureRow).describe('Every value that is drawn.'),
    sources: z
      .array(
        z.strictObject({
          id: z.string().describe('Of the source.'),
          page: z.url().describe('Its page here.'),
          text: z.string().describe('Publisher, title, edition.'),
          publisher: z.string().describe('Who published the original.'),
          locator: z.string().describe('Where in it: table, page or series code.'),
          url: z.url().nullable().describe('The address where it is published; null if unknown.'),
          grade: z.enum(['primary', 'secondary']).describe('Whether the original was read, or a report or copy of it.'),
          readIn: z
            .strictObject({
              publisher: readInView.shape.publisher,
              title: readInView.shape.title,
              url: z.url().nullable().describe('Its address; null if unknown.'),
            })
            .nullable()
            .describe('Where a secondary source was read.'),
          licence: z
            .strictObject({
              name: licenceView.shape.name,
              url: z.url().nullable().describe('Its text; null if unknown.'),
              redistribution: licenceView.shape.terms,
            })
            .describe('On what terms its data may be used.'),
        }),
      )
      .describe('Every source that it uses.'),
    licence: z
      .strictObject({ name: z.string(), spdx: z.string().nullable(), url: z.url().nullable() })
      .describe('The licence of text and graphics. Data are under the licences of their sources.'),
    version: z.string().describe('The hash of its content: 12 hexadecimal digits.'),
    versionAddress: z.url().describe('Where this version stays as it is, as a document for a frame.'),
    citation: z
      .strictObject({
        text: z.string().describe('One sentence.'),
        csl: z.record(z.string(), z.unknown()).describe('An item of CSL-JSON.'),
      })
      .describe('How to cite it.'),
    files: z.array(figureFile).describe('All downloads.'),
  })
  .describe('A figure: its data and their metadata.');
export type FigureData = z.infer<typeof figureData>;

/** A figure’s data with full metadata. Call it only if the data may be passed on. */
export function toFigureData(figure: FigureView): FigureData {
  const { id, citations } = figure;
  const { version, versionAddress, citation, page } = attributionOf(figure);
  return {
    ...{ id, page, publication: site.name, kind: figure.kind, title: figure.title, subtitle: figure.subtitle },
    ...{ alt: figure.alt, summary: figure.summary, notes: figure.notes },
    events: figure.annotations.map(({ at, text }) => ({ at, text })),
    rows: toFigureRows(figure),
    sources: citations.map((cited) => ({
      id: cited.source,
      page: absolute(cited.href),
      text: cited.line,
      publisher: cited.publisher,
      locator: cited.locator,
      url: cited.record.url,
      grade: cited.grade,
      readIn:
        cited.readIn === null ? null : { ...cited.readIn, url: cited.readIn.url.known ? cited.readIn.url.url : null },
      licence: { name: cited.licence.name, url: cited.licence.url, redistribution: cited.licence.terms },
    })),
    licence: { name: site.licence.name, spdx: site.licence.spdx, url: site.licence.url },
    ...{ version, versionAddress },
    citation: { text: citation, csl: { ...cslItem(citableFigure(figure)) } },
    files: toFigureFiles(figure),
  };
}

/** The same as a JSON file, indented by two spaces. */
export function figureDataJson(figure: FigureView): string {
  return `${JSON.stringify(toFigureData(figure), null, 2)}\n`;
}
