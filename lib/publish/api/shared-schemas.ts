import { z } from 'zod';
import { redistributions } from '../../domain/source';
import { absolute, site } from '../../site';
import type { NamedLink } from '../../views/brief-view';
import { correctionView, type CorrectionView } from '../../views/correction-view';
import { linkView, type LinkView } from '../../views/link-view';
import { citationView, type CitationView, type ReadInView, type SourceView } from '../../views/source-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';

/** Fields with which every record begins. */
export const identity = {
  id: z.string().describe('Its id: unique among records of its kind, and never given to something else.'),
  record: z.url().describe('The address of this record.'),
  page: z.url().describe('The page on which readers see it.'),
};

export const link = z
  .strictObject({
    kind: linkView.shape.kind.describe('What it is.'),
    title: z.string().describe('Its title.'),
    page: z.url().describe('Its page.'),
    record: z.url().describe('Its record.'),
  })
  .describe('Something else that is published here.');

export const usedIn = z.array(link).describe('What uses it directly: the reverse of every reference.');

export const topic = z
  .strictObject({ name: z.string().describe('Its name.'), page: z.url().describe('Its page.') })
  .describe('A subject, or a person, that has a page of its own.');

export const readIn = z
  .strictObject({
    publisher: z.string().describe('Who published it.'),
    title: z.string().describe('Its title.'),
    url: z.url().nullable().describe('Its address; null where it has none.'),
  })
  .describe('The copy or report in which a secondary source was read.');

export const citation = z
  .strictObject({
    source: z.string().describe('The id of the source.'),
    record: z.url().describe('The record of the source.'),
    text: z.string().describe('The citation: publisher, title, edition.'),
    publisher: z.string().describe('Who published the original.'),
    locator: z.string().describe('Where in it: table, page or series code.'),
    grade: citationView.shape.grade.describe('Whether the original was read, or a report or copy of it.'),
    readIn: readIn.nullable().describe('Where it was read, for a secondary source.'),
  })
  .describe('A source with the place in it.');

export const licence = z
  .strictObject({
    of: z.string().describe('What it is the licence of.'),
    name: z.string().describe('As it is named or stated.'),
    url: z.url().nullable().describe('Its text; null where none is known.'),
    redistribution: z.enum(redistributions).describe('Whether others may be given it.'),
  })
  .describe('On what terms something may be used.');

export const licences = z.array(licence).describe('Of our own words and drawings first, then of each source.');

export const correction = z
  .strictObject({
    date: z.iso.date().describe('When it was made.'),
    label: correctionView.shape.label,
    was: z.string().describe('What stood there.'),
    now: z.string().describe('What stands there since.'),
    why: z.string().describe('Why it was changed.'),
    log: z.url().describe('Its entry in the log.'),
  })
  .describe('A correction, clarification or update.');

export const corrections = z.array(correction).describe('Newest first.');

export function toLinks(links: readonly LinkView[]): z.infer<typeof usedIn> {
  return links.map(({ kind, title, href }) => ({ kind, title, page: absolute(href), record: recordOfPage(href) }));
}

export function toTopics(links: readonly NamedLink[]): z.infer<typeof topic>[] {
  return links.map(({ name, href }) => ({ name, page: absolute(href) }));
}

export function toReadIn(view: ReadInView | null): z.infer<typeof readIn> | null {
  return view === null ? null : { ...view, url: view.url.known ? view.url.url : null };
}

export function toCitation({ source, line, publisher, locator, grade, readIn: copy }: CitationView) {
  const record = recordAddress('sources', source);
  return { source, record, text: line, publisher, locator, grade, readIn: toReadIn(copy) };
}

export function toCorrections(views: readonly CorrectionView[]): z.infer<typeof corrections> {
  return views.map(({ date, label, was, now, why, href }) => ({
    ...{ date: date.iso, label, was, now, why },
    log: absolute(href),
  }));
}

/** Of our own work, and of each source that is cited, once. */
export function toLicences(
  { sources }: Pick<PublishedViews, 'sources'>,
  cited: readonly { readonly source: string }[],
): z.infer<typeof licences> {
  const wanted = new Set(cited.map(({ source }) => source));
  const own = { of: 'Words and drawings', name: site.licence.name, url: site.licence.url } as const;
  return [
    { ...own, redistribution: own.url === null ? 'not-stated' : 'with-attribution' },
    ...[...sources.values()].filter(({ id }) => wanted.has(id)).map(toLicence),
  ];
}

export function toLicence({ line, licence: { name, url, terms } }: SourceView): z.infer<typeof licence> {
  return { of: line, name, url, redistribution: terms };
}
