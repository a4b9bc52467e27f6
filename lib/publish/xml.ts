/** An element with attributes and content that is XML already; an attribute that is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[] | null,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return content === null ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** An element with text in it. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return element(name, attributes, [escapeXml(text)]);
}

/** Markup as text, as it stands: an end of the section within it is divided. */
export function cdata(markup: string): string {
  return `<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Text as XML 1.0 has it; characters that it cannot hold are left out. */
function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A document of one element, with a line end. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
