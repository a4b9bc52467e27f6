import { beforeEach, expect, test } from 'vitest';
import { ArticleDocuments } from './articles';

/** A stand-in for the compiling program, which prints and ends when the test tells it to. */
interface FakeProgram {
  readonly print: (line: string) => void;
  readonly end: () => void;
  /** Whether the program was asked to end. */
  isEnding: boolean;
}

let programs: FakeProgram[] = [];
let printed: string[] = [];

function documents(): ArticleDocuments {
  return new ArticleDocuments(
    (print, end) => {
      const program = { print, end, isEnding: false };
      programs.push(program);
      return () => {
        program.isEnding = true;
      };
    },
    (line) => printed.push(line),
  );
}

beforeEach(() => {
  programs = [];
  printed = [];
});

test('one compiling program handles all changes, and each call waits until its change has been handled', async () => {
  const articles = documents();
  const first = articles.changed();
  programs[0]?.print('Contentlayer config change detected.');
  programs[0]?.print('Generated 10 documents in .contentlayer');
  await first;
  const second = articles.changed();
  programs[0]?.print('Generated 10 documents in .contentlayer');
  await second;
  expect(programs).toHaveLength(1);
  expect(printed).toEqual([]);
});

test('a broken document ends the round of compiling, and the lines that report the document are printed', async () => {
  const round = documents().changed();
  for (const line of [
    'Error: Found 1 problems in 10 documents.',
    '   • "articles/a.mdx": broken',
    'SourceFetchDataError: {',
  ]) {
    programs[0]?.print(line);
  }
  await round;
  expect(printed).toEqual([
    'Articles: Error: Found 1 problems in 10 documents.',
    'Articles: • "articles/a.mdx": broken',
  ]);
});

test('a compiler process that has exited is restarted at the next change, and not before', async () => {
  const articles = documents();
  const round = articles.changed();
  programs[0]?.end();
  await round;
  expect(programs).toHaveLength(1);
  void articles.changed();
  expect(programs).toHaveLength(2);
});

test('a program that fails in its first round of compiling is ended, and replaced at the next change', async () => {
  const articles = documents();
  const round = articles.changed();
  programs[0]?.print('SourceFetchDataError: {');
  await round;
  expect(programs[0]?.isEnding).toBe(true);
  void articles.changed();
  expect(programs).toHaveLength(1);
  programs[0]?.end();
  expect(programs).toHaveLength(2);

  programs[1]?.print('Generated 10 documents in .contentlayer');
  programs[1]?.print('SourceFetchDataError: {');
  expect(programs[1]?.isEnding).toBe(false);
});
