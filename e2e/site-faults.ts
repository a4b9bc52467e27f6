import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { siteFileNames } from '../lib/hosting/read-site';
import { site as publication } from '../lib/site';
import type { Place } from '../lib/site/origin';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

interface BuiltPage {
  readonly file: string;
  readonly elements: readonly HtmlElement[];
  readonly ids: ReadonlySet<string>;
}

/** Elements that must not be empty, with the elements that they must contain. */
const holders: Readonly<Record<string, RegExp>> = {
  ul: /^li$/,
  ol: /^li$/,
  dl: /^(?:dt|div)$/,
  table: /^tbody$/,
  tbody: /^tr$/,
  nav: /^a$/,
};
/** Matches the classes of lists that a script fills, such as the search results. */
const filledLater = /^(?:results|site-search)/;
/** Plurals that must not follow the number 1. */
const nouns =
  'articles|explainers|fact-checks|figures|numbers|statistics|sources|topics|views|minutes|statements|corrections';

/**
 * Returns the faults of a built site: broken addresses, placeholders for missing content, files that cannot be parsed, empty parts of
 * pages, and wrong plurals such as “1 figures”. This function uses none of the code that verifies a site during publishing.
 *
 * @param place the address at which the site is served
 */
export async function faultsOfSite(folder: string, place: Place = publication): Promise<string[]> {
  const names = await siteFileNames(folder);
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const pages = names.filter((name) => name.endsWith('.html')).map((file) => readBuiltPage(file, read(file)));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const emptyPages = new Set(pages.filter(isEmptyPage).map(({ file }) => addressOf(file)));
  return [
    ...names
      .filter((name) => name.split('/').includes('-'))
      .map((name) => `${name} is a placeholder for missing content`),
    ...names.flatMap((name) => unreadable(name, read(name))),
    ...pages.flatMap((page) => [
      ...deadLinks(page, folder, byFile, place),
      ...emptyParts(page),
      ...linksTo(page, emptyPages, place).map((to) => `${page.file}: links to ${to}, which has no content`),
      ...wrongPlurals(page),
    ]),
    ...listedIn(read('sitemap.xml'))
      .map((page) => page.slice(place.path.length))
      .filter((page) => emptyPages.has(page))
      .map((page) => `sitemap.xml: lists ${page}, which has no content`),
  ];
}

