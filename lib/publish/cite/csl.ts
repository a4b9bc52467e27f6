import { t } from '../../messages/messages';
import { site } from '../../site';
import { urlOf, type Citable, type CitableKind } from './citable';
import { noteOf } from './plain-text';

/** A CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), with the fields that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre: string;
  readonly language: string;
  readonly URL: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly note?: string;
}

/** The closest type in CSL 1.0.2 for each kind of page. */
const types: Record<CitableKind, string> = {
  article: 'article-newspaper',
  'fact-check': 'webpage',
  figure: 'graphic',
  statistic: 'dataset',
  series: 'dataset',
};

/** A citation as CSL-JSON. Names are in the field `literal`: we know how a name is printed, but not which part is the family name. */
export function cslItem(citable: Citable): CslItem {
  const { key, kind, authors, title, issued } = citable;
  const note = noteOf(citable);
  return {
    id: key,
    type: types[kind],
    author: authors.map((literal) => ({ literal })),
    title,
    // Only one of these two fields is filled, because styles would otherwise print the name twice.
    ...(types[kind] === 'dataset' ? { publisher: site.name } : { 'container-title': site.name }),
    genre: t(`cite.kind.${kind}`),
    language: site.language,
    URL: urlOf(citable),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.iso.split('-').map(Number)] } }),
    ...(note === null ? {} : { note }),
  };
}

/** A CSL-JSON file, which contains a list of items. */
export function cslJson(citable: Citable): string {
  return `${JSON.stringify([cslItem(citable)], null, 2)}\n`;
}
