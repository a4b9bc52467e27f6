import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { eachLine } from './lines';

/** The lines that come of these chunks, each of which is written once the one before it has been read. */
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

test('a line that comes in several pieces is one line', async () => {
  expect(await linesOf(['Generated 12 ', 'docu', 'ments\nDo', 'ne\n'])).toEqual(['Generated 12 documents', 'Done']);
});

test('lines end with either line break, and need none at the end; blank lines are left out', async () => {
  expect(await linesOf(['one\r', '\n\n  \ntwo\r\nthree'])).toEqual(['one', 'two', 'three']);
});

test('a letter whose bytes come in two pieces is one letter', async () => {
  const bytes = Buffer.from('café\n');
  expect(await linesOf([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(['café']);
});
