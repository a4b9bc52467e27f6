import { html as vocabulary, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { arranged, fontPieces, headKey, type HeadPiece } from './head-order';
import { setApart } from './set-apart';
import type { Styles } from './style-sheets';
import { fateOf, fateOfComment, type Fate, type HtmlElement } from './rules';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A stretch of the page's source, in UTF-16 units: from the first, up to and without the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where an element is given its classes. */
interface ClassPlace extends Stretch {
  readonly names: readonly string[];
}

/** What an exported page consists of, for making a document of it. */
export interface PageReading {
  /** What is taken out of the source, in order and without overlaps. */
  readonly cuts: readonly Stretch[];
  /** Addresses of its style sheets, in order. */
  readonly styleSheets: readonly string[];
  /** The classes that its elements have, and where in the source they are given. */
  readonly classes: ReadonlySet<string>;
  readonly classPlaces: readonly ClassPlace[];
  /** Where in the source its head starts and ends, and where its body ends. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly bodyEnd: number;
  /** What goes to the start of the head, in an order that does not depend on chance. */
  readonly metadata: readonly HeadPiece[];
  /** What goes to the end of the body, as source. */
  readonly last: readonly string[];
  /** Addresses of the fonts that it asks for early. */
  readonly fonts: readonly string[];
  /** The start of everything that no rule knows, as source. */
  readonly unknown: readonly string[];
  /**
   * The start of every element that HTML ends before its end tag, as a link ends where another begins: browsers show
   * another tree than the one that was written.
   */
  readonly endedEarly: readonly string[];
}

/**
 * Parses a page as a browser does (parse5, the algorithm of the HTML standard) and says what is to be done with it.
 *
 * @throws when it has no head that starts and ends in its source, or no body that ends in it
 */
export function readPage(html: string): PageReading {
  const cuts: Stretch[] = [];
  const styleSheets: string[] = [];
  const classes = new Set<string>();
  const classPlaces: ClassPlace[] = [];
  const unknown: string[] = [];
  const endedEarly: string[] = [];
  const fonts: string[] = [];
  const last: string[] = [];
  const metadata: HeadPiece[] = [];
  let headStart: number | undefined;
  let headEnd: number | undefined;
  let bodyEnd: number | undefined;

  const startOf = (from: number, to: number): string => html.slice(from, Math.min(to, from + 200));

  function visit(node: HtmlNode): void {
    const fate = fateOfNode(node);
    const place = node.sourceCodeLocation;
    const key = 'attrs' in node && node.parentNode?.nodeName === 'head' ? headKey(node) : null;
    if (fate === 'kept' && key === null) return visitKept(node);
    if (place === undefined || place === null) throw new Error(`A ${node.nodeName} of the page is not in its source.`);
    const { startOffset: from, endOffset: to } = place;
    if (fate === null) unknown.push(startOf(from, to));
    else cuts.push({ from, to });
    if (fate === 'kept' && key !== null) metadata.push({ key, source: html.slice(from, to) });
    if (fate === 'last') last.push(html.slice(from, to));
    if (fate === 'font' && 'attrs' in node) fonts.push(attribute(node, 'href'));
    if (fate === 'style-sheet' && 'attrs' in node) styleSheets.push(attribute(node, 'href'));
  }

  function visitKept(node: HtmlNode): void {
    if ('attrs' in node) {
      const names = attribute(node, 'class').split(/\s+/);
      for (const name of names) classes.add(name);
      const given = node.sourceCodeLocation?.attrs?.['class'];
      if (given !== undefined) classPlaces.push({ from: given.startOffset, to: given.endOffset, names });
      if (node.nodeName === 'head') {
        headStart = node.sourceCodeLocation?.startTag?.endOffset;
        headEnd = node.sourceCodeLocation?.endTag?.startOffset;
      }
      if (node.nodeName === 'body') bodyEnd = node.sourceCodeLocation?.endTag?.startOffset;
      const place = node.sourceCodeLocation;
      if (place && isEndedEarly(node)) endedEarly.push(startOf(place.startOffset, place.endOffset));
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  }

  visit(parse(html, { sourceCodeLocationInfo: true }));
  if (headStart === undefined || headEnd === undefined || bodyEnd === undefined)
    throw new Error('The page has no <head>, no </head> or no </body>.');
  const places = { headStart, headEnd, bodyEnd };
  return { cuts, styleSheets, classes, classPlaces, ...places, last, metadata, fonts, unknown, endedEarly };
}

function fateOfNode(node: HtmlNode): Fate | null {
  if ('attrs' in node) return fateOf(node);
  return 'data' in node ? fateOfComment(node.data) : 'kept';
}

/** Elements that have no end tag. */
const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** React writes an end tag for every other element of HTML; elements that the parser adds have no place in the source. */
function isEndedEarly({ tagName, namespaceURI, sourceCodeLocation: place }: HtmlElement): boolean {
  const needsNone = voids.has(tagName) || namespaceURI !== vocabulary.NS.HTML;
  return !needsNone && place !== undefined && place !== null && place.endTag === undefined;
}

function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/**
 * The page without what is to be cut, with its metadata, and what asks for its fonts, in order at the start and its styles at
 * the end of its head, classes by their names in these, and what readers need not wait for at the end of its body; all else is as
 * it was, byte by byte.
 */
export function writeDocument(html: string, page: PageReading, { css, names }: Styles): string {
  const { cuts, headStart, headEnd, bodyEnd, last, metadata, fonts } = page;
  if (css.includes('</')) throw new Error('A style sheet that contains "</" cannot stand in a page.');
  const styles = { from: headEnd, to: headEnd, text: css === '' ? '' : `<style>${css}</style>` };
  const head = { from: headStart, to: headStart, text: arranged([...metadata, ...fontPieces(fonts)]) };
  const end = { from: bodyEnd, to: bodyEnd, text: last.join('') };
  const classes = page.classPlaces
    .filter(({ names: given }) => given.some((name) => names.has(name)))
    .map(({ from, to, names: given }) => {
      return { from, to, text: `class="${given.map((name) => names.get(name) ?? name).join(' ')}"` };
    });
  const gone = cuts.map((cut) => ({ ...cut, text: '' }));
  const changes = [head, styles, end, ...classes, ...gone].sort((a, b) => a.from - b.from);
  let document = '';
  let at = 0;
  for (const { from, to, text } of changes) {
    document += html.slice(at, from) + text;
    at = to;
  }
  return setApart(document + html.slice(at));
}
