import { tagsOf, type Tag } from './tags';

/** What a page links to and loads, and the ids to which links can point. */
export interface Page {
  /** The ids of the page’s elements, without duplicates. */
  readonly ids: ReadonlySet<string>;
  /** The addresses of all links and of everything that the page loads, as written, without duplicates. */
  readonly targets: readonly string[];
  /** The canonical address; null if the page has none. */
  readonly canonical: string | null;
}

/** The attributes that contain an address, by element. */
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

/** Reads the addresses and ids in an HTML document. */
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
  // In our custom elements, `src` is the address of a file that their script loads.
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

/** The addresses of the files that a style sheet loads, as written. */
export function cssAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, ...forms]) => forms.find((form) => form !== undefined) ?? '');
}
