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
    id: z.string().describe('The id of the figure: topic and name.'),
    page: z.url().describe('The address of the figure’s page.'),
    publication: z.string().describe('The publisher of the figure.'),
    kind: kind.describe('The kind of chart.'),
    title: title.describe('The headline, which states the finding.'),
    subtitle: subtitle.describe('The measure and its unit.'),
    alt,
    summary,
    notes: z.array(z.string()).describe('Notes for readers.'),
    events: z
      .array(annotationView.pick({ at: true, text: true }))
      .describe('Events marked in the figure, in chronological order.'),
    rows: z.array(figureRow).describe('Every value that the figure shows.'),
    sources: z
      .array(
        z.strictObject({
          id: z.string().describe('The id of the source.'),
          page: z.url().describe('The address of our page about the source.'),
          text: z.string().describe('Publisher, title, edition.'),
          publisher: z.string().describe('The publisher of the original.'),
          locator: z.string().describe('The place in the source: table, page or series code.'),
          url: z.url().nullable().describe('The address of the source; null if unknown.'),
          grade: z.enum(['primary', 'secondary']).describe('Whether we read the original, or a report or copy of it.'),
          readIn: z
            .strictObject({
              publisher: readInView.shape.publisher,
              title: readInView.shape.title,
              url: z.url().nullable().describe('The address of the copy or report; null if unknown.'),
            })
            .nullable()
            .describe('The copy or report that we read; null if we read the original.'),
          licence: z
            .strictObject({
              name: licenceView.shape.name,
              url: z.url().nullable().describe('The address of the licence text; null if unknown.'),
              redistribution: licenceView.shape.terms,
            })
            .describe('The terms on which the data may be used.'),
        }),
      )
      .describe('Every source of the figure.'),
    licence: z
      .strictObject({ name: z.string(), spdx: z.string().nullable(), url: z.url().nullable() })
      .describe('The licence of text and graphics. Data are under the licences of their sources.'),
    version: z.string().describe('A hash of the figure’s content: 12 hexadecimal digits.'),
    versionAddress: z.url().describe('The permanent address of this version: a document to show in a frame.'),
    citation: z
      .strictObject({
        text: z.string().describe('The citation as a sentence.'),
        csl: z.record(z.string(), z.unknown()).describe('The citation as a CSL-JSON item.'),
      })
      .describe('How to cite the figure.'),
    files: z.array(figureFile).describe('All downloads.'),
  })
  .describe('A figure’s data, with metadata.');
export type FigureData = z.infer<typeof figureData>;

/** A figure’s data with full metadata. Call this function only if the data may be redistributed. */
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

/** A figure’s data with full metadata as a JSON file, indented by two spaces. */
export function figureDataJson(figure: FigureView): string {
  return `${JSON.stringify(toFigureData(figure), null, 2)}\n`;
}
