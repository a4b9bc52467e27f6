import { site } from '../../site';
import { urlOf, type Citable, type CitableKind } from './citable';
import { noteOf } from './plain-text';

/** The reference type in RIS for each kind of page. */
const types: Record<CitableKind, string> = {
  article: 'NEWS',
  'fact-check': 'ELEC',
  figure: 'FIGURE',
  statistic: 'DATA',
  series: 'DATA',
};

/** A citation as RIS, with CR LF at the end of each line. */
export function ris(citable: Citable): string {
  const { key, kind, authors, title, issued } = citable;
  const [year, month = '', day = ''] = issued === null ? [] : issued.iso.split('-');
  const note = noteOf(citable);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[kind]],
    ['ID', key],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['TI', title],
    ['T2', site.name],
    ['PB', site.name],
    ['PY', year],
    ['DA', year === undefined ? undefined : `${year}/${month}/${day}`],
    ['LA', site.language],
    ['UR', urlOf(citable)],
    ['N1', note ?? undefined],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** A name without commas, because RIS splits a name at commas into family name, given name and suffix. */
function nameOf(author: string): string {
  return author.replaceAll(', ', ' – ');
}
