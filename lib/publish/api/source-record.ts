import { z } from 'zod';
import { absolute } from '../../site';
import { sourceView, type SourceView } from '../../views/source-view';
import { recordAddress } from './addresses';
import * as shared from './shared-schemas';

const stateMedium = z
  .strictObject({
    name: z.string().describe('Its name.'),
    label: z.string().describe('What readers see after its name.'),
    why: z.string().describe('Whose it is, in a sentence.'),
    documentedIn: z
      .strictObject({
        text: z.string().describe('Publisher and title.'),
        url: z.url().describe('Where it was read.'),
        grade: z.enum(['primary', 'secondary']).describe('Whether the original was read, or a copy of it.'),
        accessed: z.iso.date().describe('When it was read.'),
      })
      .describe('The public document that says so.'),
  })
  .describe('A medium that belongs to a state or a party.');

export const sourceRecord = z
  .strictObject({
    ...shared.identity,
    text: sourceView.shape.line.describe('The citation: publisher, title, edition.'),
    publisher: sourceView.shape.publisher.describe('Who published the original.'),
    title: sourceView.shape.title.describe('Title of the publication.'),
    edition: sourceView.shape.edition.describe('Which edition or vintage.'),
    kind: sourceView.shape.kind.describe('What it is.'),
    grade: sourceView.shape.grade.describe('Whether the original was read, or a report or copy of it.'),
    readIn: shared.readIn.nullable().describe('Where it was read, for a secondary source.'),
    published: z
      .string()
      .nullable()
      .describe('When it was published, in ISO 8601 as far as known; null where unknown.'),
    accessed: z.iso.date().nullable().describe('When we read it; null where that day is not known.'),
    url: z.url().nullable().describe('Its address; null where it has none.'),
    archivedUrl: z.url().nullable().describe('An archived copy.'),
    note: z.string().nullable().describe('What to know before relying on it.'),
    stateMedia: z
      .array(stateMedium)
      .describe('The media of states and parties that published it, or in which it was read.'),
    licence: shared.licence,
    usedIn: shared.usedIn,
  })
  .describe('One edition of one publication, on which something here rests.');

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
