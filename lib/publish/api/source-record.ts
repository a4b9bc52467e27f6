import { z } from 'zod';
import { absolute } from '../../site';
import { sourceView, type SourceView } from '../../views/source-view';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const stateMedium = z
  .strictObject({
    name: z.string().describe('The name of the media outlet.'),
    label: z.string().describe('The label shown after the name.'),
    why: z.string().describe('A sentence that says who owns the media outlet.'),
    documentedIn: z
      .strictObject({
        text: z.string().describe('Publisher and title of the document.'),
        url: z.url().describe('The address at which we read the document.'),
        grade: z.enum(['primary', 'secondary']).describe('Whether we read the original document or a copy.'),
        accessed: z.iso.date().describe('The day on which we read the document.'),
      })
      .describe('The public document that shows who owns the media outlet.'),
  })
  .describe('A media outlet that belongs to a state or a party.');

export const sourceRecord = z
  .strictObject({
    ...shared.identity,
    text: sourceView.shape.line.describe('The citation: publisher, title, edition.'),
    publisher: sourceView.shape.publisher.describe('The publisher of the original.'),
    title: sourceView.shape.title.describe('Title of the publication.'),
    edition: sourceView.shape.edition.describe('Edition or vintage.'),
    kind: sourceView.shape.kind.describe('The kind of source.'),
    grade: sourceView.shape.grade.describe('Whether we read the original, or a report or copy of it.'),
    readIn: shared.readIn.nullable().describe('The copy or report that we read; null if we read the original.'),
    published: z
      .string()
      .nullable()
      .describe('Publication date in ISO 8601, as precisely as it is known; null if unknown.'),
    accessed: z.iso.date().nullable().describe('The day on which we read the source; null if unknown.'),
    url: z.url().nullable().describe('The address of the source; null if it has none.'),
    archivedUrl: z.url().nullable().describe('The address of an archived copy; null if there is none.'),
    note: z.string().nullable().describe('What to know before you rely on the source.'),
    stateMedia: z
      .array(stateMedium)
      .describe('The state and party media that published the source, or in which we read it.'),
    licence: shared.licence,
    usedIn: shared.usedIn,
  })
  .describe('An edition of a publication that we use as a source.');

export function toSourceRecord(source: SourceView): z.infer<typeof sourceRecord> {
  const { id, href, line, publisher, title, edition, kind, grade, readIn, published, accessed, url } = source;
  return {
    ...{ id, record: recordAddress('sources', id), page: absolute(href) },
    ...{ text: line, publisher, title, edition, kind, grade },
    readIn: shared.toReadIn(readIn),
    published: published.known ? published.iso : null,
    accessed: accessed.known ? accessed.iso : null,
    url: url.known ? url.url : null,
    archivedUrl: source.archivedUrl,
    note: source.note,
    stateMedia: source.stateMedia.map(
      ({ name, label, why, documentedIn: { text, url: address, grade: of, read } }) => ({
        ...{ name, label, why },
        documentedIn: { text, url: address, grade: of, accessed: read.iso },
      }),
    ),
    licence: shared.toLicence(source),
    usedIn: shared.toLinks(source.usedIn),
  };
}
