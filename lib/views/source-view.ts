import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { SourceId } from '../domain/ids';
import { redistributions, sourceGrades, type Source } from '../domain/source';
import { formatDate } from '../format/format-period';
import { formatSource } from '../format/format-source';
import type { Citation } from '../numbers/resolve';
import { paths } from '../site';
import { dateView, linkView } from './link-view';
import type { Uses } from './uses';
import type { ViewContext } from './view-context';
import { toWorkView, workView } from './work-view';

const known = z.strictObject({ known: z.literal(true), text: z.string(), iso: z.string() });
const notKnown = z.strictObject({ known: z.literal(false), why: z.string() });

/** The copy or report in which a source was read; one without an address says why. */
export const readInView = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  url: z.discriminatedUnion('known', [z.strictObject({ known: z.literal(true), url: z.string() }), notKnown]),
});
export type ReadInView = z.infer<typeof readInView>;

/** On what terms figures may be passed on. */
export const licenceView = z.strictObject({
  name: z.string(),
  url: z.string().nullable(),
  redistribution: z.string(),
  terms: z.enum(redistributions).describe('The same for machines.'),
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
  accessed: dateView,
  url: z.discriminatedUnion('known', [z.strictObject({ known: z.literal(true), url: z.string() }), notKnown]),
  archivedUrl: z.string().nullable(),
  licence: licenceView,
  note: z.string().nullable(),
  usedIn: z.array(linkView),
});
export type SourceView = z.infer<typeof sourceView>;

/** A source with a place in it, as it stands behind a number. */
export const citationView = z.strictObject({
  source: z.string(),
  href: z.string(),
  line: z.string(),
  publisher: z.string(),
  locator: z.string(),
  grade: z.enum(['primary', 'secondary']),
  gradeLabel: z.string(),
  readIn: readInView.nullable(),
  work: workView,
  licence: licenceView,
});
export type CitationView = z.infer<typeof citationView>;

const kindWords: Record<Source['kind'], string> = {
  dataset: 'Dataset',
  report: 'Report',
  news: 'News report',
  speech: 'Speech',
  'web-page': 'Web page',
};

const redistributionWords: Record<Source['licence']['redistribution'], string> = {
  allowed: 'may be passed on',
  'with-attribution': 'may be passed on with attribution',
  'not-stated': 'whether it may be passed on is not stated',
  forbidden: 'may not be passed on',
};

export function toSourceView({ catalog }: ViewContext, uses: Uses, id: SourceId): SourceView {
  const source = entry(catalog.sources, id);
  const { publishedOn, url } = source;
  return {
    id,
    href: paths.source(id),
    line: formatSource(source),
    publisher: source.publisher,
    title: source.title,
    edition: source.edition,
    kind: kindWords[source.kind],
    grade: source.grade,
    gradeLabel: sourceGrades[source.grade].label,
    gradeMeaning: sourceGrades[source.grade].meaning,
    readIn: toReadInView(source),
    published:
      typeof publishedOn === 'string'
        ? { known: true, iso: publishedOn, text: formatDate(publishedOn) }
        : { known: false, why: publishedOn.unknown },
    accessed: { iso: source.accessedOn, text: formatDate(source.accessedOn) },
    url: addressOf(url),
    archivedUrl: source.archivedUrl ?? null,
    licence: toLicenceView(source),
    note: source.note ?? null,
    usedIn: [...(uses.sources.get(id) ?? [])],
  };
}

export function toLicenceView({ licence }: Source): LicenceView {
  return {
    name: licence.name,
    url: licence.url ?? null,
    redistribution: redistributionWords[licence.redistribution],
    terms: licence.redistribution,
  };
}

function addressOf(url: Source['url']): SourceView['url'] {
  return typeof url === 'string' ? { known: true, url } : { known: false, why: url.unknown };
}

function toReadInView(source: Source): ReadInView | null {
  if (source.grade === 'primary') return null;
  const { publisher, title, url } = source.readIn;
  return { publisher, title, url: addressOf(url) };
}

export function toCitationView({ catalog }: ViewContext, { source: id, locator }: Citation): CitationView {
  const source = entry(catalog.sources, id);
  return {
    source: id,
    href: paths.source(id),
    line: formatSource(source),
    publisher: source.publisher,
    locator,
    grade: source.grade,
    gradeLabel: sourceGrades[source.grade].label,
    readIn: toReadInView(source),
    work: toWorkView(source),
    licence: toLicenceView(source),
  };
}
