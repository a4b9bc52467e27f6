import { z } from 'zod';
import { addressFault } from './clean-address';
import { line } from './text';

const emailAddress = z.email();
/** An https address. Rejects http, because anybody between the reader and the page could change the page’s content. */
export const secureAddress = z
  .url({ protocol: /^https$/, error: 'Write a full https:// address.' })
  .superRefine((address, context) => {
    const fault = URL.canParse(address) ? addressFault(address) : null;
    if (fault === null || fault.isSearch === true) return;
    const clean = fault.clean === null ? '' : ` Write ${fault.clean}.`;
    context.addIssue({ code: 'custom', message: `The address ${fault.reason}.${clean}` });
  });

/** How readers can contact the newsroom: an e-mail address, or the address of a page with a form. */
export const contactAddress = line
  .refine((address) => hrefOf(address) !== null, 'Write an e-mail address or a full https:// address.')
  .meta({ form: 'an e-mail address or a full https:// address' });

/** A part of some text, with a link if the part is an address. */
export interface LinkedPart {
  readonly text: string;
  readonly href: string | null;
}

/** Punctuation that is not part of the address before it: a full stop at the end of the sentence, or a bracket around the address. */
const closing = /[.,;:!?"'”’»)\]>]$/;
const opening = /^["'“‘«([<]+/;
/** Matches what looks like an address, valid or not. */
const meant = /^[^@]+@.|:\/\/|^www\.|^mailto:/i;

/** Splits text into addresses, with their links, and the words between them. An invalid address stays plain text. */
export function linkedParts(text: string): LinkedPart[] {
  const parts: LinkedPart[] = [];
  for (const word of text.split(/(\s+)/)) {
    const [before, address, after] = addressIn(word);
    const href = hrefOf(address);
    if (href === null) append(parts, word);
    else {
      append(parts, before);
      parts.push({ text: address, href });
      append(parts, after);
    }
  }
  return parts;
}

/** The link for an e-mail address (`mailto:`) or an https address; null for any other string. */
export function hrefOf(address: string): string | null {
  if (emailAddress.safeParse(address).success) return `mailto:${address}`;
  return secureAddress.safeParse(address).success ? address : null;
}

function append(parts: LinkedPart[], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.href === null) parts[parts.length - 1] = { text: last.text + text, href: null };
  else parts.push({ text, href: null });
}

/** Splits a word into three: the punctuation before it, the word itself (which may be an address), and the punctuation after it. */
function addressIn(word: string): readonly [string, string, string] {
  const before = opening.exec(word)?.[0] ?? '';
  let end = word.length;
  const kept = () => word.slice(before.length, end);
  // The bracket at the end of .../Oats_(grain) is part of the address.
  while (end > before.length && closing.test(kept()) && !(kept().endsWith(')') && kept().includes('('))) end -= 1;
  return [before, kept(), word.slice(end)];
}

/** A line of text in which addresses become links. */
export const linkedText = line
  .superRefine((text, context) => {
    for (const word of text.split(/\s+/)) {
      const [, address] = addressIn(word);
      if (!meant.test(address) || hrefOf(address) !== null) continue;
      context.addIssue({
        code: 'custom',
        message: `"${address}" cannot become a link. Write a full address, such as https://example.org/page or desk@example.org.`,
      });
    }
  })
  .meta({ form: 'a line of text; https:// and e-mail addresses in it become links' });
