import { counted } from '../../domain/counted';
import { letterName, missingLetters } from '../../domain/letters/letters';
import type { Position, Problem } from '../../problems/problem';
import type { ParsedContent } from '../../catalog/parsed-content';
import type { EditorialRule } from '../context';
import { offsetAt, positionAt } from '../../problems/text-position';
import { dataFileOf } from '../../catalog/parse-series';

/** A text that images show, with its file and position. */
interface DrawnText {
  readonly text: string;
  readonly file: string;
  /** Called only for a problem, because it reads the file again. */
  readonly position: () => Position;
}

/** The fields of each kind of entry that images show. */
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
  for (const { text, file, position } of textsOf(parsed, sources)) {
    const [letter, ...others] = missingLetters(text);
    if (letter === undefined) continue;
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

function* textsOf(parsed: ParsedContent, sources: ReadonlyMap<string, string>): Generator<DrawnText> {
  for (const kind of ['articles', 'factChecks', 'people', 'figures', 'series', 'statistics', 'sources'] as const) {
    const fields: readonly string[] | null = drawnFields[kind];
    for (const entry of parsed[kind].values()) {
      for (const [field, value] of Object.entries(entry.value)) {
        if (fields === null ? undrawn.has(field) : !fields.includes(field)) continue;
        for (const [path, text] of stringsIn(value, [field]))
          yield { text, file: entry.file, position: () => entry.position(path) };
      }
    }
  }
  // Data files are read in full, because they contain names and notes besides the numbers.
  for (const { file: metadata } of parsed.series.values()) {
    const file = dataFileOf(metadata);
    for (const [index, text] of (sources.get(file) ?? '').split('\n').entries())
      yield { text, file, position: () => ({ line: index + 1, column: 1 }) };
  }
}

function* stringsIn(value: unknown, path: readonly PropertyKey[]): Generator<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The position of a letter in its file, or of the text that contains the letter if the file has it only as an escape. */
function placeOf(letter: string, text: string, from: Position, source: string): Position {
  const start = offsetAt(source, from);
  const at = source.indexOf(letter, start);
  // A text can have more characters in its file than after parsing, because of indentation, quotation marks and escapes.
  if (at === -1 || at > start + 2 * text.length + 20) return from;
  return positionAt(source, at);
}
