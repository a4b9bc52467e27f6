import { html as vocabulary, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The attributes that hand-written HTML would have. Drawings keep all their attributes. */
const written = new Set(['href', 'open', 'scope', 'colspan', 'datetime', 'lang']);

const css =
  'body{max-width:45rem;margin:auto;padding:1rem;font:1.125rem/1.5 Georgia,serif}figure{margin:2rem 0}svg{width:100%}td,th{text-align:start;padding:.2rem .5rem}@media(max-width:36rem){svg[viewBox^="0 0 720"]{display:none}}@media(min-width:36rem){svg[viewBox^="0 0 360"]{display:none}}';

/**
 * Converts a built page to the HTML that somebody might write by hand, as the baseline for our pages: the same text, tables and
 * drawings in plain elements, with one small style sheet, and without web fonts, classes, metadata and scripts.
 *
 * @param figureCss the style sheet of the drawings
 */
export function plainPage(html: string, figureCss: string): string {
  const root = parse(html);
  const main = find(root, 'main');
  const title = find(root, 'h1');
  if (main === null || title === null) throw new Error('The page has no <main> or no <h1>.');
  strip(main);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${serialize(title)}</title>`;
  return `<!DOCTYPE html><html lang="en"><head>${head}<style>${css}${figureCss}</style></head><body>${serialize(main)}</body></html>`;
}

function find(node: HtmlNode, tag: string): HtmlElement | null {
  if ('tagName' in node && node.tagName === tag) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, tag);
    if (found !== null) return found;
  }
  return null;
}

function strip(element: HtmlElement): void {
  element.childNodes = element.childNodes.filter((node) => node.nodeName !== 'script');
  for (const child of element.childNodes) {
    if (!('tagName' in child) || child.namespaceURI !== vocabulary.NS.HTML) continue;
    child.attrs = child.attrs.filter(({ name }) => written.has(name));
    strip(child);
  }
}
