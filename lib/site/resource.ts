import { citationFormats, feedFormats, paths } from '../site';
import type { Address, SectionAddress } from './reserved';

/**
 * Every kind of resource that is published at an address, and whether texts may link to it. Files that only our own scripts
 * request may change at any time, so no text may link to them.
 */
const kinds = {
  page: { linkable: true },
  /** The latest embed document of a page; texts link to the page instead. */
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

/** An entry of the content, by its collection and id. */
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
  /** Whether a text may link to the resource. */
  readonly linkable: boolean;
}

export function resource<Owner extends ResourceOwner>(
  [kind, address]: Published,
  owner: Owner | null,
): Resource<Owner> {
  return { address, kind, owner, linkable: kinds[kind].linkable };
}

/** The kind and the address of a page or file that is published; `resource` adds the owner. */
export type Published = readonly [kind: ResourceKind, address: Address];

/** A page with its citation files. */
export function citablePage(page: SectionAddress): Published[] {
  return [['page', page], ...citationFormats.map((format): Published => ['citation', paths.citation(page, format)])];
}

/** The feeds of a page. */
export function feedsOf(page: '/' | SectionAddress): Published[] {
  return feedFormats.map((format): Published => ['feed', paths.feedOf(page, format)]);
}

/** The embed document of a page, and its oEmbed files. */
export function embeddable(page: SectionAddress, embed: SectionAddress): Published[] {
  return [
    ['embed', embed],
    ...(['json', 'xml'] as const).map((format): Published => ['oembed', paths.oembed(page, format)]),
  ];
}
