import { unprintableIn, unprintableName } from '../domain/unprintable';
import type { Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

/** The first character that does not belong in a text file, or that stands for bytes which are not UTF-8; null if there is none. */
export function encodingProblem({ path, text }: ContentFile): Problem | null {
  const [first, ...more] = unprintableIn(text);
  if (first === undefined) return null;
  const before = text.slice(0, first.offset).split('\n');
  const others = more.length === 0 ? '' : `, and ${more.length} more after it`;
  return {
    rule: 'file/encoding',
    file: path,
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: `Here stands ${unprintableName(first.character)}${others}.`,
    hint: first.character === '\uFFFD' ? 'Save the file as UTF-8, and type the character again.' : 'Delete it.',
  };
}
