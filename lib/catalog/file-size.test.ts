import { expect, test } from 'vitest';
import { sizeProblem } from './file-size';

const reportsOf = (path: string, text: string) => {
  const problem = sizeProblem({ path, text, bytes: new TextEncoder().encode(text) });
  return problem === null ? null : `${problem.position.line}: ${problem.message}`;
};

test.each([
  [
    'a book-length text',
    'a.mdx',
    'A short paragraph.\n\n'.repeat(20_000),
    '1: The file is 400 kB, but the limit is 300 kB.',
  ],
  ['many lines', 'a.yml', '#\n'.repeat(5_001), '1: The file has 5002 lines, but the limit is 5000.'],
  ['a long line', 'a.mdx', `a\n${'['.repeat(20_001)}`, '2: The line has 20001 characters, but the limit is 20000.'],
  ['deep brackets', 'a.yml', `a: 1\nb: ${'['.repeat(51)}`, '2: Lists or brackets are nested more than 50 levels deep.'],
  [
    'deep brackets over lines',
    'a.yml',
    '{a:\n'.repeat(51),
    '51: Lists or brackets are nested more than 50 levels deep.',
  ],
  ['deep lists on one line', 'a.yml', '- '.repeat(51), '1: Lists or brackets are nested more than 50 levels deep.'],
  ['a database', 'a.csv', 'x\n'.repeat(100_001), '1: The file has 100002 lines, but the limit is 100000.'],
  ['a large database', 'a.csv', 'x'.repeat(5_000_001), '1: The file is 5001 kB, but the limit is 5000 kB.'],
])('a file that is too large or too deeply nested is rejected before it is parsed: %s', (_, path, text, problem) => {
  expect(reportsOf(path, text)).toBe(problem);
});

test('a file just within the limits is read', () => {
  expect(reportsOf('a.mdx', 'A line.\n'.repeat(5_000))).toBeNull();
  expect(reportsOf('a.yml', `a: ${'['.repeat(50)}${']'.repeat(50)}`)).toBeNull();
  expect(reportsOf('a.csv', 'Arvenia,2019,20.5,reported,\n'.repeat(100_000))).toBeNull();
});
