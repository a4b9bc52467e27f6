import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Position, Problem } from '../problems/problem';

type Explained = Pick<Problem, 'rule' | 'message' | 'hint'>;

const noColon: Explained = {
  rule: 'yaml/syntax',
  message: 'This line has no colon after a field’s name.',
  hint: 'Write name: value; indent a line that belongs to the one above.',
};

const quote = 'Text with ": " or " #" in it, or with a sign at its beginning, needs quotation marks around it.';

/** Turns a YAML parser's complaint into what an editor can act on. */
export function explainYamlError(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  place: (offset: number) => Position,
): Explained {
  const refuse = (said: string, hint: string): Explained => ({ rule: 'yaml/syntax', message: said, hint });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const { name, first } = repeatedName(document, pos[0]);
      const where = first === null ? '' : ` It stands on line ${place(first).line} already.`;
      return {
        rule: 'id/duplicate',
        message: `"${name}" is given twice.${where}`,
        hint: 'Keep one of them, or rename it.',
      };
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
        return refuse('A quotation mark is opened and never closed.', 'Close it on the same line.');
      if (message.startsWith('Implicit')) return noColon;
      return refuse(
        'A bracket or a brace, or the comma after a value, is missing.',
        'Write [one, two] or { name: value, name: value }.',
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon;
    case 'BAD_INDENT':
      if (message.startsWith('Flow'))
        return refuse('A bracket or a brace is opened above and never closed.', 'Close it on the same line.');
      return refuse(
        'The line is not indented like its neighbours.',
        'Indent the fields of one thing alike, with spaces.',
      );
    case 'MULTIPLE_DOCS':
      return refuse('A second document begins here.', 'Take the line --- out.');
    case 'RESOURCE_EXHAUSTION':
      return refuse('The brackets are nested too deeply.', 'Nest less.');
    default:
      return message.includes('call stack')
        ? refuse('The brackets are nested too deeply.', 'Nest less.')
        : refuse(`This is not well-formed: ${message}.`, quote);
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
