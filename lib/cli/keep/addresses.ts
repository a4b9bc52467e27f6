import { z } from 'zod';
import { articleSlug } from '../../domain/ids';
import { feedFormats, paths, standingPages } from '../../site';
import type { Made } from '../compile/view-artefacts';
import { addressOf } from '../publish/addresses';

/** Pages and files that there are whatever the newsroom holds. */
const always = [
  ...standingPages,
  ...[paths.sitemap, paths.newsSitemap, paths.llms],
  ...[paths.home, paths.factChecks, paths.corrections].flatMap(feedsOf),
];

/** The folders of views that are read by a page each, at the same address. */
const pages = /^((?:articles|fact-checks|figures|numbers|people|series|sources|topics)\/.+)\.json$/;
/** Lists of checks and of figures, each of which knows its address. */
const lists = /^(?:check|figure)-lists\//;
/** The pages that have feeds of their own, but for those that are always there. */
const followed = /^\/(?:topics\/[^/]+|fact-checks\/view\/[^/]+)\/$/;
/** Named by the content of our script, not by what a newsroom says. */
const hostScript = /^embed\.[\da-f]+\.js$/;

/** Every address at which something of a newsroom is published, pages and files. */
export function addressesOf({ artefacts, files }: Made): Set<string> {
  const found = new Set<string>(always);
  for (const [name, view] of artefacts) {
    const [, page] = pages.exec(name) ?? [];
    if (page !== undefined) found.add(`/${page}/`);
    if (lists.test(name)) found.add(hrefOf(view.toString()));
  }
  for (const page of [...found]) {
    if (followed.test(page)) for (const feed of feedsOf(page)) found.add(feed);
    const [, slug] = /^\/articles\/([^/]+)\/$/.exec(page) ?? [];
    if (slug !== undefined) found.add(paths.articleMarkdown(articleSlug.parse(slug)));
  }
  for (const file of files.keys()) if (!hostScript.test(file)) found.add(addressOf(file));
  return found;
}

function hrefOf(view: string): string {
  return z.object({ href: z.string() }).parse(JSON.parse(view)).href;
}

function feedsOf(page: string): string[] {
  return feedFormats.map((format) => paths.feedOf(page, format));
}

/** `/embed/figures/topic/name/0123456789ab/`: the embed, and its version. */
export function pinnedOf(address: string): { readonly embed: string; readonly version: string } | null {
  const [, embed, version] =
    /^(\/embed\/(?:figures\/[^/]+\/[^/]+|numbers\/[^/]+\/[^/]+|fact-checks\/[^/]+)\/)([\da-f]{12})\/$/.exec(address) ??
    [];
  return embed === undefined || version === undefined ? null : { embed, version };
}

/** The page that an embed is of. */
export function pageOf(embed: string): string {
  return embed.replace(/^\/embed(?=\/)/, '');
}