function readBuiltPage(file: string, html: string): BuiltPage {
  const elements: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    if ('attrs' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { file, elements, ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])) };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function attribute({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (/^(?:script|style|template)$/.test(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isWithin(element: HtmlNode, name: string): boolean {
  for (let node: HtmlNode | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (node.nodeName === name) return true;
  return false;
}

/** Whether a page has only a heading and prose: no section, table, image or form, and no link outside its navigation. */
function isEmptyPage({ file, elements }: BuiltPage): boolean {
  if (/^(?:embed\/.|404)/.test(file)) return false;
  const content = elements.filter((element) => isWithin(element, 'main') && !isWithin(element, 'nav'));
  return !content.some(({ tagName }) => /^(?:a|h2|table|svg|form|img|dl)$/.test(tagName));
}

function linksTo(page: BuiltPage, emptyPages: ReadonlySet<string>, { path: below }: Place): string[] {
  // A link from one empty page to another is not reported, because the link to the first empty page is reported.
  if (emptyPages.has(addressOf(page.file))) return [];
  const hrefs = page.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
  const own = hrefs.filter((href) => href.startsWith(`${below}/`)).map((href) => href.slice(below.length));
  return [...new Set(own.map((href) => href.replace(/#.*/, '')))].filter((href) => emptyPages.has(href));
}

function deadLinks(
  { file, elements }: BuiltPage,
  folder: string,
  pages: ReadonlyMap<string, BuiltPage>,
  { origin, path: below }: Place,
): string[] {
  const named = elements.flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')]);
  const targets = [...new Set(named.filter((target) => target !== null))];
  return targets.flatMap((target) => {
    const url = new URL(target, new URL(`${below}${addressOf(file)}`, origin));
    if (url.origin !== origin) return [];
    if (!url.pathname.startsWith(`${below}/`)) return [`${file}: ${target} leads outside the site`];
    const name = decodeURIComponent(url.pathname).slice(below.length + 1);
    const targetFile = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    if (!existsSync(path.join(folder, targetFile))) return [`${file}: ${target} leads to a file that does not exist`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    const isThere = fragment === '' || pages.get(targetFile)?.ids.has(fragment) === true;
    return isThere ? [] : [`${file}: ${target} leads to an id that does not exist on the page`];
  });
}

/** Reports lists, tables and navigation without entries, and headings with no content. */
function emptyParts({ file, elements }: BuiltPage): string[] {
  const empty = elements.filter((element) => {
    const inside = holders[element.tagName];
    const id = attribute(element, 'class') ?? '';
    if (inside === undefined || isWithin(element, 'site-search') || filledLater.test(id)) return false;
    return !elements.some((other) => other !== element && inside.test(other.tagName) && hasAncestor(other, element));
  });
  return [
    ...empty.map(({ tagName }) => `${file}: a <${tagName}> is empty`),
    ...elements
      .filter((element) => levelOf(element.tagName) < Infinity && isBare(element))
      .map((heading) => `${file}: the heading "${textOf(heading).trim()}" has no content`),
  ];
}

function hasAncestor(node: HtmlNode, wanted: HtmlElement): boolean {
  for (let at: HtmlNode | null = node; at !== null; at = 'parentNode' in at ? at.parentNode : null)
    if (at === wanted) return true;
  return false;
}

/** Elements that contain the whole section of a heading, so that nothing outside them belongs to the section. */
const parts = /^(?:section|article|main|body|li|details)$/;

/** Whether a heading has no content before the next heading of the same or a higher level. */
function isBare(heading: HtmlElement): boolean {
  for (let node: HtmlNode = heading; !parts.test(node.nodeName);) {
    const parent: DefaultTreeAdapterTypes.ParentNode | null = 'parentNode' in node ? node.parentNode : null;
    if (parent === null) return true;
    for (const sibling of parent.childNodes.slice(parent.childNodes.indexOf(node) + 1)) {
      if (levelOf(sibling.nodeName) <= levelOf(heading.nodeName)) return true;
      if (hasContent(sibling)) return false;
    }
    if (!('tagName' in parent)) return true;
    node = parent;
  }
  return true;
}

function levelOf(name: string): number {
  return Number(/^h([1-6])$/.exec(name)?.[1] ?? Infinity);
}

function hasContent(node: HtmlNode): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (/^(?:svg|img|iframe|input|select|textarea)$/.test(node.nodeName)) return true;
  if (/^(?:script|style|template)$/.test(node.nodeName)) return false;
  return 'childNodes' in node && node.childNodes.some(hasContent);
}

function wrongPlurals({ file, elements }: BuiltPage): string[] {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const text = body === undefined ? '' : textOf(body).replace(/\s+/g, ' ');
  return [...text.matchAll(new RegExp(`(?<![\\d.,])1 (?:${nouns})\\b`, 'g'))].map(
    ([words]) => `${file}: says "${words}"`,
  );
}

/** Reports a file that is not valid in its format, or that contains a placeholder for missing content. */
function unreadable(name: string, text: string): string[] {
  const faults: string[] = [];
  if (name.endsWith('.xml') && XMLValidator.validate(text) !== true) faults.push(`${name} is not valid XML`);
  if (name.endsWith('.json') && !isJson(text)) faults.push(`${name} is not valid JSON`);
  if (/\.(?:html|xml|json|txt|md|csv|svg|bib|ris)$/.test(name) && /\/-\//.test(text))
    faults.push(`${name} contains a placeholder for missing content`);
  return faults;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function listedIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
