/** Writes an element. Its content must already be XML; null gives an empty element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[] | null,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return content === null ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** An element that contains text. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return element(name, attributes, [escapeXml(text)]);
}

/** Wraps markup in a CDATA section, or in several if the markup contains `]]>`, which would end the section. */
export function cdata(markup: string): string {
  return `<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Text escaped for XML 1.0, without the characters that XML cannot contain. */
function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** An XML document with the given root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
