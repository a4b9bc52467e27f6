import { site } from '../../site';
import { citableWords, urlOf, type Citable } from './citable';

/** A citation as a sentence of a text would have it: whoever made the data first, our page second. */
export function plainText(citable: Citable): string {
  const { authors, kind, title, issued, data, computed, notes } = citable;
  const page = `“${title}”, ${citableWords[kind]}, ${site.name}, ${urlOf(citable)}`;
  if (data.length === 0) {
    const when = issued === null ? '' : ` (${issued.text})`;
    return [`${authors.join(', ')}${when}, ${page}.`, ...notes].join(' ');
  }
  const made = computed ? `Computed by ${site.name}` : 'In';
  return [`${data.join('; ')}.`, `${made}: ${page}.`, ...notes].join(' ');
}

/** What the formats of reference managers have no field for, in sentences; null where there is nothing. */
export function noteOf({ data, computed, notes }: Citable): string | null {
  const sources = data.length === 0 ? [] : [`${computed ? 'Computed from' : 'Data'}: ${data.join('; ')}.`];
  const all = [...sources, ...notes];
  return all.length === 0 ? null : all.join(' ');
}
