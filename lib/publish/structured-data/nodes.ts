import type {
  CorrectionComment,
  CreativeWork,
  IdReference,
  NewsMediaOrganization,
  Organization,
  Person,
  Thing,
} from 'schema-dts';
import { absolute, paths, site } from '../../site';
import type { NamedLink } from '../../views/summary-view';
import type { CorrectionView } from '../../views/correction-view';
import type { PersonRef } from '../../views/person-ref';
import type { BibliographicRecord } from '../../views/bibliographic-record';

/** Graph ids of things that have no page of their own; a page about a thing is not the thing. */
export const nodeIds = {
  organisation: `${absolute(paths.home)}#organisation`,
  website: `${absolute(paths.home)}#website`,
  article: (href: string) => `${absolute(href)}#article`,
  review: (href: string) => `${absolute(href)}#review`,
  claim: (href: string) => `${absolute(href)}#claim`,
  data: (href: string) => `${absolute(href)}#data`,
  person: (href: string) => `${absolute(href)}#who`,
} as const;

/** The site as publisher; the front page has the rest. */
export function publisherNode(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': nodeIds.organisation,
    name: site.name,
    url: absolute(paths.home),
  };
}

export function personNode({ href, name, kind, url }: PersonRef): Person | Organization {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': nodeIds.person(href),
    name,
    url: absolute(href),
    ...(url === null ? {} : { sameAs: url }),
  };
}

/** The topics of a work; empty if it has none. */
export function aboutNodes(topics: readonly NamedLink[]): { about?: Thing[] } {
  if (topics.length === 0) return {};
  return { about: topics.map(({ href, name }): Thing => ({ '@type': 'Thing', name, url: absolute(href) })) };
}

interface Cited {
  readonly href: string;
  readonly record: BibliographicRecord;
}

/** The sources of a work, each once; empty if it has none. */
export function citationNodes(sources: readonly Cited[]): { citation?: CreativeWork[] } {
  if (sources.length === 0) return {};
  const works = new Map(sources.map((source) => [source.href, source]));
  return { citation: [...works.values()].map(sourceNode) };
}

/** A source, by our page about it. That page has the rest: its edition, its terms, and where we read it. */
export function sourceNode({ href, record }: Cited): CreativeWork {
  return {
    '@type': 'CreativeWork',
    '@id': absolute(href),
    name: record.title,
    publisher: {
      '@type': 'Organization',
      name: record.publisher,
      ...(record.publisherNote === null ? {} : { description: record.publisherNote }),
    },
    ...(record.published === null ? {} : { datePublished: record.published }),
  };
}

export function correctionNodes(corrections: readonly CorrectionView[]): { correction?: CorrectionComment[] } {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ href, date, was, now, why }) => ({
      '@type': 'CorrectionComment',
      text: `${was} ${now} ${why}`,
      datePublished: date.iso,
      url: absolute(href),
    })),
  };
}

/** The day of the latest correction: the last change of something that has no other dates. Empty if there is none. */
export function correctedOn([latest]: readonly CorrectionView[]): { dateModified?: string } {
  return latest === undefined ? {} : { dateModified: latest.date.iso };
}

/** The properties of all our works. */
export function ours() {
  return { inLanguage: site.language, isAccessibleForFree: true, ...licenceField() } as const;
}

/** The licence of our own works, if the newsroom has one. */
export function licenceField(): { readonly license?: string } {
  const { url } = site.licence;
  return url === null ? {} : { license: url };
}

export function reference(id: string): IdReference {
  return { '@id': id };
}
