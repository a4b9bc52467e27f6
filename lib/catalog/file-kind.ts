import { fileStart, type Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

/** Kinds of file that are named .csv by mistake: how they start, and what to do. */
const kinds: readonly { readonly begins: RegExp; readonly is: string; readonly hint: string }[] = [
  { begins: /^PK\x03\x04/, is: 'an Excel workbook or another ZIP archive', hint: 'Save its sheet as "CSV UTF-8".' },
  { begins: /^\xd0\xcf\x11\xe0/, is: 'an old Excel workbook', hint: 'Save its sheet as "CSV UTF-8".' },
  { begins: /^\x1f\x8b/, is: 'compressed (gzip)', hint: 'Decompress it.' },
  { begins: /^BZh[1-9]|^\x28\xb5\x2f\xfd|^\xfd7zXZ/, is: 'compressed', hint: 'Decompress it.' },
  { begins: /^7z\xbc\xaf|^Rar!|^[^]{257}ustar/, is: 'an archive', hint: 'Extract the CSV file from it.' },
  { begins: /^%PDF-/, is: 'a PDF', hint: 'Enter its numbers in a CSV file.' },
  { begins: /^\{\\rtf/, is: 'an RTF document', hint: 'Save its table as "CSV UTF-8".' },
  { begins: /^PAR1|^ARROW1/, is: 'a Parquet or Arrow file', hint: 'Export it as CSV.' },
  { begins: /^SQLite format 3/, is: 'a SQLite database', hint: 'Export its table as CSV.' },
  { begins: /^\x89PNG|^\xff\xd8\xff|^GIF8/, is: 'an image', hint: 'Enter its numbers in a CSV file.' },
  {
    begins: /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|script|meta)\b/i,
    is: 'a web page',
    hint: 'The server may have returned an error page. Open the address and download the data again.',
  },
  {
    begins: /^\s*<\?xml\b|^\s*<[a-z][\w:.-]*[\s>]/i,
    is: 'XML',
    hint: 'Download the data as CSV. If the file contains an error message, download it again.',
  },
  {
    begins: /^\s*(?:\{\s*(?:"|\})|\[\s*[[{"\d\]])/,
    is: 'JSON',
    hint: 'Download the data as CSV. If the file contains an error message, download it again.',
  },
];

/**
 * Returns a problem if a file named .csv is of another kind (Excel, HTML, …), or has the line endings of classic Mac OS; otherwise null.
 * The parser's own errors would only mislead in these cases.
 */
export function otherKindProblem({ path, bytes, text }: ContentFile): Problem | null {
  if (!path.endsWith('.csv')) return null;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = String.fromCharCode(...bytes.subarray(mark, mark + 1000));
  const kind = kinds.find(({ begins }) => begins.test(head));
  const problem = { rule: 'series/csv', file: path, position: fileStart } as const;
  if (kind !== undefined) return { ...problem, message: `The file is ${kind.is}, not a CSV file.`, hint: kind.hint };
  if (text.includes('\n') || !text.includes('\r')) return null;
  return {
    ...problem,
    message: 'The lines end with a carriage return and no line feed.',
    hint: 'Save the file as "CSV UTF-8", not as "CSV (Macintosh)" (or run: npm run check -- --fix)',
    fix: { file: path, start: 0, end: text.length, text: text.replaceAll('\r', '\n') },
  };
}
