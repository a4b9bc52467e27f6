import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

/**
 * The elements and attributes allowed in text outside its page, in feed readers or as Markdown. All other elements are removed, but
 * their content stays. There are no classes, ids, styles, forms, frames or scripts.
 */
const allowed: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'pre'],
    ...['a', 'strong', 'em', 'sup', 'sub', 'code', 'br', 'bdi'],
    ...['figure', 'img', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'], th: ['scope'] },
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
  /** Elements that are removed together with their content. */
  strip: ['script', 'style', 'svg', 'template', 'iframe', 'object', 'form', 'button', 'input', 'select', 'textarea'],
  clobber: [],
  ancestors: {},
  allowComments: false,
  allowDoctypes: false,
};

/** Removes elements and attributes that are not on the list. */
export function onlyAllowed(text: Root): Root {
  const clean = sanitize(text, allowed);
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] };
}
