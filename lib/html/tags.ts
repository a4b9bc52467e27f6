/** A tag in a document. */
export interface Tag {
  readonly kind: 'open' | 'close';
  /** The name in lower case. */
  readonly name: string;
  /** The attributes in order of appearance, with names in lower case and character references in values resolved. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Whether it ends in `/>`. */
  readonly selfClosing: boolean;
  /** The offset of the tag in the document, in characters. */
  readonly offset: number;
  /** The content of a script, style sheet, title or similar element, which is not HTML; empty for all other elements. */
  readonly text: string;
}

/** Elements whose content is always text (HTML Living Standard 13.1.2). */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes']);

const tag = /<(?:!--[\s\S]*?(?:-->|$)|!doctype[^>]*>|(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>)/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Reads the tags of an HTML document in order, and skips comments and raw text. It expects the output of a program, with complete
 * tags and closed quotation marks, and does not repair markup as browsers do.
 */
export function tagsOf(html: string): Generator<Tag> {
  return readTags(html, () => undefined);
}

/**
 * Like `tagsOf`, but for a document that must be complete.
 *
 * @throws if the document ends within a tag, or within an element such as `<script>`, because then its end is missing
 */
export function wholeTagsOf(html: string): Generator<Tag> {
  return readTags(html, (within) => {
    throw new Error(`The document ends within ${within}.`);
  });
}

function* readTags(html: string, endsWithin: (what: string) => void): Generator<Tag> {
  tag.lastIndex = 0;
  for (let at = 0; ;) {
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (match === null) {
      const open = /<[a-z][^\s>]*/i.exec(html.slice(at))?.[0];
      if (open !== undefined) endsWithin(open);
      return;
    }
    const [whole, slash, written, rest = ''] = match;
    at = match.index + whole.length;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const kind = slash === '/' ? 'close' : 'open';
    const from = at;
    if (kind === 'open' && rawText.has(name)) {
      at = endOfRawText(html, name, from);
      if (at === html.length) endsWithin(`<${name}>`);
    }
    const text = html.slice(from, at);
    yield { kind, name, attributes: attributesOf(rest), selfClosing: rest.endsWith('/'), offset: match.index, text };
  }
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function attributesOf(text: string): [name: string, value: string][] {
  return [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    resolveReferences(double ?? single ?? bare ?? ''),
  ]);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Resolves the character references that our own pages contain: numeric ones, the names that XML defines, and `&nbsp;`. */
export function resolveReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return named[String(name).toLowerCase()] ?? String(whole);
  });
}
