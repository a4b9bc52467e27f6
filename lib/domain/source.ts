import { z } from 'zod';
import { firstYears } from './recorded-day';
import { date, day, line, unknown, webAddress } from './text';

/** The publication in which a source of grade `secondary` was read. */
const readIn = z.strictObject({
  publisher: line.describe('Publisher of the report or copy.'),
  title: line.describe('Title of the report or copy, or the name of the repository or page.'),
  url: z.union([webAddress, unknown]).describe('Address of the report or copy, or why it has none.'),
});

/** Whether others may redistribute the data, according to the publisher. */
export const redistributions = ['allowed', 'with-attribution', 'not-stated', 'forbidden'] as const;
/**
 * Whether data are offered for download, according to what the publisher states about redistribution. Without permission, data are shown
 * but not offered.
 */
export const isOffered: Record<(typeof redistributions)[number], boolean> = {
  allowed: true,
  'with-attribution': true,
  'not-stated': false,
  forbidden: false,
};
/** The kinds of sources. */
export const sourceKinds = ['dataset', 'report', 'news', 'speech', 'web-page'] as const;

const shared = {
  publisher: line.describe('Who published the original.'),
  title: line.describe('Title of the publication.'),
  edition: line.describe('Edition or vintage, so that readers can find the numbers that you used.'),
  kind: z.enum(sourceKinds).describe('Kind of source.'),
  publishedOn: z.union([date, unknown]).describe(`When this edition was published: not before ${firstYears.print}.`),
  accessedOn: z
    .union([day, unknown])
    .describe(`The day on which we read the source, not before ${firstYears.web}, or why that day is not known.`),
  url: z.union([webAddress, unknown]).describe('Address of the source or its landing page.'),
  archivedUrl: webAddress.exactOptional().describe('An archived copy.'),
  lastReached: z
    .strictObject({
      on: day.describe('Date of the last request to the address.'),
      status: z.number().int().min(100).max(599).describe('HTTP status of the response: 200, 404.'),
    })
    .exactOptional()
    .describe(
      'Whether the source’s address still works. The check makes no requests: record this by hand or with a script.',
    ),
  licence: z
    .strictObject({
      name: line.describe('Name of the licence, as stated by the publisher; "not stated" is allowed.'),
      url: webAddress.exactOptional().describe('Address of the licence text.'),
      redistribution: z.enum(redistributions).describe('Whether others may redistribute the data.'),
    })
    .describe('Licence of the data.'),
  note: line.exactOptional().describe('What readers must know before they rely on the source.'),
};

/** An edition of a publication, which can be cited. `primary`: read in the original. `secondary`: read in a named report or copy of it. */
export const source = z.discriminatedUnion('grade', [
  z.strictObject({ grade: z.literal('primary').describe('Read in the original.'), ...shared }),
  z.strictObject({
    grade: z.literal('secondary').describe('Read in a report or a copy of the original.'),
    readIn: readIn.describe('The report or copy in which we read the source.'),
    ...shared,
  }),
]);
export type Source = z.infer<typeof source>;
