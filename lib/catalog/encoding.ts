import { counted } from '../domain/counted';
import { unprintableIn, unprintableName } from '../domain/unprintable';
import { fileStart, type Problem } from '../problems/problem';
import type { ContentFile } from './read-content';
import { inWindows1252 } from './windows-1252';
import { positionAt } from '../problems/text-position';

/** Reports a file in UTF-16, which starts with a UTF-16 byte-order mark or has many zero bytes at its start. Null for any other file. */
export function otherEncodingProblem({ path, bytes }: ContentFile): Problem | null {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 200);
  const zeroBytes = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (!hasMark && (head.length < 4 || zeroBytes < head.length / 3)) return null;
  return {
    rule: 'file/encoding',
    file: path,
    position: fileStart,
    message: 'The file is in UTF-16.',
    hint: 'Save it as UTF-8: in Excel "CSV UTF-8", in an editor under "Save with encoding".',
  };
}

/**
 * Reports the first character that does not belong in a text file, or that the decoder put in place of bytes that are
 * not UTF-8. Null if there is none.
 */
export function encodingProblem(file: ContentFile): Problem | null {
  const { path, text } = file;
  const [first, ...more] = unprintableIn(text);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : `, and ${counted(more.length, 'more such character')}`;
  return {
    rule: 'file/encoding',
    file: path,
    position: positionAt(text, first.offset),
    message: `The text contains ${unprintableName(first.character)}${others}.`,
    hint: first.character === '\uFFFD' ? notUtf8Hint(file, first.offset) : 'Delete it.',
  };
}

/** The hint for bytes that are not UTF-8. If the first byte is likely to be Windows-1252, the hint shows its character. */
function notUtf8Hint({ bytes, text }: ContentFile, offset: number): string {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const at = mark + new TextEncoder().encode(text.slice(0, offset)).length;
  const [byte = 0, next = 0] = bytes.subarray(at, at + 2);
  // A single non-ASCII byte before an ASCII character is probably Windows-1252. Otherwise, the text is damaged or contains U+FFFD.
  if (byte < 0x80 || next >= 0x80) return 'Save the file as UTF-8, and type the character again.';
  const meant = inWindows1252(byte);
  return `Save the file as UTF-8. It seems to be in Windows-1252, in which this byte stands for "${meant}".`;
}
