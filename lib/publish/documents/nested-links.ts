/** A start or an end of a link, in HTML as React writes it. */
const linkTag = /<(\/?)a[\s>]/g;

/**
 * The start of a link that stands in a link: browsers end the outer one there, so that readers get another page than the one
 * that was written. Null where there is none.
 */
export function linkInLink(html: string): string | null {
  let isOpen = false;
  for (const { 1: slash, index } of html.matchAll(linkTag)) {
    if (slash === '' && isOpen) return html.slice(index, index + 200);
    isOpen = slash === '';
  }
  return null;
}
