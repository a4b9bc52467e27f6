import { z } from 'zod';
import type { Catalog } from '../domain/catalog';
import { isOffered, sourceKinds, type Source } from '../domain/source';
import { labelOutlets } from '../domain/state-outlet';
import { formatDate } from '../format/format-period';
import { dateView } from './link-view';

/** The fields of a source that citation formats need. */
export const bibliographicRecord = z.strictObject({
  publisher: z.string(),
  publisherNote: z
    .string()
    .nullable()
    .describe('The label of a publisher that belongs to a state or a party; null for other publishers.'),
  title: z.string(),
  kind: z.enum(sourceKinds),
  published: z
    .string()
    .nullable()
    .describe('The date in ISO 8601, as precisely as it is known: a day, a month or a year.'),
  read: dateView.nullable().describe('The day on which an editor read the source; null if unknown.'),
  url: z.string().nullable(),
  licenceUrl: z.string().nullable(),
  open: z.boolean().describe('Whether the source’s data are offered for download.'),
});
export type BibliographicRecord = z.infer<typeof bibliographicRecord>;

export function toBibliographicRecord(
  { stateOutlets }: Pick<Catalog, 'stateOutlets'>,
  source: Source,
): BibliographicRecord {
  const { publisher, title, kind, publishedOn, accessedOn, url, licence } = source;
  const labels = labelOutlets(publisher, stateOutlets.values()).outlets.map(({ label }) => label);
  return {
    ...{ publisher, title, kind },
    publisherNote: labels.length === 0 ? null : labels.join('; '),
    published: typeof publishedOn === 'string' ? publishedOn : null,
    read: typeof accessedOn === 'string' ? { iso: accessedOn, text: formatDate(accessedOn) } : null,
    url: typeof url === 'string' ? url : null,
    licenceUrl: licence.url ?? null,
    open: isOffered[licence.redistribution],
  };
}
