import type { Root, RootContent } from 'mdast';
import type { Problem } from '../problems/problem';
import { positionAt } from '../problems/text-position';

/** A form of markup that the site does not support, such as `~~text~~`. The site would print its characters. */
interface Form {
  /** Matches the unsupported markup in the source. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
  /** Set if the same characters can also be valid markup. They are then reported only if the printed text contains them. */
  readonly onlyIfPrinted?: true;
}

/** Unsupported markup that affects whole lines of a paragraph. */
const lineForms: readonly Form[] = [
  {
    pattern: /^[ \t>]*\|.*\|[ \t]*$|^[ \t>]*:?-{2,}:?[ \t]*\|[-:| \t]*$/m,
    message: 'Tables are not supported.',
    hint: 'Create a figure (<Figure id="…" />), which also shows its data as a table, or write a list.',
  },
  {
    pattern: /^#{1,6}(?=[^\s#])/m,
    message: 'This heading has no space after the # signs.',
    hint: 'Write ##, a space and the text, on a line of its own.',
  },
  {
    pattern: /^[ \t]*[•◦▪‣·](?=\s)/m,
    message: 'This character does not start a list.',
    hint: 'Start each item with a hyphen and a space, after a blank line.',
  },
  {
    pattern: /^\[[ xX]\](?=\s)/,
    message: 'Task lists are not supported.',
    hint: 'Remove the square brackets.',
  },
  {
    pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i,
    message: 'Alert boxes are not supported.',
    hint: 'Write a quotation or a paragraph without the square brackets.',
  },
  {
    pattern: /^\[TOC\][ \t]*$/im,
    message: '[TOC] is not supported: every explainer already has a table of contents.',
    hint: 'Delete this line.',
  },
  {
    pattern: /^:[ \t]+(?=\S)/m,
    message: 'Definition lists are not supported.',
    hint: 'Write a sentence, or define the word in content/glossary.yml and use <Term id="…">.',
  },
  {
    pattern: /^:::+.*$/m,
    message: 'Blocks marked with colons are not supported.',
    hint: 'Use paragraphs, lists, quotations and components.',
  },
];

/** Unsupported markup within a line. A character after a backslash is meant to be printed, and is not reported. */
const textForms: readonly Form[] = [
  {
    pattern: /(?<!\\)\[\^[^\]\s]*\]/,
    message: 'Footnotes are not supported.',
    hint: 'Cite a source with <Cite source="…" />, or move the text into the sentence.',
  },
  {
    pattern: /(?<!\\)~~/,
    message: 'Strikethrough is not supported.',
    hint: 'Delete the text. If it was published, record a correction in content/corrections.yml and mark the new text with <Corrected>.',
  },
  {
    pattern: /(?<!\\)\*+(?=\S|$)|(?<=[^\s\\]|^)\*+/,
    message: 'This emphasis is incomplete: an asterisk is unmatched, so the site would print it.',
    hint: 'Write *text* or **text**, without spaces inside the asterisks. To print an asterisk, write \\*.',
  },
  {
    pattern: /(?<![\\\w])_+(?=\w|$)|(?<=\w|^)(?<!\\)_+(?![\w_])/,
    message: 'This emphasis is incomplete: an underscore is unmatched, so the site would print it.',
    hint: 'Write _text_, without spaces inside the underscores. To print an underscore, write \\_.',
  },
  {
    pattern: /(?<!\\)`+/,
    message: 'This code is incomplete: a backtick is unmatched, so the site would print it.',
    hint: 'Write `code`. To print a backtick, write \\`.',
  },
  {
    pattern: /(?<!\\)==(?=\S)|(?<=\S)==/,
    message: 'Highlighted text is not supported.',
    hint: 'Write *text* or **text**.',
  },
  {
    pattern: /(?<!\\)\^[^\s^]+\^|(?<=\w)~[^\s~]+~/,
    message: 'Superscript and subscript are not supported.',
    hint: 'Type the character itself: CO₂, m².',
  },
  {
    pattern: /(?<!\\)\$(?=[^\s$])[^$\n]*[\^_=\\][^$\n]*\$/,
    message: 'Formulas are not supported.',
    hint: 'Write the formula as plain text: x², 3 × 4.',
  },
  {
    pattern: /(?<!\\)\[\[[^\]]+\]\]|(?<![\\!])\[[^\]^]+\]\[[^\]]*\]/,
    message: 'This link has no address.',
    hint: 'Write [its text](https://…), or [its text](/articles/…/) for a page of this site.',
  },
  {
    pattern: /(?<!\\)\+\+(?=\S)[^+\n]*\+\+/,
    message: 'Underlined text is not supported.',
    hint: 'Write *text* or **text**.',
  },
  {
    pattern: /&[a-z][a-z\d]{1,30};/i,
    message: 'No character has this name, so the site would print the entity as it is.',
    hint: 'Type the character itself. To print an ampersand, write &amp;.',
    onlyIfPrinted: true,
  },
  {
    pattern: /(?<![\\\w:]):[a-z][a-z_]+[a-z\d]:(?![\w:])/,
    message: 'Emoji names are not supported.',
    hint: 'Type the emoji itself, or leave it out.',
  },
];

