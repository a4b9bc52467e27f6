import { z } from 'zod';
import { collectionNames, pageWord } from '../collections/collections';

/** The name of an entry’s collection; `redirect` for an entry of `content/redirects.yml`. */
const kind = z.enum(['redirect', ...collectionNames.map(pageWord)]);

/** A place in a content file; line and column count from 1. */
const place = z.strictObject({ file: z.string(), line: z.number(), column: z.number() });

/** A text before and after; null if it did not exist before, or does not now. */
const texts = { before: z.string().nullable(), after: z.string().nullable() };

const wording = z.strictObject({ field: z.string(), ...texts });
export type Wording = z.infer<typeof wording>;

/** What readers see of a statistic. */
const face = z.strictObject({
  name: z.string(),
  text: z.string().describe('The number as readers see it.'),
  exact: z.string().describe('The number before rounding, or its bounds: plain digits in the unit itself.'),
  unit: z.string(),
  period: z.string(),
  status: z.string(),
  citations: z.array(z.string()),
  notes: z.array(z.string()),
});
export type Face = z.infer<typeof face>;

export const faceFields = ['value', 'exact value', 'unit', 'period', 'status', 'citation', 'name', 'note'] as const;
const faceField = z.enum(faceFields);
export type FaceField = z.infer<typeof faceField>;

/** Why a statistic changed. */
const cause = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('input').describe('A number that it is computed from moved.'),
    role: z.string(),
    key: z.string(),
    ...texts,
  }),
  z.strictObject({
    kind: z.literal('data').describe('The observation in the data file is another.'),
    file: z.string(),
    entity: z.string(),
    period: z.string(),
    ...texts,
  }),
  z.strictObject({
    kind: z.literal('record').describe('Fields of a record were rewritten.'),
    file: z.string(),
    record: z.string(),
    fields: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('unreadable').describe('It cannot be computed any more.'), why: z.string() }),
]);
export type Cause = z.infer<typeof cause>;

/** A sentence with a number, which is null if it cannot be printed. */
const marked = z.strictObject({ lead: z.string(), number: z.string().nullable(), rest: z.string() });
export type Marked = z.infer<typeof marked>;

const sentence = place.extend({
  title: z.string().describe('Of the document.'),
  before: marked.nullable(),
  after: marked,
  contradicted: z
    .strictObject({ written: z.string(), right: z.string().nullable() })
    .nullable()
    .describe('What the author typed and the data layer no longer says, with what it says.'),
});
export type Sentence = z.infer<typeof sentence>;

/** `record`: texts and lists for programs. */
const surfaceKind = z.enum(['page', 'embed', 'download', 'image', 'feed', 'record']);
export type SurfaceKind = z.infer<typeof surfaceKind>;
const surface = z.strictObject({ kind: surfaceKind, url: z.string() });
export type Surface = z.infer<typeof surface>;

const statisticChange = z.strictObject({
  key: z.string().describe('`topic/name`, or `topic/name@period` for a reading at another period.'),
  change: z.enum(['changed', 'added', 'removed', 'renamed', 'unreadable']),
  renamedTo: z.string().nullable(),
  before: face.nullable(),
  after: face.nullable(),
  fields: z.array(faceField).describe('What of it differs.'),
  causes: z.array(cause),
  sentences: z.array(sentence),
  figures: z.array(z.string()).describe('Changed figures in which it is drawn.'),
  factChecks: z.array(z.string()).describe('Changed fact-checks that rest on it.'),
  surfaces: z.array(surface).describe('What is published with it and is not what it was.'),
});
export type StatisticChange = z.infer<typeof statisticChange>;

const figureChange = z.strictObject({
  id: z.string(),
  title: z.string(),
  change: z.enum(['changed', 'added', 'removed', 'unreadable']),
  words: z.array(wording),
  data: z.array(z.strictObject({ label: z.string(), at: z.string(), ...texts })),
  redrawn: z.boolean().describe('Whether the drawing differs.'),
  standing: z.array(wording).describe('Words that describe the data and were left as they are while the data moved.'),
});
export type FigureChange = z.infer<typeof figureChange>;

const checkFace = z.strictObject({
  verdict: z.string(),
  finding: z.string().describe('What the numbers say: the row of the table of verdicts.'),
  sentence: z.string(),
  measured: z.string().nullable(),
  claimed: z.string().nullable(),
  allowed: z.array(z.string()).describe('Verdicts that the assessment leaves to the editor.'),
  fits: z.boolean().describe('Whether the verdict is one of them.'),
});
export type CheckFace = z.infer<typeof checkFace>;

const factCheckChange = z.strictObject({
  id: z.string(),
  title: z.string(),
  change: z.enum(['changed', 'added', 'removed', 'unreadable']),
  before: checkFace.nullable(),
  after: checkFace.nullable(),
});
export type FactCheckChange = z.infer<typeof factCheckChange>;

const documentChange = z.strictObject({
  kind: z.enum(['article', 'fact-check']),
  id: z.string(),
  title: z.string(),
  file: z.string(),
  change: z.enum(['changed', 'added', 'removed']),
  words: z.array(wording).describe('Changed words of the front matter.'),
  added: z.number().describe('Words of the text that it did not have before.'),
  removed: z.number(),
});
export type DocumentChange = z.infer<typeof documentChange>;

const droppedPage = z.strictObject({
  rule: z.literal('url/dropped'),
  kind,
  id: z.string(),
  title: z.string(),
  file: z.string().describe('Where it was at the base.'),
  urls: z.array(z.string()).describe('Addresses that lead nowhere now, the page first.'),
  message: z.string(),
  hint: z.string(),
});
export type DroppedPage = z.infer<typeof droppedPage>;

const contentProblem = place.extend({ rule: z.string(), message: z.string(), hint: z.string().nullable() });

/** The effects of a change to the content: the contract of `npm run impact -- --format json`. */
export const impact = z.strictObject({
  version: z.literal(1),
  base: z.string().describe('What is compared, in words.'),
  head: z.string(),
  passes: z.boolean().describe('Nothing published is dropped and the new state passes the check.'),
  statistics: z.array(statisticChange),
  figures: z.array(figureChange),
  factChecks: z.array(factCheckChange),
  documents: z.array(documentChange),
  surfaces: z.strictObject({
    changed: z.array(surface),
    added: z.array(surface),
    redirected: z.array(surface).describe('Gone, with an entry in the redirects that says where or why.'),
  }),
  dropped: z.array(droppedPage),
  problems: z.array(contentProblem).describe('What the check says of the new state.'),
});
export type Impact = z.infer<typeof impact>;
