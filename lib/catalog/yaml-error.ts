import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Position } from '../problems/problem';
import type { YamlRefusal } from './yaml-refusals';

const noColon = [
  'This line has no colon after the name of a field.',
  'Write name: value. If this line continues the one above, indent it.',
] as const;

const quote = 'Put text in quotation marks if it contains ": " or " #", or starts with a special character.';

/** Turns a YAML parser's error into a message that an editor can act on. */
export function explainYamlError(
  { code, message, pos: [offset] }: YAMLError,
  document: Document.Parsed,
  place: (offset: number) => Position,
): YamlRefusal {
  const refuse = (text: string, hint: string, at = offset): YamlRefusal => ({
    rule: 'yaml/syntax',
    offset: at,
    message: text,
    hint,
  });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const { name, first } = repeatedName(document, offset);
      const where = first === null ? '' : ` It is already on line ${place(first).line}.`;
      const text = `"${name}" appears twice.${where}`;
      return { ...refuse(text, 'Delete or rename one of them.'), rule: 'id/duplicate' };
    }
    case 'TAB_AS_INDENT':
      return refuse('The line is indented with a tab.', 'Use spaces.');
    case 'TAG_RESOLVE_FAILED':
      return refuse('Tags (!name) are not allowed.', 'Remove the tag.');
    case 'BAD_ALIAS':
      return refuse(
        'Anchors and aliases are not allowed.',
        'Write the value out. If it is text that starts with * or &, put it in quotation marks.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return refuse('A colon and a space start a second field on this line.', quote);
    case 'BAD_SCALAR_START':
      return refuse('A value cannot start with this character.', quote);
    case 'MISSING_CHAR':
      if (message.includes('quote'))
        return refuse(
          'This quotation mark is never closed.',
          'Close it on the same line.',
          quotedTextBefore(document, offset),
        );
      if (message.startsWith('Implicit')) return refuse(...noColon);
      return refuse('A bracket, a brace or a comma is missing.', 'Write [one, two] or { name: value, name: value }.');
    case 'MULTILINE_IMPLICIT_KEY':
      return refuse(...noColon);
    case 'BAD_INDENT':
      if (message.startsWith('Flow'))
        return refuse('A bracket or brace above is never closed.', 'Close it on the same line.');
      return refuse(
        'The line is indented differently from its neighbours.',
        'Indent the fields of an entry equally, with spaces.',
      );
    case 'MULTIPLE_DOCS':
      return refuse('A second document begins here.', 'Delete the line ---.');
    case 'UNEXPECTED_TOKEN':
      if (!message.includes('scalar')) return refuse('YAML does not allow this character or text here.', quote);
      return refuse('There is text after a closing quotation mark.', 'Put the whole value in quotation marks.');
    default:
      // The parser reports a stack overflow with an unexpected code.
      if (message.includes('call stack') || code === 'RESOURCE_EXHAUSTION')
        return refuse('The brackets are nested too deeply.', 'Reduce the nesting.');
      return refuse(`This is not valid YAML: ${message}.`, quote);
  }
}

/** The field name at an offset, and the offset of the first field with the same name in the same map, if there is one. */
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

/** The start of the quoted text that includes an offset or ends at it; the offset itself if there is none. */
function quotedTextBefore(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[2] >= offset) start = range[0];
    },
  });
  return start;
}