/** The beginning of a link's address. */
const address = String.raw`<?(?:\/|#|https?:|mailto:|www\.)`;

/** Links that Markdown does not recognise as links. */
const linkForms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(?<!\\)\](?:\([^)\n]*\)?|\s+\(${address}[^)\n]*\)?)`),
    message: 'This is not a valid link, so the site would print its brackets.',
    hint: 'Write [its text](https://…), with nothing between ] and (, no spaces in the address, and ) at its end. To print the brackets, write ]\\(.',
  },
  {
    pattern: /(?<!\\)\)\[[^\]\n]*\]?/,
    message: 'This is not a valid link, so the site would print its brackets.',
    hint: 'Write the text in square brackets and the address in parentheses: [its text](https://…). To print the brackets, write )\\[.',
  },
  {
    pattern: new RegExp(String.raw`(?<!\\)\[[^\]\n]*\(${address}[^)\n]*\)`),
    message: 'This is not a valid link, so the site would print its brackets.',
    hint: 'Close the square bracket after the text: [its text](https://…).',
  },
];

/** An address that is not in a link. As the text of a link, an address is allowed. */
const bareAddress: Form = {
  pattern: /\bhttps?:\/\/[^\s)\]>]+|(?<![\w./@-])www\.[\w-]+\.[a-z]{2,}[^\s)\]>]*/i,
  message: 'A bare address does not become a link.',
  hint: 'Write [its text](https://…).',
};

const inLinks: readonly Form[] = [...linkForms, ...textForms];

/**
 * Reports the characters of unsupported or broken markup. The site would print them, and without a report, the author would first see them
 * on the page.
 *
 * @param source the text from which the tree was parsed
 */
export function straySigns(file: string, tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const find = (forms: readonly Form[], node: RootContent): boolean => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return false;
    let raw = source.slice(start, end);
    let hasSome = false;
    for (const { pattern, message, hint, onlyIfPrinted } of forms) {
      const found = pattern.exec(raw);
      if (found === null) continue;
      if (onlyIfPrinted === true && 'value' in node && !node.value.includes(found[0])) continue;
      hasSome = true;
      const [sign] = found;
      const position = positionAt(source, start + found.index);
      problems.push({ rule: 'mdx/unread', file, position, length: Math.max(1, sign.length), message, hint });
      // Text that was reported is blanked, so that it is reported only once.
      raw = raw.replace(sign, ' '.repeat(sign.length));
    }
    return hasSome;
  };
  const visit = (node: Root | RootContent, forms: readonly Form[]): void => {
    // If a whole block was reported, its parts are not reported again.
    if (node.type === 'paragraph' && find(lineForms, node)) return;
    if (node.type === 'text') find(forms, node);
    else if ('children' in node)
      for (const child of node.children) visit(child, node.type === 'link' ? inLinks : forms);
  };
  visit(tree, [...linkForms, bareAddress, ...textForms]);
  return problems;
}
