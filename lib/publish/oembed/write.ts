import { element, textElement, xmlDocument } from '../xml';
import type { OembedResponse } from './schema';

export type OembedFormat = 'json' | 'xml';

/** The MIME types that the specification requires. */
export const oembedTypes: Readonly<Record<OembedFormat, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** A response as text. Both formats have the same fields under the same names. */
export function writeOembed(response: OembedResponse, format: OembedFormat): string {
  return format === 'json' ? `${JSON.stringify(response, null, 2)}\n` : xmlDocument(xmlOf('oembed', response));
}

function xmlOf(name: string, fields: object): string {
  const written = Object.entries(fields).map(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? xmlOf(key, value) : textElement(key, String(value)),
  );
  return element(name, {}, written);
}
