import { site } from '../../site';
import { urlOf, type Citable } from './citable';
import { noteOf } from './plain-text';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as an entry of a BibTeX file, UTF-8. `@misc` is the one type that BibTeX and biblatex both know for a page; names
 * and the title stand in braces of their own, so that no style takes a name apart or changes its letters. `date` is
 * biblatex’s word for what BibTeX has in `year` and `month`.
 */
export function bibtex(citable: Citable): string {
  const { key, authors, title, issued } = citable;
  const [year, month] = issued === null ? [] : issued.iso.split('-');
  const note = noteOf(citable);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${authors.map((author) => `{${escapeTex(author)}}`).join(' and ')}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(site.name)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[Number(month) - 1]],
    ['date', issued === null ? undefined : `{${issued.iso}}`],
    ['url', `{${urlOf(citable)}}`],
    ['note', note === null ? undefined : `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** What TeX takes for a command, as what prints it. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (character) => escapes[character] ?? `\\${character}`);
}
