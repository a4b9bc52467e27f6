import { z } from 'zod';
import { site } from '../../site';
import {
  classHeaders,
  classOf,
  classUses,
  everywhere,
  machineInterface,
  searchIndex,
  type Header,
} from './path-classes';
import { pagePolicy } from './policy';
import { mergeUses, type Uses } from './page-uses';
import { formOf, matchesPattern } from './path-patterns';

const header = z.tuple([z.string(), z.string()]).readonly();

/**
 * The headers for each address on a built site, from which every server configuration is generated. Addresses start at the root of
 * the host, so they include the path of the site.
 */
export const siteHeaders = z
  .object({
    path: z.string().describe('The path of the site on its host: `/data`; empty if the site is at the root'),
    everywhere: z.array(header).readonly().describe('Headers in every response'),
    groups: z
      .array(
        z.object({
          name: z.string().describe('The name of the group: `page`, `embed`, `page-2`'),
          headers: z.array(header).readonly().describe('Headers in addition to those in every response'),
          patterns: z
            .array(z.string())
            .readonly()
            .describe('Patterns that match the addresses; no address matches more than one'),
        }),
      )
      .readonly()
      .describe('Addresses that have the same headers'),
    otherwise: z.array(header).readonly().describe('Headers for addresses that match no pattern'),
    leastPolicy: z
      .string()
      .describe(
        'A policy that allows everything that any page uses, for hosts that join the headers of all matching rules',
      ),
  })
  .readonly();
export type SiteHeaders = z.infer<typeof siteHeaders>;
type HeaderGroup = SiteHeaders['groups'][number];

/** A file of the built site. */
export interface SiteFile {
  /** The address of the file, as a browser requests it: `/articles/x/`, `/feed.xml`, `/404.html`. */
  readonly path: string;
  /** What the file loads and runs; empty if the file is not a page. */
  readonly uses: Uses;
}

/**
 * The maximum length, in characters, of a policy that several pages share. If a shared policy would be longer, each of the pages gets its
 * own policy.
 */
const longestShared = 1500;

/**
 * The headers of a built site, computed from what its pages use. Pages with addresses of the same form, such as `/articles/:a/`, share a
 * policy that allows what any of them uses. A separate policy for each page would be only slightly stricter, and would need more rules than
 * most hosts accept.
 *
 * @param below the path of the site on its host
 */
export function headersOfSite(files: readonly SiteFile[], below = site.path): SiteHeaders {
  const hashed = hashedFolders(files.map(({ path }) => path));
  const groups = new Map<string, HeaderGroup & { patterns: string[] }>();
  const all = new Map<string, Uses>();
  for (const [pattern, members] of byPattern(files, hashed)) {
    for (const { path, uses } of sharing(pattern, members)) {
      const name = classOf(members[0]?.path ?? path, hashed);
      if (name === 'file') continue;
      const wanted = classUses(name, uses);
      const headers = classHeaders[name](wanted);
      const key = `${name} ${JSON.stringify(headers)}`;
      const group = groups.get(key) ?? { name, headers, patterns: [] };
      group.patterns.push(`${below}${path}`);
      groups.set(key, group);
      all.set(path, wanted);
    }
  }
  return {
    path: below,
    everywhere,
    groups: numbered([...groups.values()]),
    otherwise: classHeaders.file(new Map()),
    leastPolicy: pagePolicy(mergeUses(all.values()), null),
  };
}

function byPattern(files: readonly SiteFile[], hashed: readonly string[]): Map<string, SiteFile[]> {
  const found = new Map<string, SiteFile[]>();
  for (const file of files) {
    const folder = [...hashed, searchIndex, machineInterface].find((one) => file.path.startsWith(one));
    const pattern = folder === undefined ? formOf(file.path) : `${folder}*`;
    found.set(pattern, [...(found.get(pattern) ?? []), file]);
  }
  return found;
}

function sharing(pattern: string, members: readonly SiteFile[]): readonly SiteFile[] {
  const uses = mergeUses(members.map((member) => member.uses));
  return pagePolicy(uses, null).length <= longestShared ? [{ path: pattern, uses }] : members;
}

/** All headers of the response at an address on the host. */
export function headersAt({ everywhere: always, groups, otherwise }: SiteHeaders, path: string): readonly Header[] {
  const group = groups.find(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, path)));
  return [...always, ...(group?.headers ?? otherwise)];
}

/** Names the groups. The largest group of a class has the name of the class; the others are `page-2`, `page-3`… */
function numbered(groups: (HeaderGroup & { patterns: string[] })[]): HeaderGroup[] {
  const counts = new Map<string, number>();
  return groups
    .map((group) => ({ ...group, patterns: group.patterns.toSorted() }))
    .sort(
      (a, b) => b.patterns.length - a.patterns.length || (a.patterns[0] ?? '').localeCompare(b.patterns[0] ?? '', 'en'),
    )
    .map((group) => {
      const count = (counts.get(group.name) ?? 0) + 1;
      counts.set(group.name, count);
      return count === 1 ? group : { ...group, name: `${group.name}-${count}` };
    });
}

/**
 * Top-level folders in which every file name contains a hash of the content, written by esbuild (`-4XQ2M7LA.js`) or the font step
 * (`-9f3759bc.woff2`). Next’s own folder, in which file names change with each build, is included.
 */
function hashedFolders(paths: readonly string[]): readonly string[] {
  const next = '/_next/static/';
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    const folder = /^\/[^/]+\//.exec(path)?.[0];
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? true) && isHashed(path));
  }
  return [
    ...(paths.some((path) => path.startsWith(next)) ? [next] : []),
    ...[...folders].filter(([, all]) => all).map(([folder]) => folder),
  ].sort();
}

function isHashed(path: string): boolean {
  const hash = /[-.]([\dA-Za-z]{8,})\.[a-z\d]+(?:\.map)?$/.exec(path)?.[1] ?? '';
  return /^[\dA-Z]+$/.test(hash) || (/^[\da-f]+$/.test(hash) && /\d/.test(hash));
}
