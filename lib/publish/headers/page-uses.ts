import { createHash } from 'node:crypto';
import { site } from '../../site';
import { wholeTagsOf } from '../../html/tags';

/** The directives of a Content-Security-Policy (level 3) for what a page may load, run or send. */
export const directives = [
  'script-src',
  'style-src',
  'style-src-attr',
  'img-src',
  'font-src',
  'connect-src',
  'media-src',
  'frame-src',
  'manifest-src',
  'worker-src',
  'form-action',
] as const;
type Directive = (typeof directives)[number];

/** What a page uses, as source expressions of a policy: `'self'`, `data:`, `'sha256-…'`. */
export type Uses = ReadonlyMap<Directive, ReadonlySet<string>>;

export interface PageUses {
  readonly uses: Uses;
  /** Descriptions of uses that none of our policies allows. A page with such a use would not work, so it must not be published. */
  readonly forbidden: readonly string[];
}

/** An element: its start tag and, if its content is not HTML, the content. */
interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** One use: a directive with a source expression or, for a forbidden use, a description. */
type Use = readonly [Directive, string] | string;

export function mergeUses(all: Iterable<Uses>): Uses {
  const merged = new Map<Directive, Set<string>>();
  for (const uses of all) {
    for (const [directive, words] of uses) {
      merged.set(directive, new Set([...(merged.get(directive) ?? []), ...words]));
    }
  }
  return merged;
}

/** Finds what a page loads, what it runs and where it sends data, from its HTML alone. `cssUses` does this for style sheets. */
export function pageUses(html: string): PageUses {
  const found: Use[] = [];
  for (const { kind, name, attributes, text } of wholeTagsOf(html)) {
    if (kind === 'close') continue;
    const element = { name, attributes: new Map(attributes), text };
    found.push(...elementUses(element), ...attributeUses(element));
  }
  // Our scripts may fetch data from the site in order to draw or search them.
  if (found.some((use) => typeof use !== 'string' && use[0] === 'script-src')) found.push(['connect-src', "'self'"]);
  return {
    uses: mergeUses(found.flatMap((use) => (typeof use === 'string' ? [] : [new Map([[use[0], new Set([use[1]])]])]))),
    forbidden: found.filter((use) => typeof use === 'string'),
  };
}

/** Finds what a style sheet loads. */
export function cssUses(css: string): Uses {
  return mergeUses(
    stylesheetUses(css).flatMap((use) => (typeof use === 'string' ? [] : [new Map([[use[0], new Set([use[1]])]])])),
  );
}

function stylesheetUses(css: string): Use[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].flatMap(([, url = '']) =>
    load(/\.(?:woff2?|ttf|otf)$|^data:(?:font|application)\//.test(url) ? 'font-src' : 'img-src', url),
  );
}

/** Matches script types that a browser runs or applies. Types that it treats as data, such as JSON-LD, need no permission. */
const activeScript = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/;

function elementUses({ name, attributes, text }: Element): Use[] {
  const src = attributes.get('src');
  switch (name) {
    case 'script':
      if (!activeScript.test(attributes.get('type')?.trim().toLowerCase() ?? '')) return [];
      return src === undefined ? [['script-src', hashOf(text)]] : load('script-src', src);
    case 'style':
      return [['style-src', hashOf(text)], ...stylesheetUses(text)];
    case 'link':
      return linkUses(attributes);
    case 'img':
    case 'source':
      return [
        ...load(name === 'img' ? 'img-src' : 'media-src', src),
        ...(attributes.get('srcset') ?? '').split(', ').flatMap((one) => load('img-src', one.trim().split(' ')[0])),
      ];
    case 'image':
      return load('img-src', attributes.get('href'));
    case 'audio':
    case 'track':
    case 'video':
      return [...load('media-src', src), ...load('img-src', attributes.get('poster'))];
    case 'iframe':
      return attributes.has('srcdoc') ? ['<iframe srcdoc>'] : load('frame-src', src);
    case 'form':
      return load('form-action', attributes.get('action') ?? './');
    case 'base':
    case 'object':
    case 'embed':
    case 'applet':
    case 'frame':
      return [`<${name}>`];
    case 'meta':
      return attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? ['<meta http-equiv="refresh">'] : [];
    default:
      return [];
  }
}

const preloads: Readonly<Record<string, Directive>> = {
  font: 'font-src',
  style: 'style-src',
  script: 'script-src',
  image: 'img-src',
  fetch: 'connect-src',
};

function linkUses(attributes: ReadonlyMap<string, string>): Use[] {
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const href = attributes.get('href');
  if (rel.includes('stylesheet')) return load('style-src', href);
  if (rel.includes('modulepreload')) return load('script-src', href);
  if (rel.includes('manifest')) return load('manifest-src', href);
  if (rel.some((word) => word.endsWith('icon'))) return load('img-src', href);
  const directive = preloads[attributes.get('as') ?? ''];
  return rel.includes('preload') && directive !== undefined ? load(directive, href) : [];
}

function attributeUses({ name, attributes }: Element): Use[] {
  return [...attributes].flatMap(([key, value]): Use[] => {
    if (key === 'style') return [['style-src-attr', hashOf(value)]];
    // Our script shows this page in a frame when a reader asks for it.
    if (key === 'data-frames') return load('frame-src', value);
    if (key.startsWith('on')) return [`<${name} ${key}>`];
    if (/^[\s\0]*javascript:/i.test(value)) return [`<${name} ${key}="javascript:">`];
    return [];
  });
}

function load(directive: Directive, url: string | undefined): Use[] {
  if (url === undefined || url === '' || url.startsWith('#')) return [];
  if (url.startsWith('data:')) return [[directive, 'data:']];
  const isOurs = new URL(url, `${site.origin}/`).origin === new URL(site.origin).origin;
  return isOurs ? [[directive, "'self'"]] : [`${directive} ${url}`];
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
