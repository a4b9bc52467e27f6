import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../articles/front-matter';
import { plainText } from '../articles/headings';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The position of a `<Stat>` in a block of prose: in the file (`line:column`) and in the block’s text. */
interface Mark {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph or heading as one line of plain text, with the positions of its numbers. */
export interface Block {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Returns a position in a file as a key for finding the `<Stat>` at that position: `8:1` for line 8, column 1. */
export function placeKey({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

/** Returns a document's text below its front matter, or the whole text if it has no front matter. */
export function bodyOf(file: string, text: string): string {
  const split = splitFrontMatter(file, text);
  return 'rule' in split ? text : split.body.trim();
}

/**
 * Splits a document's prose into blocks. Returns none if the document cannot be parsed.
 *
 * @param numberAt returns the number to print for the `<Stat>` at a position, or null to print nothing
 */
export function proseOf(file: string, text: string, numberAt: (place: string) => string | null): Block[] {
  const split = splitFrontMatter(file, text);
  if ('rule' in split) return [];
  const tree = parseTree(split.body);
  return tree === null ? [] : blocksOf(tree, numberAt);
}

function parseTree(text: string): Root | null {
  try {
    return parser.parse(text);
  } catch {
    // The check reports the syntax error with its position.
    return null;
  }
}

function blocksOf(node: Root | RootContent, numberAt: (place: string) => string | null): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const block = new BlockWriter(numberAt);
    node.children.forEach((child) => block.write(child));
    return [block.finish()];
  }
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child, numberAt)) : [];
}

class BlockWriter {
  private text = '';
  private readonly marks: Mark[] = [];

  constructor(private readonly numberAt: (place: string) => string | null) {}

  write(node: RootContent): void {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name === 'Stat') this.writeNumber(placeKey(node.position?.start ?? { line: 0, column: 0 }));
      else if (node.name === 'Cite') this.text = this.text.trimEnd();
      else this.writeText(plainText(node));
    } else if ('children' in node) {
      node.children.forEach((child) => this.write(child));
    } else {
      this.writeText(node.type === 'break' ? ' ' : plainText(node));
    }
  }

  finish(): Block {
    return { text: this.text, marks: this.marks };
  }

  private writeNumber(place: string): void {
    const start = this.text.length;
    this.text += this.numberAt(place) ?? '';
    this.marks.push({ place, start, end: this.text.length });
  }

  private writeText(text: string): void {
    const line = text.replace(/\s+/g, ' ');
    this.text += this.text === '' || this.text.endsWith(' ') ? line.trimStart() : line;
  }
}
