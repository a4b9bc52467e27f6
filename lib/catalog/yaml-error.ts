import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Position } from '../problems/problem';
import type { YamlRefusal } from './yaml-refusals';

const noColon = [
  'This line has no colon after a field’s name.',
  'Write name: value; indent a line that belongs to the one above.',
] as const;

const quote = 'Text with ": " or " #" in it, or with a sign at its beginning, needs quotation marks around it.';

/** Turns a YAML parser's complaint into what an editor can act on. */
export function explainYamlError(
  { code, message, pos: [offset] }: YAMLError,
  document: Document.Parsed,
  place: (offset: number) => Position,
): YamlRefusal {
  const refuse = (said: string, hint: string, at = offset): YamlRefusal => ({
    rule: 'yaml/syntax',
    offset: at,
    message: said,
    hint,
  });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const { name, first } = repeatedName(document, offset);
      const where = first === null ? '' : ` It stands on line ${place(first).line} already.`;
      const said = `"${name}" is given twice.${where}`;
      return { ...refuse(said, 'Keep one of them, or rename it.'), rule: 'id/duplicate' };
    }
    case 'TAB_AS_INDENT':
      return refuse('A tab stands where the line is indented.', 'Indent with spaces.');
    case 'TAG_RESOLVE_FAILED':
      return refuse('A tag (!name) stands here.', 'Write plain text.');
    case 'BAD_ALIAS':
      return refuse(
        'Anchors and aliases are refused.',
        'Write the value out; put text that begins with * or & in quotation marks.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return refuse('A colon and a space begin a second field on one line.', quote);
    case 'BAD_SCALAR_START':
      return refuse('A value cannot begin with this sign.', quote);
    case 'MISSING_CHAR':
      if (message.includes('quote'))
        return refuse(
          'A quotation mark is opened here and never closed.',
          'Close it on the same line.',
          quotedTextBefore(document, offset),
        );
      if (message.startsWith('Implicit')) return refuse(...noColon);
      return refuse(
        'A bracket or a brace, or the comma after a value, is missing.',
        'Write [one, two] or { name: value, name: value }.',
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return refuse(...noColon);
    case 'BAD_INDENT':
      if (message.startsWith('Flow'))
        return refuse('A bracket or a brace is opened above and never closed.', 'Close it on the same line.');
      return refuse(
        'The line is not indented like its neighbours.',
        'Indent the fields of one thing alike, with spaces.',
      );
    case 'MULTIPLE_DOCS':
      return refuse('A second document begins here.', 'Take the line --- out.');
    case 'UNEXPECTED_TOKEN':
      if (!message.includes('scalar')) return refuse('This cannot stand here.', quote);
      return refuse('Text stands after a closing quotation mark.', 'Put the whole value in quotation marks.');
    default:
      // The parser gives a stack that ran over the code of something it did not expect.
      if (message.includes('call stack') || code === 'RESOURCE_EXHAUSTION')
        return refuse('The brackets are nested too deeply.', 'Nest less.');
      return refuse(`This is not well-formed: ${message}.`, quote);
  }
}

/** The name at an offset, and where a field of the same map has it first. */
function repeatedName(document: Document.Parsed, offset: number): { name: string; first: number | null } {
  let result: { name: string; first: number | null } = { name: '', first: null };
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
      const repeated = keys.find((key) => key.range?.[0] === offset);
      if (repeated === undefined) return;
      const first = keys.find((key) => key.value === repeated.value && key !== repeated);
      result = { name: String(repeated.value), first: first?.range?.[0] ?? null };
    },
  });
  return result;
}

/** Where the text in quotation marks begins that runs on to an offset. */
function quotedTextBefore(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[2] >= offset) start = range[0];
    },
  });
  return start;
}
