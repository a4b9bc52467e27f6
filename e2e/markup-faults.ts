import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Roles that elements have by default: a role attribute with the same value is invalid or redundant. */
const ownRoles: Readonly<Record<string, string>> = {
  ...{ table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tfoot: 'rowgroup', tr: 'row', td: 'cell' },
  ...{ ul: 'list', ol: 'list', li: 'listitem', nav: 'navigation', main: 'main', aside: 'complementary' },
  ...{ article: 'article', button: 'button', dialog: 'dialog', form: 'form', hr: 'separator', img: 'img' },
};

/**
 * Returns the faults in the markup of a page that affect readers who cannot see the page: accessible names without the visible text,
 * links in a list that have the same name and different targets, incomplete tables and forms, and skipped heading levels.
 */
export function markupFaults(html: string): string[] {
  const elements = [...elementsIn(parse(html))];
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  const nameOf = (element: HtmlElement): string => {
    const ids = attribute(element, 'aria-labelledby');
    if (ids !== null)
      return ids
        .split(' ')
        .map((id) => textOf(byId.get(id)))
        .join(' ');
    return attribute(element, 'aria-label') ?? textOf(element);
  };
  return [
    ...elements.flatMap((element) => faultsOf(element, nameOf)),
    ...skippedLevels(elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number)),
  ];
}

function faultsOf(element: HtmlElement, nameOf: (element: HtmlElement) => string): string[] {
  const { tagName } = element;
  const role = attribute(element, 'role');
  const within = [...elementsIn(element)];
  const faults: string[] = [];
  if (role !== null && role === ownRoles[tagName]) faults.push(`<${tagName}> has its default role as an attribute`);
  switch (tagName) {
    case 'a':
    case 'button':
    case 'summary': {
      const [name, shown] = [words(nameOf(element)), words(textOf(element))];
      if (!name.includes(shown)) faults.push(`<${tagName}> shows “${shown}”, but its accessible name is “${name}”`);
      break;
    }
    case 'table': {
      const hasCaption = within.some((inner) => inner.tagName === 'caption');
      const isNamed = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby');
      if (!hasCaption && isNamed === null) faults.push('<table> has no name');
      faults.push(...sameNames(within, nameOf));
      break;
    }
    case 'ul':
    case 'ol':
      faults.push(...sameNames(within, nameOf));
      break;
    case 'dl': {
      const terms = within.filter((inner) => inner.tagName === 'dt').map((term) => words(textOf(term)));
      const twice = terms.filter((term, index) => terms.indexOf(term) !== index);
      faults.push(...twice.map((term) => `<dl> has the term “${term}” twice`), ...sameNames(within, nameOf));
      break;
    }
    case 'form': {
      const submits = within.some((inner) =>
        inner.tagName === 'button'
          ? (attribute(inner, 'type') ?? 'submit') === 'submit'
          : inner.tagName === 'input' && attribute(inner, 'type') === 'submit',
      );
      if (!submits) faults.push('<form> has no button that submits it');
      break;
    }
  }
  return faults;
}

/** Reports links within a list or table that have the same name and different targets. */
function sameNames(within: readonly HtmlElement[], nameOf: (element: HtmlElement) => string): string[] {
  const places = new Map<string, Set<string>>();
  for (const element of within) {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href === null) continue;
    const name = words(nameOf(element));
    places.set(name, (places.get(name) ?? new Set()).add(href));
  }
  return [...places]
    .filter(([, hrefs]) => hrefs.size > 1)
    .map(([name, hrefs]) => `links named “${name}” lead to different addresses: ${[...hrefs].join(' and ')}`);
}

function skippedLevels(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 && index > 0
      ? [`a heading of level ${level} skips a level: the heading before it has level ${before}`]
      : [];
  });
}

/** The part of a string that screen readers speak: letters, digits, and signs next to digits (such as % and −), but no arrows or dashes. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£¥−.]|−(?![\d$€£¥])|\.(?!\d)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function textOf(node: HtmlNode | undefined): string {
  if (node === undefined) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node) {
    if (['script', 'style', 'template'].includes(node.tagName)) return '';
    if (attribute(node, 'hidden') !== null || attribute(node, 'aria-hidden') === 'true') return '';
  }
  return node.childNodes.map(textOf).join('');
}

function attribute({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((given) => given.name === name)?.value ?? null;
}

function* elementsIn(node: HtmlNode): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
