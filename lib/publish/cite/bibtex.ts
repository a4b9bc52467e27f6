import { site } from '../../site';
import { urlOf, type Citable } from './citable';
import { noteOf } from './plain-text';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as a BibTeX entry in UTF-8. `@misc` is the only suitable type that both BibTeX and biblatex know. Names and the title have an
 * extra pair of braces, so that no style splits a name or changes its capitals. biblatex reads the publication date from `date`, BibTeX
 * from `year` and `month`.
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

/** Special characters that a backslash does not escape in TeX, with the TeX code that prints them. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (character) => escapes[character] ?? `\\${character}`);
}
