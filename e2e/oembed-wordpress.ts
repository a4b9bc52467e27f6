import { defaultTreeAdapter, html as names, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** The elements and attributes that WordPress keeps in HTML from oEmbed providers that it does not know. */
const kept = new Map<string, readonly string[]>([
  ['a', ['href']],
  ['blockquote', []],
  ['iframe', ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']],
]);

/**
 * Returns the HTML that WordPress puts into a post for the `html` of an oEmbed response, or null if WordPress rejects the response.
 * WordPress removes the elements and attributes that are not on its list. The HTML must contain a frame: WordPress puts it in a sandbox,
 * adds a secret to its address, and hides it if a quotation precedes it.
 */
export function asWordPress(html: string, secret: string): string | null {
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/is.exec(filtered(html));
  const [, quotation = '', frame] = found ?? [];
  if (frame === undefined) return null;
  const hidden = quotation === '' ? '' : ' style="position: absolute; visibility: hidden;"';
  return (
    quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    frame
      .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`)
  );
}

/** Removes elements and attributes that WordPress does not keep; the content of a removed element stays. */
export function filtered(html: string): string {
  const clean = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.ChildNode[] =>
    nodes.flatMap((node) => {
      if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : [];
      const attributes = kept.get(node.tagName);
      const inside = clean(node.childNodes);
      if (attributes === undefined) return inside;
      const attrs = node.attrs.filter(({ name }) => attributes.includes(name));
      const element = defaultTreeAdapter.createElement(node.tagName, names.NS.HTML, attrs);
      for (const child of inside) defaultTreeAdapter.appendChild(element, child);
      return [element];
    });
  const result = defaultTreeAdapter.createDocumentFragment();
  for (const child of clean(parseFragment(html).childNodes)) defaultTreeAdapter.appendChild(result, child);
  return serialize(result);
}

/** WordPress's script in a post: after a message from a frame, it hides the quotation and shows the frame at the reported height. */
export const wordPressScript = `
  addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'object' || data === null || !/^[a-zA-Z0-9]+$/.test(data.secret)) return;
    for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
      quotation.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
    }
  });`;
