import { citationFormats, feedFormats, paths } from '../site';
import type { Address, SectionAddress } from './reserved';

/**
 * Every kind of resource that is published at an address, and whether content may link to it. Files that only our own scripts request may
 * change at any time, so content may not link to them.
 */
const kinds = {
  page: { linkable: true },
  /** A page's latest embed document; content links to the page instead. */
  embed: { linkable: false },
  oembed: { linkable: true },
  citation: { linkable: true },
  data: { linkable: true },
  chart: { linkable: true },
  'share-image': { linkable: true },
  feed: { linkable: true },
  markdown: { linkable: true },
  'api-record': { linkable: true },
  'api-list': { linkable: true },
  /** Machine-readable lists of the whole site, such as the sitemap. */
  listing: { linkable: true },
  script: { linkable: true },
  /** Data that our own scripts load. */
  live: { linkable: false },
} as const satisfies Readonly<Record<string, { readonly linkable: boolean }>>;
export type ResourceKind = keyof typeof kinds;

/** A content entry, identified by its collection and id. */
export interface ResourceOwner {
  readonly kind: string;
  readonly id: string;
}

/** A published page or file: its address, its kind and its owner. */
export interface Resource<Owner extends ResourceOwner = ResourceOwner> {
  readonly address: Address;
  readonly kind: ResourceKind;
  /** The entry to which the resource belongs; null if it belongs to none. */
  readonly owner: Owner | null;
  /** Whether content may link to the resource. */
  readonly linkable: boolean;
}

export function resource<Owner extends ResourceOwner>(
  [kind, address]: Published,
  owner: Owner | null,
): Resource<Owner> {
  return { address, kind, owner, linkable: kinds[kind].linkable };
}

/** The kind and the address of a published page or file; `resource` adds the owner. */
export type Published = readonly [kind: ResourceKind, address: Address];

/** A page with its citation files. */
export function citablePage(page: SectionAddress): Published[] {
  return [['page', page], ...citationFormats.map((format): Published => ['citation', paths.citation(page, format)])];
}

/** A page's feeds. */
export function feedsOf(page: '/' | SectionAddress): Published[] {
  return feedFormats.map((format): Published => ['feed', paths.feedOf(page, format)]);
}

/** A page's embed document, and its oEmbed files. */
export function embeddable(page: SectionAddress, embed: SectionAddress): Published[] {
  return [
    ['embed', embed],
    ...(['json', 'xml'] as const).map((format): Published => ['oembed', paths.oembed(page, format)]),
  ];
}
