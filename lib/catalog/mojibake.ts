import { positionAt } from '../problems/text-position';
import type { Problem } from '../problems/problem';
import type { ContentFile } from './read-content';
import { inWindows1252 } from './windows-1252';

/** The byte for each Windows-1252 character from 0x80 to 0xFF. */
const bytes = new Map(Array.from({ length: 128 }, (_, index) => [inWindows1252(0x80 + index), 0x80 + index]));

/** Matches a character whose Windows-1252 byte is a continuation byte in UTF-8. */
const tail = classOf((byte) => byte < 0xc0);

/** What a UTF-8 character of two to four bytes looks like if each of its bytes is read as a Windows-1252 character. */
const letter = `(?:${[
  `${classOf((byte) => byte >= 0xc2 && byte < 0xe0)}${tail}`,
  `${classOf((byte) => byte >= 0xe0 && byte < 0xf0)}${tail}{2}`,
  `${classOf((byte) => byte >= 0xf0 && byte < 0xf5)}${tail}{3}`,
].join('|')})`;
const one = new RegExp(letter, 'gu');
const sequences = new RegExp(`${letter}+`, 'gu');

/** Characters that may follow an accented letter in correct text: “MAÇÔ, «CAFÉ»…, Nestlé®. */
const mayFollow = /^[‘’“”‚„«»‹›…–—•™®©\u00A0]+$/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

function classOf(has: (byte: number) => boolean): string {
  const characters = [...bytes].filter(([, byte]) => has(byte)).map(([character]) => character);
  return `[${characters.join('').replace(/[-\]\\^]/g, String.raw`\$&`)}]`;
}

/**
 * Finds UTF-8 text that was read as Windows-1252, once or more: `CafÃ©` for `Café`. A sequence of characters is reported only if its bytes
 * are valid UTF-8. Sequences that may be correct, such as the letter and punctuation mark at the end of `CAFÉ»`, are not reported.
 */
export function mojibakeProblems({ path, text }: ContentFile): Problem[] {
  if (text.search(one) === -1) return [];
  return [...text.matchAll(sequences)].flatMap(({ 0: written, index }): Problem[] => {
    const start = index;
    const end = start + written.length;
    const meant = meantBy(written, text.slice(end, end + 1));
    if (meant === null) return [];
    const before = /\S{0,30}$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
    const after = /^[\p{L}\p{N}]{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
    const isData = path.endsWith('.csv');
    return [
      {
        rule: 'file/encoding',
        file: path,
        position: positionAt(text, start),
        length: written.length,
        message: `"${wordsOf(before)}${written}${after}" is UTF-8 text that was read as Windows-1252.`,
        hint: `Write "${wordsOf(before)}${meant}${after}"${isData ? '. Then record the new hash of the file in its metadata.' : ', or run: npm run check -- --fix'}`,
        ...(isData ? {} : { fix: { file: path, start, end, text: meant } }),
      },
    ];
  });
}

/** The letters and digits at the end of a string. */
function wordsOf(text: string): string {
  return /[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
}

/** The intended text for one or more adjacent sequences that look misread; null if they may be correct. */
function meantBy(written: string, next: string): string | null {
  const read = [...written.matchAll(one)].map(([sequence]) => sequence);
  const parts = read.map((sequence, index) => {
    const decoded = decodedFrom(sequence);
    return decoded !== null && isCertain(sequence, decoded, read.length, index === read.length - 1 ? next : '')
      ? decoded
      : null;
  });
  if (parts.some((part) => part === null)) return null;
  const decoded = parts.join('');
  // The text may have been misread twice: `CafÃƒÂ©`.
  return decoded.replace(sequences, (again) => meantBy(again, next) ?? again);
}

function decodedFrom(sequence: string): string | null {
  const values = [...sequence].map((character) => bytes.get(character) ?? 0);
  try {
    const decoded = decoder.decode(Uint8Array.from(values));
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\u00A0]+$/u.test(decoded) ? decoded : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * Whether a sequence is certainly misread. `Ã“` may be a capital letter before a quotation mark, but in `Ã“leo` (for `Óleo`) the word
 * continues after it. `Ð°` (for the Cyrillic `а`) may be correct, so it counts as misread only next to another sequence, as in `Ð°Ð±`.
 */
function isCertain(sequence: string, decoded: string, inRun: number, next: string): boolean {
  const [lead = '', ...rest] = sequence;
  const others = rest.join('');
  const isLatin = /^[ÂÃÄÅ]$/.test(lead);
  if (rest.length === 1 && !isLatin && inRun === 1) return false;
  const isAmbiguous = mayFollow.test(others) && !/^Ã[©®]$/.test(sequence) && !/^[ÂÃ][™©®]$/.test(sequence);
  return !isAmbiguous || inRun > 1 || (isLatin && /\p{L}/u.test(next) && /\p{L}/u.test(decoded));
}
