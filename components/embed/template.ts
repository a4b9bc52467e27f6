/**
 * The parts of an embedded document that every build fills in afresh: corrections, earlier values of a number, and the line about the
 * version. A build also fills in the canonical address and the script. The rest of an archived version, its template, is unchanged from the
 * build that first published it.
 */
const partNames = ['notices', 'revised', 'version'] as const;
export type PartName = (typeof partNames)[number];

/** The name of the element that components render around each of these parts. */
export const partElement = 'embed-part';

const part = new RegExp(`<${partElement} name="(\\w+)">([\\s\\S]*?)</${partElement}>`, 'g');
const marked = /<!--(\w+)-->[\s\S]*?<!--\/\1-->/g;
const canonical = /(<link rel="canonical" href=")([^"]*)(")/;
const script = /(<script>)[\s\S]*?(<\/script>)/;

/** Replaces the elements around the parts with comments, which do not affect the layout of the document. */
export function withMarks(html: string): string {
  return html.replace(part, (_, name: string, content: string) => `<!--${name}-->${content}<!--/${name}-->`);
}

/** Returns the document with new HTML in some of its parts. */
export function withParts(html: string, parts: Partial<Record<PartName, string>>): string {
  return html.replace(marked, (whole, found: string) => {
    const name = partNames.find((known) => known === found);
    const content = name === undefined ? undefined : parts[name];
    return content === undefined ? whole : `<!--${found}-->${content}<!--/${found}-->`;
  });
}

/** Returns a document as it is archived: with all its content and styles, but without what every build fills in. */
export function templateOf(html: string): string {
  return withParts(html, { notices: '', revised: '', version: '' }).replace(canonical, '$1$3').replace(script, '$1$2');
}

/** Returns whether a string has the form of a template from `templateOf`. */
export function isTemplate(html: string): boolean {
  const places = [...html.matchAll(marked)].map(([, name]) => name);
  const needed = ['notices', 'version'].every((name) => places.filter((place) => place === name).length === 1);
  return needed && html.startsWith('<!DOCTYPE html>') && templateOf(html) === html;
}

/** What a build fills into a template. */
export interface TemplateValues {
  readonly parts: Partial<Record<PartName, string>>;
  /** The absolute address of the page on the site. */
  readonly canonical: string;
  readonly script: string;
}

/** Returns the document to publish: a template filled with this build's values. */
export function instantiated(template: string, { parts, canonical: address, script: code }: TemplateValues): string {
  return withParts(template, parts)
    .replace(canonical, (_, start: string, __, end: string) => `${start}${address.replaceAll('&', '&amp;')}${end}`)
    .replace(script, (_, start: string, end: string) => `${start}${code}${end}`);
}
