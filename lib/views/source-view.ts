import { z } from 'zod';
import { entry, type Catalog } from '../domain/catalog';
import type { SourceId } from '../domain/ids';
import { isOffered, redistributions, type Source } from '../domain/source';
import { labelOutlets, stateOutlet } from '../domain/state-outlet';
import { formatDate } from '../format/format-period';
import { formatOutlet, formatSource } from '../format/format-source';
import { t } from '../messages/messages';
import type { Citation } from '../numbers/resolve';
import { paths } from '../site';
import { correctionsOf, correctionView } from './correction-view';
import { datedLinks } from './dated-links';
import { dateView, linkView } from './link-view';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';
import { toBibliographicRecord, bibliographicRecord } from './bibliographic-record';

const known = z.strictObject({ known: z.literal(true), text: z.string(), iso: z.string() });
const notKnown = z.strictObject({ known: z.literal(false), why: z.string() });

/** The copy or report in which a source was read. If the copy has no address, `url` contains the reason. */
export const readInView = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  url: z.discriminatedUnion('known', [z.strictObject({ known: z.literal(true), url: z.string() }), notKnown]),
});
export type ReadInView = z.infer<typeof readInView>;

/** A publisher that belongs to a state or party, with the label that readers see and the document that shows who owns it. */
const stateMediumView = z.strictObject({
  name: z.string(),
  label: stateOutlet.shape.label,
  why: stateOutlet.shape.why,
  documentedIn: z.strictObject({
    grade: z.enum(['primary', 'secondary']),
    text: z.string(),
    url: z.string(),
    read: dateView,
  }),
});
type StateMediumView = z.infer<typeof stateMediumView>;

/** The terms on which the data of a source may be redistributed. */
export const licenceView = z.strictObject({
  name: z.string(),
  url: z.string().nullable(),
  redistribution: z.string(),
  terms: z.enum(redistributions).describe('The terms in machine-readable form.'),
});
export type LicenceView = z.infer<typeof licenceView>;

export const sourceView = z.strictObject({
  id: z.string(),
  href: z.string(),
  line: z.string(),
  publisher: z.string(),
  title: z.string(),
  edition: z.string(),
  kind: z.string(),
  grade: z.enum(['primary', 'secondary']),
  gradeLabel: z.string(),
  gradeMeaning: z.string(),
  readIn: readInView.nullable(),
  published: z.discriminatedUnion('known', [known, notKnown]),
  accessed: z.discriminatedUnion('known', [known, notKnown]).describe('The day on which an editor read the source.'),
  url: z.discriminatedUnion('known', [z.strictObject({ known: z.literal(true), url: z.string() }), notKnown]),
  archivedUrl: z.string().nullable(),
  licence: licenceView,
  note: z.string().nullable(),
  corrections: z.array(correctionView).describe('Newest first.'),
  stateMedia: z
    .array(stateMediumView)
    .describe('The publishers of the source, or of the copy that was read, that belong to a state or party.'),
  usedIn: z.array(linkView),
});
export type SourceView = z.infer<typeof sourceView>;

/** A source, and the table, page or section of the source that is cited for a number. */
export const citationView = z.strictObject({
  source: z.string(),
  href: z.string(),
  line: z.string(),
  publisher: z.string(),
  locator: z.string(),
  grade: z.enum(['primary', 'secondary']),
  gradeLabel: z.string(),
  readIn: readInView.nullable(),
  record: bibliographicRecord,
  licence: licenceView,
});
export type CitationView = z.infer<typeof citationView>;

type Labels = Pick<Catalog, 'stateOutlets'>;

export function toSourceView(context: ViewContext, backlinks: Backlinks, id: SourceId): SourceView {
  const { catalog } = context;
  const source = entry(catalog.sources, id);
  const { publishedOn, accessedOn, url } = source;
  return {
    id,
    href: paths.source(id),
    line: formatSource(catalog, source),
    publisher: source.publisher,
    title: source.title,
    edition: source.edition,
    kind: t(`sourceKind.${source.kind}`),
    grade: source.grade,
    gradeLabel: t(`grade.${source.grade}.label`),
    gradeMeaning: t(`grade.${source.grade}.meaning`),
    readIn: toReadInView(catalog, source),
    published: dateOf(publishedOn),
    accessed: dateOf(accessedOn),
    url: addressOf(url),
    archivedUrl: source.archivedUrl ?? null,
    licence: toLicenceView(source),
    note: source.note ?? null,
    corrections: correctionsOf(catalog, { kind: 'sources', id }),
    stateMedia: stateMediaOf(catalog, source),
    usedIn: datedLinks(context, backlinks.sources.get(id) ?? []),
  };
}

export function toLicenceView({ licence }: Source): LicenceView {
  return {
    name: licence.name,
    url: licence.url ?? null,
    redistribution: t(`reuse.${licence.redistribution}`),
    terms: licence.redistribution,
  };
}

function dateOf(date: Source['publishedOn']): SourceView['published'] {
  return typeof date === 'string'
    ? { known: true, iso: date, text: formatDate(date) }
    : { known: false, why: date.unknown };
}

function addressOf(url: Source['url']): SourceView['url'] {
  return typeof url === 'string' ? { known: true, url } : { known: false, why: url.unknown };
}

function toReadInView(labels: Labels, source: Source): ReadInView | null {
  if (source.grade === 'primary') return null;
  const { publisher, title, url } = source.readIn;
  return { publisher: formatOutlet(labels, publisher), title, url: addressOf(url) };
}

function stateMediaOf({ stateOutlets }: Labels, source: Source): StateMediumView[] {
  const named = [source.publisher, ...(source.grade === 'primary' ? [] : [source.readIn.publisher])];
  const outlets = new Set(named.flatMap((name) => labelOutlets(name, stateOutlets.values()).outlets));
  return [...outlets].map(({ names: [name = ''], label, why, documentedIn }) => ({
    ...{ name, label, why },
    documentedIn: {
      grade: documentedIn.grade,
      text: `${documentedIn.publisher}, ${documentedIn.title}`,
      url: documentedIn.url,
      read: { iso: documentedIn.readOn, text: formatDate(documentedIn.readOn) },
    },
  }));
}

/** Explains why data with these terms are shown but not offered for download. Returns null if they are offered. */
export function notOfferedReason(terms: LicenceView['terms'], sources: string): string | null {
  if (isOffered[terms]) return null;
  return terms === 'forbidden' ? t('notOffered.forbidden', { sources }) : t('notOffered.notStated', { sources });
}

export function toCitationView({ catalog }: ViewContext, { source: id, locator }: Citation): CitationView {
  const source = entry(catalog.sources, id);
  return {
    source: id,
    href: paths.source(id),
    line: formatSource(catalog, source),
    publisher: source.publisher,
    locator,
    grade: source.grade,
    gradeLabel: t(`grade.${source.grade}.label`),
    readIn: toReadInView(catalog, source),
    record: toBibliographicRecord(catalog, source),
    licence: toLicenceView(source),
  };
}
