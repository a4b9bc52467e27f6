import { unprintable, unprintableName } from '../domain/unprintable';
import type { Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

/** The first character that does not belong in a text file, or that stands for bytes which are not UTF-8; null if there is none. */
export function encodingProblem({ path, text }: ContentFile): Problem | null {
  const [first, ...more] = text.matchAll(unprintable);
  if (first === undefined) return null;
  const before = text.slice(0, first.index).split('\n');
  const others = more.length === 0 ? '' : `, and ${more.length} more after it`;
  return {
    rule: 'file/encoding',
    file: path,
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: `Here stands ${unprintableName(first[0])}${others}.`,
    hint: first[0] === '\uFFFD' ? 'Save the file as UTF-8, and type the character again.' : 'Delete it.',
  };
}

/** The text with a space for every character that does not belong in it, so that all else keeps its place. */
export function withoutUnprintable(text: string): string {
  return text.replace(unprintable, (character) => ' '.repeat(character.length));
}
