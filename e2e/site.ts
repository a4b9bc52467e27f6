import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { indexView } from '../lib/views/index-view';
import { embedView, type EmbedView } from '../lib/views/embed-view';

/** The folder of the built site. */
export const outFolder = path.resolve(import.meta.dirname, '../out');
/** The folder with the server settings that the build computes. */
export const hostingFolder = path.resolve(import.meta.dirname, '../hosting');

export function builtFile(address: string): string {
  return readFileSync(path.join(outFolder, address), 'utf8');
}

/** The sorted paths of all files below a folder, such as `articles/x/index.html`. Compressed copies are included. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/** The path of every page in the sitemap, such as `/articles/x/`. */
export function sitemapPages(): string[] {
  const pages = [...builtFile('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  if (pages.length === 0) throw new Error('The sitemap lists no page.');
  return pages;
}

/** The pages in the sitemap by their first folder, so that long lists of pages can be tested in parallel. */
export function sections(): [name: string, pages: string[]][] {
  return [...groupBy(sitemapPages(), (page) => page.split('/')[1] || 'home')];
}

/** The maximum number of pages that one test visits. */
const pagesPerTest = 40;

/** Splits pages into named parts, so that no test takes minutes and all workers are busy. */
export function inParts<Page>(
  name: string,
  pages: readonly Page[],
  most = pagesPerTest,
): [name: string, pages: Page[]][] {
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => [
    pages.length > most ? `${name}, part ${part + 1}` : name,
    pages.slice(part * most, (part + 1) * most),
  ]);
}

/** The Playwright details of a test that only `npm run test:full` runs. */
export const slow = { tag: '@slow' } as const;

/**
 * Splits the items to test into parts. `npm test` runs the parts with the items in `quick`, and `npm run test:full` runs all parts.
 *
 * @param quick the items that `npm test` covers
 */
export function inSpeeds<Thing>(
  name: string,
  all: readonly Thing[],
  quick: readonly Thing[],
  most = pagesPerTest,
): [name: string, things: Thing[], details: { tag?: string }][] {
  const rest = all.filter((thing) => !quick.includes(thing));
  return [
    ...inParts(name, quick, most).map(([part, things]) => [part, things, {}] as [string, Thing[], object]),
    ...inParts(`other ${name}`, rest, most).map(([part, things]) => [part, things, slow] as [string, Thing[], object]),
  ];
}

/** The sections, with long sections split into parts. */
export function sectionParts(): [name: string, pages: string[]][] {
  return sections().flatMap(([name, pages]) => inParts(name, pages));
}

/**
 * The kind of a page. It is the section and the depth, such as `figures 2` for `/figures/oats/lines/`. For a filtered list of fact-checks,
 * it is the kind of filter, such as `fact-checks verdict` for `/fact-checks/verdict/false/`.
 */
export function pageKind(address: string): string {
  const [section = '', ...below] = address.split('/').filter((step) => step !== '');
  return section === 'fact-checks' && below.length > 1 ? `${section} ${below[0] ?? ''}` : `${section} ${below.length}`;
}

/** The kind of a figure, as its content file states it: `line` or `scatter`, for example. */
export function figureKind(id: string): string {
  const file = readFileSync(path.resolve(import.meta.dirname, `../content/figures/${id}.yml`), 'utf8');
  return /^kind: (\S+)$/m.exec(file)?.[1] ?? '';
}

/** The first item of each kind. */
export function firstOfEach<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => string): Thing[] {
  return [...groupBy(things, kindOf).values()].flatMap((group) => group.slice(0, 1));
}

/** The largest and then the smallest page of each kind. */
export function extremesOfEach(pages: readonly string[]): string[] {
  const size = (page: string): number => statSync(path.join(outFolder, page, 'index.html')).size;
  const kinds = [...groupBy(pages, pageKind).values()].map((group) => group.toSorted((a, b) => size(b) - size(a)));
  return kinds.flatMap((group) => [...new Set([...group.slice(0, 1), ...group.slice(-1)])]);
}

/** Groups items by a key, in the order in which keys first occur. */
export function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

/** The ids of all figures, such as `consumption/five-economies`. */
export function figureIds(): string[] {
  return namesUnder('figures', 'share.png');
}

/** The ids of the figures whose data are offered for download. */
export function openFigureIds(): string[] {
  return namesUnder('figures', 'data.csv');
}

/** The addresses of all figure embeds. */
export function embedPages(): string[] {
  return figureIds().map((id) => `/embed/figures/${id}/`);
}

/** The data for all embeds, from which their embed codes are made. */
export function embeds(): EmbedView[] {
  const folder = path.resolve(import.meta.dirname, '../.plumbline/views/embeds');
  // If nothing can be embedded, the folder does not exist.
  const { figures, factChecks, numbers } = indexView.parse(
    JSON.parse(readFileSync(path.resolve(folder, '../index.json'), 'utf8')),
  );
  if (figures.length + factChecks.length + numbers.length === 0) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => embedView.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
}

export function articlePages(): string[] {
  return sitemapPages().filter((page) => page.startsWith('/articles/'));
}

function namesUnder(folder: string, file: string): string[] {
  return readdirSync(path.join(outFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(`/${file}`))
    .map((name) => name.slice(0, -file.length - 1))
    .sort();
}

const rows = z.array(
  z.object({
    label: z.string(),
    at: z.string(),
    value: z.string(),
    text: z.string(),
    unit: z.string(),
    status: z.string(),
    note: z.string(),
  }),
);
export type CsvRow = z.infer<typeof rows>[number];

/** The rows of data that a figure offers for download. `value` is empty if the value is missing. */
export function figureRows(id: string): CsvRow[] {
  return rows.parse(parse(builtFile(`figures/${id}/data.csv`), { columns: true }));
}

/**
 * The rows of data that a series' page offers for download, in the same form as the rows of a figure.
 *
 * @param page the address of the page
 */
export function seriesRows(page: string): CsvRow[] {
  return rows.parse(parse(builtFile(`${page}data.csv`), { columns: true }));
}
