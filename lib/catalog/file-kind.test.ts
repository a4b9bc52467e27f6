import { expect, it } from 'vitest';
import { otherKindProblem } from './file-kind';
import { contentFile } from './read-content';

it.each([
  ['an Excel workbook', 'PK\x03\x04'],
  ['compressed', 'BZh9'],
  ['an archive', '7z\xbc\xaf'],
  ['an archive', `${'data.csv'.padEnd(257, '\0')}ustar`],
  ['a PDF', '%PDF-1.7'],
  ['an RTF document', '{\\rtf1\\ansi entity,period,value'],
  ['a Parquet or Arrow file', 'PAR1'],
  ['a SQLite database', 'SQLite format 3\0'],
  ['an image', '\x89PNG\r\n'],
  ['a web page', '<!-- 503 --><html>'],
  ['XML', '<?xml version="1.0"?>'],
  ['JSON', '{"error":'],
])('reports a file named .csv if it is %s', (kind, begins) => {
  const bytes = Uint8Array.from(begins, (character) => character.charCodeAt(0));
  const problem = otherKindProblem({ ...contentFile('content/series/office/oats.csv', begins), bytes });
  expect(problem).toMatchObject({ message: expect.stringContaining(`The file is ${kind}`), hint: expect.any(String) });
});

it('accepts a CSV table', () => {
  expect(otherKindProblem(contentFile('content/series/office/oats.csv', 'entity,period,value\n'))).toBeNull();
});
