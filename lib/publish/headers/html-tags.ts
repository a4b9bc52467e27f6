/** A start tag, with what stands in it where a browser reads that as text and not as HTML. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  /** By name in lower case; values with their character references read. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The content of a script, style, title and the like; empty for every other element. */
  readonly text: string;
}

const textElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/**
 * The start tags of a page in order, read as the HTML standard's tokenizer reads the output of a serialiser: quotes are
 * closed, comments end, no element is left open in a script.
 *
 * @throws when the text ends within a tag, which no serialiser writes
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = html[at + 1] ?? '';
    if (html.startsWith('<!--', at)) at = endOf(html, '-->', at);
    else if (/[!?/]/.test(next)) at = endOf(html, '>', at);
    else if (/[a-z]/i.test(next)) {
      const { end, ...tag } = readTag(html, at + 1);
      yield tag;
      at = end;
    } else at += 1;
    at = html.indexOf('<', at);
  }
}

function readTag(html: string, start: number): HtmlTag & { readonly end: number } {
  const name = (/^[^\s/>]+/.exec(html.slice(start, start + 100))?.[0] ?? '').toLowerCase();
  const attributes = new Map<string, string>();
  attribute.lastIndex = start + name.length;
  let end = attribute.lastIndex;
  for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
    const [, key = '', double, single, bare] = found;
    attributes.set(key.toLowerCase(), readReferences(double ?? single ?? bare ?? ''));
    end = attribute.lastIndex;
  }
  const open = endOf(html, '>', end);
  if (!textElements.has(name)) return { name, attributes, text: '', end: open };
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = open;
  const close = closing.exec(html)?.index;
  if (close === undefined) throw new Error(`<${name}> is not closed.`);
  return { name, attributes, text: html.slice(open, close), end: close };
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  if (at === -1) throw new Error(`There is no “${mark}” after “${html.slice(from, from + 40)}”.`);
  return at + mark.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readReferences(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}
