import { resourcesOf } from '../collections/resources';
import type { Embedded } from '../views/embed-view';
import type { ViewContext } from '../views/view-context';

/**
 * Returns every address at which a newsroom publishes a page or a file.
 *
 * @param embeds everything that can be embedded, each with the address of its current version
 */
export function addressesOf(context: ViewContext, embeds: readonly Embedded[]): Set<string> {
  return new Set([
    ...resourcesOf(context).map(({ address }) => address),
    ...embeds.map(({ pinnedHref }) => pinnedHref),
  ]);
}

/** Splits `/embed/figures/topic/name/0123456789ab/` into the embed and its version; null for an address of any other form. */
export function pinnedOf(address: string): { readonly embed: string; readonly version: string } | null {
  const [, embed, version] =
    /^(\/embed\/(?:figures\/[^/]+\/[^/]+|numbers\/[^/]+\/[^/]+|fact-checks\/[^/]+)\/)([\da-f]{12})\/$/.exec(address) ??
    [];
  return embed === undefined || version === undefined ? null : { embed, version };
}

/** The address of the page to which an embed belongs. */
export function pageOf(embed: string): string {
  return embed.replace(/^\/embed(?=\/)/, '');
}
