import type { Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/g;

/** The first character that does not belong in a text file, or that stands for bytes which are not UTF-8; null if there is none. */
export function encodingProblem({ path, text }: ContentFile): Problem | null {
  const [first, ...more] = text.matchAll(unprintable);
  if (first === undefined) return null;
  const before = text.slice(0, first.index).split('\n');
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const others = more.length === 0 ? '' : `, and ${more.length} more after it`;
  const notUtf8 = first[0] === '\uFFFD';
  return {
    rule: 'file/encoding',
    file: path,
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: notUtf8
      ? `Here stands something that is not UTF-8${others}.`
      : `The control character U+${code} stands here${others}.`,
    hint: notUtf8 ? 'Save the file as UTF-8, and type the character again.' : 'Delete it.',
  };
}
