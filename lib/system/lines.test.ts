import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { eachLine } from './lines';

/** Returns the lines that `eachLine` finds in a stream of chunks. Each chunk is written after the previous one was read. */
async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const stream = new PassThrough();
  const lines: string[] = [];
  eachLine(stream, (line) => lines.push(line));
  for (const chunk of chunks) await new Promise((resolve) => stream.write(chunk, resolve));
  const ended = once(stream, 'end');
  stream.end();
  await ended;
  return lines;
}

test('a line that arrives in several chunks is read as one line', async () => {
  expect(await linesOf(['Generated 12 ', 'docu', 'ments\nDo', 'ne\n'])).toEqual(['Generated 12 documents', 'Done']);
});

test('a line may end with LF or CRLF, the last line needs no line break, and blank lines are ignored', async () => {
  expect(await linesOf(['one\r', '\n\n  \ntwo\r\nthree'])).toEqual(['one', 'two', 'three']);
});

test('a letter whose bytes arrive in two chunks is read as one letter', async () => {
  const bytes = Buffer.from('café\n');
  expect(await linesOf([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(['café']);
});
