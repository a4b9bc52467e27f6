import { citationFormats, feedFormats, paths } from '../site';
import type { Address, SectionAddress } from './reserved';

/**
 * Every kind of thing that is published at an address, and whether a text may link to it. What only scripts of ours ask for may
 * become something else on any day: no text leads there.
 */
const kinds = {
  page: { linkable: true },
  /** A document that others show in a frame, always the latest: readers of texts are sent to the page. */
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
  /** What programs are told of the whole site. */
  listing: { linkable: true },
  script: { linkable: true },
  /** What a script of ours loads. */
  live: { linkable: false },
} as const satisfies Readonly<Record<string, { readonly linkable: boolean }>>;
export type ResourceKind = keyof typeof kinds;

/** An entry of the content, by its collection and its id. */
export interface ResourceOwner {
  readonly kind: string;
  readonly id: string;
}

/** Something that is published, as far as its address goes. */
export interface Resource<Owner extends ResourceOwner = ResourceOwner> {
  readonly address: Address;
  readonly kind: ResourceKind;
  /** What it is of; null for what belongs to no entry. */
  readonly owner: Owner | null;
  /** Whether a text may link to it. */
  readonly linkable: boolean;
}

export function resource<Owner extends ResourceOwner>(
  [kind, address]: Published,
  owner: Owner | null,
): Resource<Owner> {
  return { address, kind, owner, linkable: kinds[kind].linkable };
}

/** A kind of resource with its address, before it is said whose it is. */
export type Published = readonly [kind: ResourceKind, address: Address];

/** A page with the files by which it is cited. */
export function citablePage(page: SectionAddress): Published[] {
  return [['page', page], ...citationFormats.map((format): Published => ['citation', paths.citation(page, format)])];
}

/** The feeds of a page. */
export function feedsOf(page: '/' | SectionAddress): Published[] {
  return feedFormats.map((format): Published => ['feed', paths.feedOf(page, format)]);
}

/** What others show of a page in a frame, and what oEmbed says of it. */
export function embeddable(page: SectionAddress, embed: SectionAddress): Published[] {
  return [
    ['embed', embed],
    ...(['json', 'xml'] as const).map((format): Published => ['oembed', paths.oembed(page, format)]),
  ];
}
