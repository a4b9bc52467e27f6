/**
 * The places of an embedded document that a build fills anew, even where the rest of it is kept from an earlier one: the
 * corrections, what a number was before it was revised, and which version this is.
 */
const partNames = ['notices', 'revised', 'version'] as const;
export type PartName = (typeof partNames)[number];

/** The element that components put around such a place. */
export const partElement = 'embed-part';

const part = new RegExp(`<${partElement} name="(\\w+)">([\\s\\S]*?)</${partElement}>`, 'g');
const marked = /<!--(\w+)-->[\s\S]*?<!--\/\1-->/g;
const canonical = /(<link rel="canonical" href=")([^"]*)(")/;
const script = /(<script>)[\s\S]*?(<\/script>)/;

/** A rendered document in which comments stand for the elements around its places: they change neither tree nor layout. */
export function withMarks(html: string): string {
  return html.replace(part, (_, name: string, content: string) => `<!--${name}-->${content}<!--/${name}-->`);
}

/** A document with other HTML in some of its places. */
export function withParts(html: string, parts: Partial<Record<PartName, string>>): string {
  return html.replace(marked, (whole, found: string) => {
    const name = partNames.find((known) => known === found);
    const content = name === undefined ? undefined : parts[name];
    return content === undefined ? whole : `<!--${found}-->${content}<!--/${found}-->`;
  });
}

/** What is kept of a document: all that it says and looks like, without what each build puts in. */
export function templateOf(html: string): string {
  return withParts(html, { notices: '', revised: '', version: '' }).replace(canonical, '$1$3').replace(script, '$1$2');
}

/** Whether a text is a document as `templateOf` gives it. */
export function isTemplate(html: string): boolean {
  const places = [...html.matchAll(marked)].map(([, name]) => name);
  const needed = ['notices', 'version'].every((name) => places.filter((place) => place === name).length === 1);
  return needed && html.startsWith('<!DOCTYPE html>') && templateOf(html) === html;
}

/** What a build puts into a kept document. */
export interface TemplateValues {
  readonly parts: Partial<Record<PartName, string>>;
  /** The whole address of the page on the site. */
  readonly canonical: string;
  readonly script: string;
}

/** A kept document as it is published. */
export function instantiated(template: string, { parts, canonical: address, script: code }: TemplateValues): string {
  return withParts(template, parts)
    .replace(canonical, (_, start: string, __, end: string) => `${start}${address.replaceAll('&', '&amp;')}${end}`)
    .replace(script, (_, start: string, end: string) => `${start}${code}${end}`);
}
