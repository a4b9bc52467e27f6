import { publicKinds } from '../domain/public-file';

/** The MIME types of a site’s files; all text is UTF-8. */
export const fileTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(publicKinds).map(([extension, { type }]) => [extension, type])),
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** The extension of a file’s name: `csv`; empty if it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
}
