import { z } from 'zod';
import { redistributions } from '../../domain/source';
import { absolute, site } from '../../site';
import type { NamedLink } from '../../views/summary-view';
import { correctionView, type CorrectionView } from '../../views/correction-view';
import { linkView, type LinkView } from '../../views/link-view';
import { citationView, type CitationView, type ReadInView, type SourceView } from '../../views/source-view';
import { statedView } from '../../views/stated-view';
import type { PublishedViews } from '../published-views';
import { recordAddress, recordOfPage } from './addresses';

/** The fields that begin every record. */
export const identity = {
  id: z.string().describe('The id of the record: unique among records of the same kind, and never reused.'),
  record: z.url().describe('The address of this record.'),
  page: z.url().describe('The address of the page for readers.'),
};

export const link = z
  .strictObject({
    kind: linkView.shape.kind.exclude(['page']).describe('The kind of content.'),
    title: z.string().describe('The title of the content.'),
    page: z.url().describe('The address of its page.'),
    record: z.url().describe('The address of its record.'),
  })
  .describe('A link to other published content.');

export const usedIn = z.array(link).describe('The records that refer directly to this record.');

export const stated = z
  .array(
    z
      .strictObject({
        reference: statedView.element.shape.reference,
        record: z.url().describe('The address of the statistic’s record.'),
      })
      .describe('A statistic whose number a note states.'),
  )
  .describe('Other statistics whose numbers the notes state.');

export const topic = z
  .strictObject({
    name: z.string().describe('The name of the topic or person.'),
    page: z.url().describe('The address of its page.'),
  })
  .describe('A topic or a person with its own page.');

export const readIn = z
  .strictObject({
    publisher: z.string().describe('The publisher of the copy or report.'),
    title: z.string().describe('The title of the copy or report.'),
    url: z.url().nullable().describe('The address of the copy or report; null if it has none.'),
  })
  .describe('The copy or report in which we read a secondary source.');

export const citation = z
  .strictObject({
    source: z.string().describe('The id of the source.'),
    record: z.url().describe('The address of the source’s record.'),
    text: z.string().describe('The citation: publisher, title, edition.'),
    publisher: z.string().describe('The publisher of the original.'),
    locator: z.string().describe('The place in the source: table, page or series code.'),
    grade: citationView.shape.grade.describe('Whether we read the original, or a report or copy of it.'),
    readIn: readIn.nullable().describe('The copy or report that we read; null if we read the original.'),
  })
  .describe('A source and a place in it.');

export const licence = z
  .strictObject({
    of: z.string().describe('What the licence applies to.'),
    name: z.string().describe('Name of the licence, or the publisher’s statement about the terms.'),
    url: z.url().nullable().describe('Address of the licence text; null if unknown.'),
    redistribution: z.enum(redistributions).describe('Whether others may redistribute the material.'),
  })
  .describe('A licence.');

export const licences = z
  .array(licence)
  .describe('The licence of our own text and graphics, followed by the licences of the sources.');

export const correction = z
  .strictObject({
    date: z.iso.date().describe('Date of the correction.'),
    label: correctionView.shape.label,
    was: z.string().describe('What was published before the correction.'),
    now: z.string().describe('What is published now.'),
    why: z.string().describe('Why it was changed.'),
    log: z.url().describe('The address of the entry in the corrections log.'),
  })
  .describe('A correction, clarification or update.');

export const corrections = z.array(correction).describe('Corrections, newest first.');

/**
 * Converts links to the form that records use. Leaves out links to standing pages, such as “About”, because these have no record.
 */
export function toLinks(links: readonly LinkView[]): z.infer<typeof usedIn> {
  return links.flatMap(({ kind, title, href }) =>
    kind === 'page' ? [] : [{ kind, title, page: absolute(href), record: recordOfPage(href) }],
  );
}

export function toStated(view: z.infer<typeof statedView>): z.infer<typeof stated> {
  return view.map(({ reference, id }) => ({ reference, record: recordAddress('statistics', id) }));
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

/** The licences of our own work and of each cited source, without duplicates. */
export function toLicences(
  { sources }: Pick<PublishedViews, 'sources'>,
  cited: readonly { readonly source: string }[],
): z.infer<typeof licences> {
  const wanted = new Set(cited.map(({ source }) => source));
  const own = { of: 'Text and graphics', name: site.licence.name, url: site.licence.url } as const;
  return [
    { ...own, redistribution: own.url === null ? 'not-stated' : 'with-attribution' },
    ...[...sources.values()].filter(({ id }) => wanted.has(id)).map(toLicence),
  ];
}

export function toLicence({ line, licence: { name, url, terms } }: SourceView): z.infer<typeof licence> {
  return { of: line, name, url, redistribution: terms };
}
