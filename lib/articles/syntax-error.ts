import type { VFileMessage } from 'vfile-message';
import { fileStart, type Position, type Problem } from '../problems/problem';
import { offsetAt, positionAt } from '../problems/text-position';

const escapeHint = 'To print it, write &lt; or \\<.';

/** Turns an error from the MDX parser into a problem that an editor can act on, with the position of the text to correct. */
export function explainSyntaxError(file: string, text: string, error: VFileMessage): Problem {
  const { reason } = error;
  const errorPlace = placeOf(error);
  const at = (position: Position, message: string, hint: string): Problem => ({
    rule: 'mdx/syntax',
    file,
    position: { line: position.line, column: position.column },
    message,
    hint,
  });
  const [, closing, opening] = /^Unexpected closing tag `<\/([^`>]*)>`.* for `<([^`>]*)>`/.exec(reason) ?? [];
  if (closing !== undefined && opening !== undefined) {
    const opened = positionIn(reason);
    const where = opened === null ? '' : ` opened on line ${opened.line}`;
    return at(
      errorPlace,
      `The <${opening}>${where} is not closed before </${closing}>.`,
      `Did you mean </${opening}>?`,
    );
  }
  const unclosed = /^Expected a closing tag for `<([^`>]*)>`/.exec(reason)?.[1];
  if (unclosed !== undefined) {
    const hint = `End it with />, or write </${unclosed}> after its text in the same paragraph.`;
    return at(positionIn(reason) ?? errorPlace, `<${unclosed}> is never closed.`, hint);
  }
  const outside = /^Expected the closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  if (outside !== undefined) {
    return at(
      errorPlace,
      `</${outside}> is in a different block from its opening <${outside}>.`,
      'Close it in the same paragraph, list item or emphasis.',
    );
  }
  if (reason.includes('expected an open tag first')) {
    return at(
      before(text, errorPlace, '<'),
      'This closing tag has no opening tag.',
      'Delete it, or add the opening tag before it.',
    );
  }
  if (reason.includes('import/exports')) {
    return at(
      startOfStatement(text, errorPlace),
      'A paragraph that starts with "import" or "export" is read as code.',
      'Start it with another word.',
    );
  }
  if (reason.includes('closing quote')) {
    return at(
      before(text, errorPlace, '"'),
      'This quotation mark is never closed.',
      'Add a straight quotation mark after the value.',
    );
  }
  if (/expression|acorn|brace/.test(reason)) {
    return at(
      openBrace(text, errorPlace),
      'A brace starts code, which is not allowed here.',
      'To print a brace, write \\{ and \\}.',
    );
  }
  if (/[“”‘’]/.test(text.charAt(offsetAt(text, errorPlace)))) {
    return at(
      errorPlace,
      'A tag contains a curly quotation mark.',
      'Use straight quotation marks in attributes: id="…".',
    );
  }
  if (reason.includes('before attribute value')) {
    return at(
      errorPlace,
      'The value of an attribute is not in quotation marks.',
      'Put it in straight quotation marks: id="…".',
    );
  }
  if (reason.includes('to create a link')) {
    return at(
      before(text, errorPlace, '<'),
      'Links in angle brackets are not supported.',
      'Write [its text](https://…).',
    );
  }
  if (reason.includes('to create a comment')) {
    return at(before(text, errorPlace, '<'), 'Comments are not allowed here.', 'Delete it.');
  }
  const tag = text.slice(offsetAt(text, before(text, errorPlace, '<')), offsetAt(text, errorPlace));
  if (reason.includes('attribute name') && /[="]/.test(tag)) {
    return at(
      errorPlace,
      'The tag is malformed from here on.',
      'Write each attribute as name="value", in straight quotation marks.',
    );
  }
  if (/(?:before|in|after) (?:local |member |attribute )?name/.test(reason)) {
    return at(before(text, errorPlace, '<'), 'A bare < starts a component.', escapeHint);
  }
  return at(errorPlace, `This is not valid MDX: ${reason}.`, `A bare < starts a component. ${escapeHint}`);
}

function placeOf({ place }: VFileMessage): Position {
  if (place === undefined) return fileStart;
  return 'start' in place ? place.start : place;
}

/** The first `(line:column-…)` in the parser's message, which is the position of the opening tag; null if there is none. */
function positionIn(reason: string): Position | null {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return line === undefined || column === undefined ? null : { line: Number(line), column: Number(column) };
}

/** The position of the last `character` before the position where the parser stopped; if there is none, the position where it stopped. */
function before(text: string, errorPlace: Position, character: string): Position {
  const found = text.slice(0, offsetAt(text, errorPlace)).lastIndexOf(character);
  return found === -1 ? errorPlace : positionAt(text, found);
}

/** The position of the outermost brace that was open when the parser stopped. */
function openBrace(text: string, errorPlace: Position): Position {
  const open: number[] = [];
  for (const { 0: found, index } of text.slice(0, offsetAt(text, errorPlace)).matchAll(/\\.|[{}]/gs)) {
    if (found === '{') open.push(index);
    if (found === '}') open.pop();
  }
  return open[0] === undefined ? before(text, errorPlace, '{') : positionAt(text, open[0]);
}

function startOfStatement(text: string, errorPlace: Position): Position {
  const lines = text.split('\n').slice(0, errorPlace.line);
  const line = lines.findLastIndex((candidate) => /^(?:import|export)\b/.test(candidate)) + 1;
  return line === 0 ? errorPlace : { line, column: 1 };
}
