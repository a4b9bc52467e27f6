import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A file that a document makes the browser load before the reader does anything. */
export interface Load {
  /** Address from the site's root: `/fonts/serif.woff2`. */
  readonly href: string;
  readonly kind: 'style' | 'font' | 'script' | 'image';
}

/**
 * The files that a document loads immediately, without duplicates: style sheets, preloads, modules, its icon, images that are not lazy, and
 * the fonts that its `<style>` elements name.
 */
export function loadsOf(html: string): Load[] {
  const loads = new Map<string, Load>();
  const add = (href: string, kind: Load['kind']): unknown => loads.set(href, { href, kind });

  function visit(node: DefaultTreeAdapterTypes.Node): void {
    if ('attrs' in node) {
      const values = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const kind = kindOf(node.tagName, values);
      const href = values.get('href') ?? values.get('src');
      if (kind !== null && href !== undefined) add(href, kind);
      if (node.tagName === 'style') for (const font of fontsIn(textOf(node))) add(font, 'font');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  }

  visit(parse(html));
  return [...loads.values()];
}

function kindOf(tag: string, values: ReadonlyMap<string, string>): Load['kind'] | null {
  if (tag === 'script') return values.has('src') ? 'script' : null;
  if (tag === 'img') return values.get('loading') === 'lazy' ? null : 'image';
  if (tag !== 'link') return null;
  switch (values.get('rel')) {
    case 'stylesheet':
      return 'style';
    case 'modulepreload':
      return 'script';
    case 'icon':
      return 'image';
    case 'preload':
      return values.get('as') === 'font' ? 'font' : 'script';
    default:
      return null;
  }
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(([, address]) => address ?? '');
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
