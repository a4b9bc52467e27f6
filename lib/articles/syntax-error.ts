import type { VFileMessage } from 'vfile-message';
import { fileStart, type Problem } from '../problems/problem';

/** Turns the MDX parser's message into one that an editor can act on, at the place to mend. */
export function explainSyntaxError(file: string, text: string, error: VFileMessage): Problem {
  const place = error.place === undefined ? fileStart : 'start' in error.place ? error.place.start : error.place;
  const position = { line: place.line, column: place.column };
  const at = (message: string, hint: string): Problem => ({ rule: 'mdx/syntax', file, position, message, hint });
  const reason = error.reason;

  const unclosed = /closing tag for `<(?<name>[^`>]*)>`/.exec(reason)?.groups?.['name'];
  if (unclosed !== undefined) {
    return at(`<${unclosed}> is opened and never closed.`, `End it with /> or write </${unclosed}> after its text.`);
  }
  const [, closing, opening] =
    /closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  if (closing !== undefined && opening !== undefined) {
    return at(`</${closing}> closes <${opening}>.`, `Did you mean </${opening}>?`);
  }
  if (reason.includes('in expression') || reason.includes('acorn') || reason.includes('expression')) {
    return at('A brace starts code, which articles cannot run.', 'To print a brace, write \\{ and \\}.');
  }
  const written = text.split('\n')[position.line - 1] ?? '';
  if (/[“”‘’]/.test(written[position.column - 1] ?? '') || /=\s*[“”‘’]/.test(written)) {
    return at('A curly quotation mark in an attribute.', 'Use straight quotation marks in attributes: id="…".');
  }
  if (/before (?:name|attribute value)/.test(reason)) {
    return at(
      'A bare < starts a word of the vocabulary.',
      'To print it, write &lt; or \\<. Attribute values stand in quotation marks.',
    );
  }
  return at(
    `This is not well-formed: ${reason}.`,
    'A bare < starts a word of the vocabulary (write &lt;), a brace starts code (write \\{).',
  );
}
