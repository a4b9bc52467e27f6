import type { DefaultTreeAdapterTypes } from 'parse5';
import { themeScript } from '../page-scripts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * What becomes of a piece of an exported page; `style-sheet` is taken into the page, `font` is asked for by a script in
 * the head, and `last` stands at the end of the body.
 */
export type Fate = 'kept' | 'removed' | 'style-sheet' | 'font' | 'last';

interface Rule {
  readonly fate: Fate;
  readonly tag: string;
  /** Attributes that it must have, with their values; by `others`, it may have any other one or none. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly others: 'any' | 'none';
  /** How its text starts, where that tells what it is. */
  readonly text?: RegExp;
}

const chunk = /^\/_next\/static\/chunks\/[^/]+\.js$/;
const island = /^\/islands\/[\w-]+\.js$/;

/** A pattern of one text. */
function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

/**
 * Everything in an exported page that could load or run something, and what becomes of it: what serves the framework's
 * runtime is removed, what serves readers is kept. The list is closed. It was made from what Next 16.4.5 writes with
 * `output: 'export'` and Turbopack, and what our components write.
 */
const rules: readonly Rule[] = [
  // What is for machines, and what wakes when all is there, is read last: readers have the text that many bytes sooner.
  { fate: 'last', tag: 'script', attributes: { type: /^application\/ld\+json$/ }, others: 'none' },
  { fate: 'kept', tag: 'script', attributes: { type: /^speculationrules$/ }, others: 'none' },
  { fate: 'last', tag: 'script', attributes: { type: /^module$/, src: island }, others: 'none' },
  { fate: 'last', tag: 'script', attributes: { type: /^module$/, src: island, async: /^$/ }, others: 'none' },
  { fate: 'kept', tag: 'script', attributes: {}, others: 'none', text: exactly(themeScript) },
  { fate: 'removed', tag: 'script', attributes: { src: chunk, async: /^$/ }, others: 'none' },
  { fate: 'removed', tag: 'script', attributes: { src: chunk, nomodule: /^$/ }, others: 'none' },
  {
    fate: 'removed',
    tag: 'script',
    attributes: { id: /^_R_$/ },
    others: 'none',
    text: /^\(globalThis\["TURBOPACK"\] \|\| /,
  },
  {
    fate: 'removed',
    tag: 'script',
    attributes: {},
    others: 'none',
    text: /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(\[/,
  },
  {
    fate: 'style-sheet',
    tag: 'link',
    attributes: { rel: /^stylesheet$/, href: /^\/_next\/static\/chunks\/[^/]+\.css$/, 'data-precedence': /^next$/ },
    others: 'none',
  },
  { fate: 'removed', tag: 'link', attributes: { rel: /^preload$/, as: /^script$/, href: chunk }, others: 'any' },
  // Browsers wait for it before they paint anything, and who is on a slow network should not have to.
  { fate: 'font', tag: 'link', attributes: { rel: /^preload$/, as: /^font$/, href: /^\/fonts\// }, others: 'any' },
  { fate: 'kept', tag: 'link', attributes: { rel: /^modulepreload$/, href: island }, others: 'any' },
  {
    fate: 'kept',
    tag: 'link',
    attributes: { rel: /^(?:icon|apple-touch-icon|manifest|canonical|alternate|author|license|cite-as|me|search)$/ },
    others: 'any',
  },
  { fate: 'kept', tag: 'meta', attributes: { charset: /^utf-8$/ }, others: 'none' },
  { fate: 'kept', tag: 'meta', attributes: { name: /^(?!next-)/, content: /^/ }, others: 'none' },
  { fate: 'kept', tag: 'meta', attributes: { property: /^/, content: /^/ }, others: 'none' },
  { fate: 'kept', tag: 'style', attributes: {}, others: 'none' },
];

/** Elements that must be on the list; others are content. */
const judged = new Set([...rules.map(({ tag }) => tag), 'template', 'noscript', 'base']);

/** What becomes of an element; null where no rule knows it. */
export function fateOf(element: HtmlElement): Fate | null {
  if (element.attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))) return null;
  if (element.tagName === 'div' && isStreamed(element)) return isEmpty(element) ? 'removed' : null;
  if (!judged.has(element.tagName)) return 'kept';
  return rules.find((rule) => matches(element, rule))?.fate ?? null;
}

/**
 * What becomes of a comment: React's separators between texts (a space) and the ends of boundaries that are complete
 * (`$`, `/$`) are removed. No other one is known: `$?` and `$!` stand where a script was to fill something in.
 */
export function fateOfComment(data: string): Fate | null {
  return [' ', '$', '/$'].includes(data) ? 'removed' : null;
}

function matches(element: HtmlElement, { tag, attributes, others, text }: Rule): boolean {
  const values = new Map(element.attrs.map(({ name, value }) => [name, value]));
  return (
    element.tagName === tag &&
    Object.entries(attributes).every(([name, pattern]) => {
      const value = values.get(name);
      return value !== undefined && pattern.test(value);
    }) &&
    (others === 'any' || Object.keys(attributes).length === values.size) &&
    (text === undefined || text.test(textOf(element)))
  );
}

function textOf({ childNodes: [first] }: HtmlElement): string {
  return first !== undefined && 'value' in first ? first.value : '';
}

/**
 * Whether a `<div>` is a place in which the framework hides what a script is to move: the one for metadata at the start
 * of the body, or the content of a boundary, which has an id like `S:0`.
 */
function isStreamed({ attrs, parentNode }: HtmlElement): boolean {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  if (!values.has('hidden')) return false;
  return values.get('id')?.startsWith('S:') ?? (values.size === 1 && parentNode?.nodeName === 'body');
}

function isEmpty({ childNodes }: HtmlElement): boolean {
  return childNodes.every((node) => 'data' in node && fateOfComment(node.data) === 'removed');
}
