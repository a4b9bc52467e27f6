import { counted } from '../../domain/counted';
import { letterName, missingLetters } from '../../domain/letters/letters';
import { memoize } from '../../domain/memoize';
import type { Position, Problem } from '../../problems/problem';
import type { Entry } from '../../catalog/entry';
import type { ParsedContent } from '../../catalog/parsed-content';
import type { EditorialRule } from '../context';
import { offsetAt, positionAt } from '../../problems/text-position';
import { dataFileOf } from '../../catalog/parse-series';

/** A text that images show, with its file and position. */
interface DrawnText {
  readonly text: string;
  readonly file: string;
  /** Called on demand, because it reads the file again. */
  readonly position: () => Position;
}

/** The fields that images show, for each kind of entry; null if images may show any field. */
const drawnFields = {
  articles: ['title', 'kicker'],
  factChecks: ['title'],
  people: ['name'],
  figures: null,
  series: ['unit'],
  statistics: ['name', 'unit'],
  sources: ['publisher', 'title', 'edition', 'licence', 'readIn'],
} as const satisfies Partial<Record<keyof ParsedContent, readonly string[] | null>>;

/** Alternative text does not appear in the image. */
const undrawn = new Set(['alt']);

/** The site’s fonts contain every letter that images show. An image would silently leave out any other letter. */
export const letters: EditorialRule = ({ parsed, sources }) => {
  const problems: Problem[] = [];
  const undrawable = [
    ...drawnKinds.flatMap((kind) => undrawableIn(parsed[kind], drawnFields[kind])),
    // Data files are read in full, because they contain names and notes besides the numbers.
    ...[...parsed.series.values()].flatMap((entry) => undrawableRows(entry, sources.get(dataFileOf(entry.file)) ?? '')),
  ];
  for (const { text, file, position } of undrawable) {
    const [letter = '', ...others] = missingLetters(text);
    const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other letter')} of this text`;
    problems.push({
      rule: 'picture/letter',
      file,
      position: placeOf(letter, text, position(), sources.get(file) ?? ''),
      length: letter.length,
      message: `Images cannot show ${letterName(letter)}${more}: no font of the site has ${more === '' ? 'it' : 'them'}.`,
      hint: 'Replace or remove every letter that no font has.',
      cause: letter,
    });
  }
  return { problems };
};

const drawnKinds = ['articles', 'factChecks', 'people', 'figures', 'series', 'statistics', 'sources'] as const;

/** The texts with a letter that no font has, from all entries of a kind. */
const undrawableIn = memoize(
  (entries: ReadonlyMap<string, Entry<object>>, fields: readonly string[] | null): readonly DrawnText[] =>
    [...entries.values()].flatMap((entry) => undrawableFields(entry, fields)),
);

const undrawableFields = memoize(
  ({ file, value, position }: Entry<object>, fields: readonly string[] | null): readonly DrawnText[] =>
    Object.entries(value)
      .filter(([field]) => (fields === null ? !undrawn.has(field) : fields.includes(field)))
      .flatMap(([field, inner]) => [...stringsIn(inner, [field])])
      .filter(([, text]) => missingLetters(text).length > 0)
      .map(([path, text]) => ({ text, file, position: () => position(path) })),
);

const undrawableRows = memoize((entry: Entry<unknown>, data: string): readonly DrawnText[] =>
  data
    .split('\n')
    .map((text, index) => ({ text, file: dataFileOf(entry.file), position: () => ({ line: index + 1, column: 1 }) }))
    .filter(({ text }) => missingLetters(text).length > 0),
);

function* stringsIn(value: unknown, path: readonly PropertyKey[]): Generator<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/**
 * The position of a letter in its file. If the file contains the letter only as an escape, such as `\u00e9`, the position of the text that
 * contains the escape.
 */
function placeOf(letter: string, text: string, from: Position, source: string): Position {
  const start = offsetAt(source, from);
  const at = source.indexOf(letter, start);
  // A text can have more characters in its file than after parsing, because of indentation, quotation marks and escapes.
  if (at === -1 || at > start + 2 * text.length + 20) return from;
  return positionAt(source, at);
}
