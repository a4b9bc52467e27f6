/**
 * The places of an embedded document that each build fills again, even if the rest is kept from an earlier build: the corrections,
 * earlier values of a number, and the version.
 */
const partNames = ['notices', 'revised', 'version'] as const;
export type PartName = (typeof partNames)[number];

/** The element around such a place in components. */
export const partElement = 'embed-part';

const part = new RegExp(`<${partElement} name="(\\w+)">([\\s\\S]*?)</${partElement}>`, 'g');
const marked = /<!--(\w+)-->[\s\S]*?<!--\/\1-->/g;
const canonical = /(<link rel="canonical" href=")([^"]*)(")/;
const script = /(<script>)[\s\S]*?(<\/script>)/;

/** Replaces the elements around the places of a rendered document with comments, which affect neither the tree nor the layout. */
export function withMarks(html: string): string {
  return html.replace(part, (_, name: string, content: string) => `<!--${name}-->${content}<!--/${name}-->`);
}

/** Returns the document with new HTML in some of its places. */
export function withParts(html: string, parts: Partial<Record<PartName, string>>): string {
  return html.replace(marked, (whole, found: string) => {
    const name = partNames.find((known) => known === found);
    const content = name === undefined ? undefined : parts[name];
    return content === undefined ? whole : `<!--${found}-->${content}<!--/${found}-->`;
  });
}

/** The part of a document that is kept: all its content and styles, without what each build fills in. */
export function templateOf(html: string): string {
  return withParts(html, { notices: '', revised: '', version: '' }).replace(canonical, '$1$3').replace(script, '$1$2');
}

/** Whether a text is a document that `templateOf` returned. */
export function isTemplate(html: string): boolean {
  const places = [...html.matchAll(marked)].map(([, name]) => name);
  const needed = ['notices', 'version'].every((name) => places.filter((place) => place === name).length === 1);
  return needed && html.startsWith('<!DOCTYPE html>') && templateOf(html) === html;
}

/** What a build fills into a kept document. */
export interface TemplateValues {
  readonly parts: Partial<Record<PartName, string>>;
  /** The absolute address of the page on the site. */
  readonly canonical: string;
  readonly script: string;
}

/** Returns a kept document in the form in which it is published. */
export function instantiated(template: string, { parts, canonical: address, script: code }: TemplateValues): string {
  return withParts(template, parts)
    .replace(canonical, (_, start: string, __, end: string) => `${start}${address.replaceAll('&', '&amp;')}${end}`)
    .replace(script, (_, start: string, end: string) => `${start}${code}${end}`);
}
