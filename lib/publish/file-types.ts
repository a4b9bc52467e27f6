import { publicKinds } from '../domain/public-file';

/** Types of the files of a site, all of which are UTF-8 where they are text. */
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

/** The last part of a file's name: `csv`; empty when it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
}
