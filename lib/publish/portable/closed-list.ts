import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

/**
 * What may be in a text that is read outside of its page: in feed readers, as Markdown. The list is closed; what is not on it
 * is left out, but for its content. No classes, ids, styles, forms, frames or scripts.
 */
const allowed: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'pre'],
    ...['a', 'strong', 'em', 'sup', 'sub', 'code', 'br', 'bdi'],
    ...['figure', 'img', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'], th: ['scope'] },
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
  /** With all that is in them. */
  strip: ['script', 'style', 'svg', 'template', 'iframe', 'object', 'form', 'button', 'input', 'select', 'textarea'],
  clobber: [],
  ancestors: {},
  allowComments: false,
  allowDoctypes: false,
};

/** Leaves of a text what is on the list. */
export function onlyAllowed(text: Root): Root {
  const clean = sanitize(text, allowed);
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] };
}
