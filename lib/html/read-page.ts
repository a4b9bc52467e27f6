import { tagsOf, type Tag } from './tags';

/** What a page leads to, and what can be led to in it. */
export interface Page {
  /** The ids of its elements, each once. */
  readonly ids: ReadonlySet<string>;
  /** Addresses as they are written, each once: links, and what the page loads. */
  readonly targets: readonly string[];
  /** The address at which it says that it is; null where it does not say. */
  readonly canonical: string | null;
}

/** The attributes that hold an address, by element. */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  form: ['action'],
  object: ['data'],
  video: ['src', 'poster'],
  script: ['src'],
  img: ['src'],
  iframe: ['src'],
  source: ['src'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  input: ['src'],
};

/** Reads the addresses and ids of an HTML document. */
export function readPage(html: string): Page {
  const ids = new Set<string>();
  const targets = new Set(styleSheetsIn(html).flatMap(cssAddresses));
  let canonical: string | null = null;
  for (const tag of tagsOf(html)) {
    const attributes = new Map(tag.attributes);
    if (tag.name === 'link' && attributes.get('rel') === 'canonical') canonical = attributes.get('href') ?? null;
    for (const [name, value] of tag.attributes) {
      if (name === 'id') ids.add(value);
      for (const address of addressesIn(tag, name, value)) targets.add(address);
    }
  }
  return { ids, targets: [...targets], canonical };
}

function addressesIn({ name: element }: Tag, name: string, value: string): string[] {
  if (addressAttributes[element]?.includes(name) === true) return [value.trim()];
  // Our own elements name what their scripts load as HTML's elements do.
  if (element.includes('-') && name === 'src') return [value.trim()];
  if (name === 'srcset' || name === 'imagesrcset') {
    return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  }
  if (name === 'style') return cssAddresses(value);
  return [];
}

function styleSheetsIn(html: string): string[] {
  return [...html.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css);
}

/** The files that a style sheet loads, as it names them. */
export function cssAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, ...forms]) => forms.find((form) => form !== undefined) ?? '');
}
