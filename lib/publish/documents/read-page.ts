import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fateOf, fateOfComment, type Fate } from './rules';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A stretch of the page's source, in UTF-16 units: from the first, up to and without the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an exported page consists of, for making a document of it. */
export interface PageReading {
  /** What is taken out of the source, in order and without overlaps. */
  readonly cuts: readonly Stretch[];
  /** Addresses of its style sheets, in order. */
  readonly styleSheets: readonly string[];
  /** The classes that its elements have. */
  readonly classes: ReadonlySet<string>;
  /** Where in the source its head ends. */
  readonly headEnd: number;
  /** The start of everything that no rule knows, as source. */
  readonly unknown: readonly string[];
}

/**
 * Parses a page as a browser does (parse5, the algorithm of the HTML standard) and says what is to be done with it.
 *
 * @throws when it has no head that ends in its source
 */
export function readPage(html: string): PageReading {
  const cuts: Stretch[] = [];
  const styleSheets: string[] = [];
  const classes = new Set<string>();
  const unknown: string[] = [];
  let headEnd: number | undefined;

  function visit(node: HtmlNode): void {
    const fate = fateOfNode(node);
    const place = node.sourceCodeLocation;
    if (fate === 'kept') return visitKept(node);
    if (place === undefined || place === null) throw new Error(`A ${node.nodeName} of the page is not in its source.`);
    const { startOffset: from, endOffset: to } = place;
    if (fate === null) unknown.push(html.slice(from, Math.min(to, from + 200)));
    else cuts.push({ from, to });
    if (fate === 'style-sheet' && 'attrs' in node) styleSheets.push(attribute(node, 'href'));
  }

  function visitKept(node: HtmlNode): void {
    if ('attrs' in node) {
      for (const name of attribute(node, 'class').split(/\s+/)) classes.add(name);
      if (node.nodeName === 'head') headEnd = node.sourceCodeLocation?.endTag?.startOffset;
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  }

  visit(parse(html, { sourceCodeLocationInfo: true }));
  if (headEnd === undefined) throw new Error('The page has no </head>.');
  return { cuts, styleSheets, classes, headEnd, unknown };
}

function fateOfNode(node: HtmlNode): Fate | null {
  if ('attrs' in node) return fateOf(node);
  return 'data' in node ? fateOfComment(node.data) : 'kept';
}

function attribute({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** The page without what is to be cut, and with its styles at the end of its head; all else is as it was, byte by byte. */
export function writeDocument(html: string, { cuts, headEnd }: PageReading, css: string): string {
  if (css.includes('</')) throw new Error('A style sheet that contains "</" cannot stand in a page.');
  const styles = { from: headEnd, to: headEnd, text: css === '' ? '' : `<style>${css}</style>` };
  const changes = [...cuts.map((cut) => ({ ...cut, text: '' })), styles].sort((a, b) => a.from - b.from);
  let document = '';
  let at = 0;
  for (const { from, to, text } of changes) {
    document += html.slice(at, from) + text;
    at = to;
  }
  return document + html.slice(at);
}
