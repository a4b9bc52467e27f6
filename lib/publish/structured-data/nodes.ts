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

/** Ids in the graph for the things that pages describe. The id of a thing differs from the address of the page about it. */
export const nodeIds = {
  organisation: `${absolute(paths.home)}#organisation`,
  website: `${absolute(paths.home)}#website`,
  article: (href: string) => `${absolute(href)}#article`,
  review: (href: string) => `${absolute(href)}#review`,
  claim: (href: string) => `${absolute(href)}#claim`,
  data: (href: string) => `${absolute(href)}#data`,
  person: (href: string) => `${absolute(href)}#who`,
} as const;

/** The site as publisher, with only its name and address. Only the front page states the other properties of the site. */
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

/** The sources of a work, without duplicates; empty if it has none. */
export function citationNodes(sources: readonly Cited[]): { citation?: CreativeWork[] } {
  if (sources.length === 0) return {};
  const works = new Map(sources.map((source) => [source.href, source]));
  return { citation: [...works.values()].map(sourceNode) };
}

/** A source, identified by our page about it. Its edition, its terms and where we read it are on that page. */
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

/** The modification date of content that records no dates of its own: the day of its latest correction. Empty if it has no corrections. */
export function correctedOn([latest]: readonly CorrectionView[]): { dateModified?: string } {
  return latest === undefined ? {} : { dateModified: latest.date.iso };
}

/** The properties that all our works have. */
export function commonProperties() {
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
