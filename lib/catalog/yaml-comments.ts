import { visit, type Document } from 'yaml';
import type { YamlRefusal } from './yaml-refusals';

/** Matches a # that may start a comment after other text on its line. Most files have none. */
const mayCut = /\S[ \t]+#/;

/**
 * Reports values that a comment cuts off: YAML reads `title: The ruling on Section #301` as "The ruling on Section", and
 * `title: #1 in oats` as nothing. A comment on a line of its own, or after a closing quotation mark or bracket, cuts
 * nothing.
 *
 * @param text the source of the document
 */
export function cutByComments(document: Document.Parsed, text: string): YamlRefusal[] {
  if (!mayCut.test(text)) return [];
  const refusals: YamlRefusal[] = [];
  const refuse = (offset: number): void => {
    refusals.push({
      rule: 'yaml/comment',
      offset,
      message: 'The text after # is a comment, so it is ignored.',
      hint: 'If it is part of the value, put the whole value in quotation marks. If it is a note, put it on a line of its own.',
    });
  };
  visit(document, {
    Scalar: (key, { type, range, source = '' }) => {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const [start, end] = range;
      if (source !== '') {
        const [before] = /^[ \t]+(?=#)/.exec(text.slice(end, end + 200)) ?? [];
        if (before !== undefined) refuse(end + before.length);
        return;
      }
      // The value is empty. In a comment, a space follows the #; in a number such as #1, none does.
      const line = text.lastIndexOf('\n', start - 1) + 1;
      const [cut] = /[:-][ \t]+(?=#[^\s#])/.exec(text.slice(line, lineEnd(text, start))) ?? [];
      if (cut !== undefined) refuse(line + text.slice(line).indexOf(cut) + cut.length);
    },
  });
  return refusals;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
