import { z } from 'zod';
import { everywhere, classHeaders, classOf, classUses, type Header } from './path-classes';
import { pagePolicy } from './policy';
import { mergeUses, type Uses } from './page-uses';
import { formOf, matchesPattern } from './path-patterns';

const header = z.tuple([z.string(), z.string()]).readonly();

/** Which headers each address of a built site is given out with. Whatever serves the site goes by this. */
export const siteHeaders = z
  .object({
    everywhere: z.array(header).readonly().describe('Headers of every answer'),
    groups: z
      .array(
        z.object({
          name: z.string().describe('What the addresses are: `page`, `embed`, `page-2`'),
          headers: z.array(header).readonly().describe('Their headers beside those of every answer'),
          patterns: z.array(z.string()).readonly().describe('The addresses; no two patterns share one'),
        }),
      )
      .readonly()
      .describe('Addresses that have the same headers'),
    otherwise: z.array(header).readonly().describe('Headers of an address that no pattern has'),
    leastPolicy: z
      .string()
      .describe('A policy that lets through what any page uses: for hosts that join the headers of all rules that fit'),
  })
  .readonly();
export type SiteHeaders = z.infer<typeof siteHeaders>;
export type HeaderGroup = SiteHeaders['groups'][number];

/** A file of the built site. */
export interface SiteFile {
  /** As a browser asks for it: `/articles/x/`, `/feed.xml`, `/404.html`. */
  readonly path: string;
  /** What it loads and runs; empty unless it is a page. */
  readonly uses: Uses;
}

/** The headers of a built site, computed from what its pages use. */
export function headersOfSite(files: readonly SiteFile[]): SiteHeaders {
  const hashed = hashedFolders(files.map(({ path }) => path));
  const byForm = new Map<
    string,
    { readonly path: string; readonly name: string; readonly headers: readonly Header[] }[]
  >();
  const all: Uses[] = [];
  for (const { path, uses } of files) {
    const name = classOf(path, hashed);
    if (name === 'file') continue;
    const wanted = classUses(name, uses);
    all.push(wanted);
    const folder = hashed.find((one) => path.startsWith(one)) ?? (name === 'search-index' ? '/pagefind/' : null);
    const form = folder === null ? formOf(path) : `${folder}*`;
    const headers = classHeaders[name](wanted);
    byForm.set(form, [...(byForm.get(form) ?? []), { path: folder === null ? path : form, name, headers }]);
  }
  const groups = new Map<string, HeaderGroup & { patterns: string[] }>();
  for (const [form, members] of byForm) {
    const alike = new Set(members.map(({ headers }) => JSON.stringify(headers))).size === 1;
    for (const { path, name, headers } of alike ? members.slice(0, 1) : members) {
      const key = `${name} ${JSON.stringify(headers)}`;
      const group = groups.get(key) ?? { name, headers, patterns: [] };
      group.patterns.push(alike ? form : path);
      groups.set(key, group);
    }
  }
  return {
    everywhere,
    groups: numbered([...groups.values()]),
    otherwise: classHeaders.file(new Map()),
    leastPolicy: pagePolicy(mergeUses(all), null),
  };
}

/** All headers of an answer at an address of the site. */
export function headersAt({ everywhere: always, groups, otherwise }: SiteHeaders, path: string): readonly Header[] {
  const group = groups.find(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, path)));
  return [...always, ...(group?.headers ?? otherwise)];
}

/** The largest group of a class keeps its name; the others are `page-2`, `page-3`… */
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
 * Folders at the top in which every file carries a hash of its content in its name, as esbuild (`-4XQ2M7LA.js`) and the
 * font step (`-9f3759bc.woff2`) write it; and Next's own, where each build has names of its own.
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
