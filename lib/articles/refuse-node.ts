import type { Link, RootContent } from 'mdast';
import { addressFault as webAddressFault } from '../domain/clean-address';
import { hrefOf } from '../domain/linked-text';
import { unprintableIn, unprintableName } from '../domain/unprintable';
import type { Problem } from '../problems/problem';
import { plainText } from './headings';
import { isVague } from '../problems/vague-link';

type Refusal = Pick<Problem, 'rule' | 'message' | 'hint'>;

const noCode = (message: string, hint: string): Refusal => ({ rule: 'mdx/no-code', message, hint });

/**
 * Returns the reason why a node is not allowed in an article, or null if it is allowed. Only the node types listed here are allowed.
 */
export function refuseNode(node: RootContent): Refusal | null {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return refuseHidden(node.value);
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'thematicBreak':
    case 'break':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return null;
    case 'link':
      return refuseLink(node);
    case 'code':
      return noCode(
        'Code blocks are not allowed here.',
        'Remove the fence, or the four spaces at the start of the lines.',
      );
    case 'image':
    case 'imageReference':
      return noCode(
        'Images are not allowed here.',
        'Create a figure in content/figures, with alternative text, and write <Figure id="…" />.',
      );
    case 'definition':
    case 'linkReference':
      return noCode(
        'Reference-style links are not supported.',
        'Write the address in the link: [its text](https://…).',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return noCode('Braces start code, which is not allowed here.', 'To print a brace, write \\{ and \\}.');
    case 'mdxjsEsm':
      return noCode(
        'Imports and exports are code, which is not allowed here.',
        'Delete this line: components work without an import.',
      );
    default:
      return noCode(
        `"${node.type}" is not allowed here.`,
        'Use paragraphs, headings, lists, quotations, links, emphasis and components.',
      );
  }
}

/** Browsers read a backslash as a slash and ignore tabs, so addresses may contain neither. */
const safe = /^(?:https:\/\/[^\s/\\]|mailto:[^\s\\]|\/(?!\/)|#)[^\s\\]*$/i;

function refuseLink(link: Link): Refusal | null {
  const fault = addressFault(link.url);
  if (fault !== null) return { rule: 'link/unsafe', ...fault };
  const text = plainText(link).trim();
  if (text === '' && !link.children.some(({ type }) => type === 'mdxJsxTextElement')) {
    const hint = 'Describe the target between the square brackets.';
    return { rule: 'link/empty', message: 'The link has no text.', hint };
  }
  if (!isVague(text)) return null;
  const hint = 'Describe the target: people who use a screen reader may hear only this text.';
  return { rule: 'link/vague', message: `The link text "${text}" does not describe the target.`, hint };
}

/**
 * What is wrong with a link's address; null if the address is valid. Whether the target exists is checked later, when all content has been
 * read.
 */
function addressFault(url: string): Pick<Refusal, 'message' | 'hint'> | null {
  if (/^(?:\/.*)?#$/.test(url))
    return {
      message: `The link goes to "${url}", which has no anchor after the #.`,
      hint: 'Write an anchor after the #, such as #sources, or link to a page without the #.',
    };
  if (safe.test(url)) {
    const isWeb = /^https:/i.test(url);
    if (isWeb && !(URL.canParse(url) && /^[^.]+(?:\.[^.]+)+$/.test(new URL(url).hostname)))
      return {
        message: `The link goes to "${url}", which has no valid host name.`,
        hint: 'Write a full address, such as https://example.org/page.',
      };
    const fault = isWeb ? webAddressFault(url) : null;
    if (fault !== null && fault.isSearch !== true)
      return {
        message: `The link goes to "${url}", which ${fault.reason}.`,
        hint: fault.clean === null ? 'Link to an address that readers can reach.' : `Write ${fault.clean}.`,
      };
    return /^mailto:/i.test(url) ? mailFault(url) : null;
  }
  const message = `The link goes to "${url}", which is not allowed.`;
  if (/^(?:tel|sms):/i.test(url))
    return {
      message,
      hint: 'Write the phone number as plain text: phones recognise it, and other devices cannot call it.',
    };
  if (/^\/\/[^\s/\\]/.test(url)) return { message, hint: `Write the full address: https:${url}.` };
  return { message, hint: 'Link to https://…, mailto:…, a page of this site (/…) or an anchor on this page (#…).' };
}

/** The fields of an e-mail that a link may fill in (RFC 6068). */
const mailFields: ReadonlySet<string> = new Set(['subject', 'body', 'cc', 'bcc', 'to']);

function mailFault(url: string): Pick<Refusal, 'message' | 'hint'> | null {
  const [to = '', ...rest] = url.slice('mailto:'.length).split('?');
  const isAddress = to.split(',').every((address) => hrefOf(unescaped(address) ?? '')?.startsWith('mailto:') === true);
  if (!isAddress)
    return {
      message: `The link goes to "${url}", which is not an e-mail address.`,
      hint: 'Write mailto:desk@example.org.',
    };
  const fields = rest.length === 0 ? [] : rest.join('?').split('&');
  const isQuery = fields.every((field) => {
    const [name = '', ...value] = field.split('=');
    return mailFields.has(name.toLowerCase()) && value.length === 1 && unescaped(value[0] ?? '') !== null;
  });
  if (isQuery && rest.length < 2) return null;
  return {
    message: `The link goes to "${url}". Mail programs cannot read the part after the address.`,
    hint: 'Write mailto:desk@example.org?subject=About%20oats, with %20 for each space and & between fields.',
  };
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Rejects unprintable characters written as entities, such as &#x202e;. The check of the raw file cannot find them. */
function refuseHidden(text: string): Refusal | null {
  const [hidden] = unprintableIn(text);
  if (hidden === undefined) return null;
  return {
    rule: 'file/encoding',
    message: `The text contains ${unprintableName(hidden.character)}.`,
    hint: 'Delete it.',
  };
}
