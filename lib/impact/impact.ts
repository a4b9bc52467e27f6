import { z } from 'zod';
import { collectionNames, pageWord } from '../collections/collections';

/** The kind of a content entry; `redirect` for an entry in `content/redirects.yml`. */
const kind = z.enum(['redirect', ...collectionNames.map(pageWord)]);

/** A position in a content file. Lines and columns are counted from 1. */
const place = z.strictObject({ file: z.string(), line: z.number(), column: z.number() });

/** A piece of text before and after the change. `before` is null if there was no such text, and `after` is null if there is none now. */
const texts = { before: z.string().nullable(), after: z.string().nullable() };

const wording = z.strictObject({ field: z.string(), ...texts });
export type Wording = z.infer<typeof wording>;

/** The parts of a statistic that readers see. */
const snapshot = z.strictObject({
  name: z.string(),
  text: z.string().describe('The number as readers see it.'),
  exact: z.string().describe('The number before rounding, or its bounds, in plain digits without a multiplier.'),
  unit: z.string(),
  period: z.string(),
  status: z.string(),
  citations: z.array(z.string()),
  notes: z.array(z.string()),
});
export type Snapshot = z.infer<typeof snapshot>;

export const snapshotFields = ['value', 'exact value', 'unit', 'period', 'status', 'citation', 'name', 'note'] as const;
const snapshotField = z.enum(snapshotFields);
export type SnapshotField = z.infer<typeof snapshotField>;

/** A reason why a statistic changed. */
const cause = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('input').describe('An input of a derived statistic changed.'),
    role: z.string(),
    key: z.string(),
    ...texts,
  }),
  z.strictObject({
    kind: z.literal('data').describe('The observation in the data file changed.'),
    file: z.string(),
    entity: z.string(),
    period: z.string(),
    ...texts,
  }),
  z.strictObject({
    kind: z.literal('record').describe('Fields of a record changed.'),
    file: z.string(),
    record: z.string(),
    fields: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('unreadable').describe('The statistic can no longer be computed.'),
    why: z.string(),
  }),
]);
export type Cause = z.infer<typeof cause>;

/**
 * A sentence that is split into the text before a number, the number, and the text after it. The number is null if it cannot be printed.
 */
const marked = z.strictObject({ lead: z.string(), number: z.string().nullable(), rest: z.string() });
export type Marked = z.infer<typeof marked>;

const sentence = place.extend({
  title: z.string().describe('The title of the document.'),
  before: marked.nullable(),
  after: marked,
  contradicted: z
    .strictObject({ written: z.string(), right: z.string().nullable() })
    .nullable()
    .describe('The number typed in the document and the correct number, if they differ.'),
});
export type Sentence = z.infer<typeof sentence>;

/** The kinds of published resource. `record` is a machine-readable version of a page, or a machine-readable list. */
const surfaceKind = z.enum(['page', 'embed', 'download', 'image', 'feed', 'record']);
export type SurfaceKind = z.infer<typeof surfaceKind>;
const surface = z.strictObject({ kind: surfaceKind, url: z.string() });
export type Surface = z.infer<typeof surface>;

const statisticChange = z.strictObject({
  key: z.string().describe('`topic/name`, or `topic/name@period` for a period other than the statistic’s own.'),
  change: z.enum(['changed', 'added', 'removed', 'renamed', 'unreadable']),
  renamedTo: z.string().nullable(),
  before: snapshot.nullable(),
  after: snapshot.nullable(),
  fields: z.array(snapshotField).describe('The fields that changed.'),
  causes: z.array(cause),
  sentences: z.array(sentence),
  figures: z.array(z.string()).describe('The ids of changed figures that draw the statistic.'),
  factChecks: z.array(z.string()).describe('The ids of changed fact-checks that use the statistic.'),
  surfaces: z.array(surface).describe('The changed and new resources that show the statistic.'),
});
export type StatisticChange = z.infer<typeof statisticChange>;

const figureChange = z.strictObject({
  id: z.string(),
  title: z.string(),
  change: z.enum(['changed', 'added', 'removed', 'unreadable']),
  words: z.array(wording).describe('The changed fields, as written in the figure’s file.'),
  data: z.array(z.strictObject({ label: z.string(), at: z.string(), ...texts })),
  redrawn: z.boolean().describe('Whether the drawing changed.'),
  standing: z.array(wording).describe('Unchanged text that describes the changed data, and may now be wrong.'),
});
export type FigureChange = z.infer<typeof figureChange>;

const checkSnapshot = z.strictObject({
  verdict: z.string(),
  finding: z.string().describe('What the numbers say about the claim: the row of the verdict table that applies.'),
  sentence: z.string(),
  measured: z.string().nullable(),
  claimed: z.string().nullable(),
  allowed: z.array(z.string()).describe('The verdicts that the finding allows.'),
  fits: z.boolean().describe('Whether the verdict is one of the allowed verdicts.'),
});
export type CheckSnapshot = z.infer<typeof checkSnapshot>;

const factCheckChange = z.strictObject({
  id: z.string(),
  title: z.string(),
  change: z.enum(['changed', 'added', 'removed', 'unreadable']),
  before: checkSnapshot.nullable(),
  after: checkSnapshot.nullable(),
});
export type FactCheckChange = z.infer<typeof factCheckChange>;

const textChange = z.strictObject({
  file: z.string(),
  title: z.string().describe('The title of the document; for other files, their path.'),
  change: z.enum(['changed', 'added', 'removed']),
  words: z.array(wording).describe('The changed fields in the front matter or the records, as written in the file.'),
  sentences: z
    .array(z.strictObject(texts))
    .describe('The changed sentences of the text, except those in which only numbers from the data layer changed.'),
});
export type TextChange = z.infer<typeof textChange>;

const droppedPage = z.strictObject({
  rule: z.literal('url/dropped'),
  kind,
  id: z.string(),
  title: z.string(),
  file: z.string().describe('The file that contained the entry before the change.'),
  urls: z.array(z.string()).describe('The addresses that no longer exist, starting with the page.'),
  message: z.string(),
  hint: z.string(),
});
export type DroppedPage = z.infer<typeof droppedPage>;

const contentProblem = place.extend({ rule: z.string(), message: z.string(), hint: z.string().nullable() });

/** The effects of a change to the content: the JSON that `npm run impact -- --format json` prints. */
export const impact = z.strictObject({
  version: z.literal(1),
  base: z.string().describe('The name of the state before the change.'),
  head: z.string(),
  turned: z
    .array(contentProblem)
    .describe(
      'The problems in words about numbers, such as “rose”, that the check reports after the change and did not report before.',
    ),
  passes: z.boolean().describe('True if every published address is kept and the changed content has no problems.'),
  statistics: z.array(statisticChange),
  figures: z.array(figureChange),
  factChecks: z.array(factCheckChange),
  texts: z.array(textChange).describe('Changed documents and records.'),
  surfaces: z.strictObject({
    changed: z.array(surface),
    added: z.array(surface),
    redirected: z.array(surface).describe('Resources that no longer exist, but have an entry in the redirects.'),
  }),
  dropped: z.array(droppedPage),
  problems: z.array(contentProblem).describe('The problems in the changed content.'),
});
export type Impact = z.infer<typeof impact>;
