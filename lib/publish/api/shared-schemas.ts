import { z } from 'zod';
import { redistributions } from '../../domain/source';
import { absolute, site } from '../../site';
import type { NamedLink } from '../../views/summary-view';
import { correctionView, type CorrectionView } from '../../views/correction-view';
import { linkView, type LinkView } from '../../views/link-view';
import { citationView, type CitationView, type ReadInView, type SourceView } from '../../views/source-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';

/** The fields that begin every record. */
export const identity = {
  id: z.string().describe('Its id: unique among records of its kind, and never reused.'),
  record: z.url().describe('The address of this record.'),
  page: z.url().describe('The page on which readers see it.'),
};

export const link = z
  .strictObject({
    kind: linkView.shape.kind.exclude(['page']).describe('Its kind.'),
    title: z.string().describe('Its title.'),
    page: z.url().describe('Its page.'),
    record: z.url().describe('Its record.'),
  })
  .describe('Other published content.');

export const usedIn = z
  .array(link)
  .describe('Everything with a record that uses it directly: the inverse of every reference.');

export const topic = z
  .strictObject({ name: z.string().describe('Its name.'), page: z.url().describe('Its page.') })
  .describe('A topic or a person with its own page.');

export const readIn = z
  .strictObject({
    publisher: z.string().describe('Who published it.'),
    title: z.string().describe('Its title.'),
    url: z.url().nullable().describe('Its address; null if it has none.'),
  })
  .describe('The copy or report in which we read a secondary source.');

export const citation = z
  .strictObject({
    source: z.string().describe('The id of the source.'),
    record: z.url().describe('The record of the source.'),
    text: z.string().describe('The citation: publisher, title, edition.'),
    publisher: z.string().describe('Who published the original.'),
    locator: z.string().describe('The place in the source: table, page or series code.'),
    grade: citationView.shape.grade.describe('Whether we read the original, or a report or copy of it.'),
    readIn: readIn.nullable().describe('Where we read it, for a secondary source.'),
  })
  .describe('A source and a place in it.');

export const licence = z
  .strictObject({
    of: z.string().describe('What the licence applies to.'),
    name: z.string().describe('Name of the licence, or the statement about it.'),
    url: z.url().nullable().describe('Address of its text; null if unknown.'),
    redistribution: z.enum(redistributions).describe('Whether others may redistribute it.'),
  })
  .describe('A licence.');

export const licences = z
  .array(licence)
  .describe('The licence of our own texts and graphics, followed by those of the sources.');

export const correction = z
  .strictObject({
    date: z.iso.date().describe('Date of the correction.'),
    label: correctionView.shape.label,
    was: z.string().describe('What was published before.'),
    now: z.string().describe('What replaced it.'),
    why: z.string().describe('Why it was changed.'),
    log: z.url().describe('Its entry in the log.'),
  })
  .describe('A correction, clarification or update.');

export const corrections = z.array(correction).describe('Newest first.');

/** Links to things that have a record; standing pages have none. */
export function toLinks(links: readonly LinkView[]): z.infer<typeof usedIn> {
  return links.flatMap(({ kind, title, href }) =>
    kind === 'page' ? [] : [{ kind, title, page: absolute(href), record: recordOfPage(href) }],
  );
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

/** The licences of our own work and of each cited source, once each. */
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
