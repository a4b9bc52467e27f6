import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallAndRise, sharesOf } from '../numbers/testdata/shares';
import { offsetAt } from '../problems/text-position';
import { articlePath, articleWith, problemsWith, withStats } from './testdata/problems-with';

const folder = path.join(import.meta.dirname, 'testdata/corpus');
const file = path.join(folder, 'sentences.txt');

const updates = process.env['UPDATE_GOLDENS'] === '1';
if (updates && process.env['CI'] === 'true') throw new Error('UPDATE_GOLDENS is refused in CI.');

/** How many sentences the check may judge wrongly. These limits may only be lowered. */
const most = { falseAlarms: 5, unanswered: 0 };

const shares = `
${fallAndRise}Cresta,2021,80,reported,
Cresta,2022,81,reported,
Delmar,2022,13,reported,
`;

/** A line of the corpus: a sentence with the right answer. `isOpen` marks sentences that the check still judges wrongly. */
interface Line {
  readonly written: string;
  readonly isOpen: boolean;
  /** Null if nothing in the sentence should be reported. */
  readonly expected: { readonly rule: string; readonly word: string } | null;
  readonly sentence: string;
}

function linesOf(text: string): (Line | string)[] {
  return text.split('\n').map((written) => {
    const [, mark, answer = '', sentence = ''] = /^(\? )?(- |[a-z-]+\/[a-z-]+ .*? )\| (.*)$/.exec(written) ?? [];
    if (sentence === '') return written;
    const [, rule = '', word = ''] = /^(\S+) (.*) $/.exec(answer) ?? [];
    return {
      written,
      isOpen: mark !== undefined,
      expected: answer === '- ' ? null : { rule, word: inMdx(word) },
      sentence: inMdx(sentence),
    };
  });
}

const inMdx = (text: string): string => withStats(text, 'corpus');

/** A problem that the check reports in a sentence. */
interface Said {
  readonly rule: string;
  /** The start and end, in the sentence, of the words that the check reports. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

async function answers(lines: readonly Line[]): Promise<ReadonlyMap<Line, readonly Said[]>> {
  const article = articleWith(lines.map(({ sentence }) => sentence).join('\n\n'));
  const problems = await problemsWith({
    ...sharesOf(shares),
    'content/statistics/corpus.yml': readFileSync(path.join(folder, 'statistics.yml'), 'utf8'),
    [articlePath]: article,
  });
  expect(problems.filter((problem) => problem.file !== articlePath)).toEqual([]);
  const lineOf = new Map(article.split('\n').map((sentence, index) => [sentence, index + 1]));
  return new Map(
    lines.map((line) => [
      line,
      problems
        .filter(({ position }) => position.line === lineOf.get(line.sentence))
        .map(({ rule, position, length = 1, message }) => {
          const start = offsetAt(article, position) - offsetAt(article, { line: position.line, column: 1 });
          return { rule, start, end: start + length, message };
        }),
    ]),
  );
}

/** Whether the check reports what it should: nothing, or the expected rule at the expected word. */
function isRight({ expected, sentence }: Line, said: readonly Said[]): boolean {
  if (expected === null) return said.length === 0;
  const { rule, word } = expected;
  const places = sentence
    .split(word)
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join(word).length);
  return said.some((one) => one.rule === rule && places.some((at) => one.start < at + word.length && one.end > at));
}

describe('the sentences in the corpus', async () => {
  const text = readFileSync(file, 'utf8');
  const all = linesOf(text);
  const lines = all.filter((line) => typeof line !== 'string');
  const said = await answers(lines);
  const wrong = new Set(lines.filter((line) => !isRight(line, said.get(line) ?? [])));
  const shown = (line: Line): string =>
    [line.written, ...(said.get(line) ?? []).map(({ rule, message }) => `    ${rule}: ${message}`)].join('\n');

  if (updates) {
    const marked = all.map((line) =>
      typeof line === 'string' ? line : `${wrong.has(line) ? '? ' : ''}${line.written.replace(/^\? /, '')}`,
    );
    writeFileSync(file, marked.join('\n'));
  }

  it('are at least 300 in number and all different, and in at least half of them there is nothing to report', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter(({ expected }) => expected === null).length / lines.length).toBeGreaterThanOrEqual(0.5);
    expect(new Set(lines.map(({ sentence }) => sentence)).size).toBe(lines.length);
  });

  it('contain the words at which the check should report a problem', () => {
    expect(lines.filter(({ expected, sentence }) => expected !== null && !sentence.includes(expected.word))).toEqual(
      [],
    );
  });

  it('get the right answer, unless they are marked with a question mark', () => {
    expect(lines.filter((line) => !line.isOpen && wrong.has(line)).map(shown)).toEqual([]);
  });

  it('are marked with a question mark only if they get the wrong answer', () => {
    expect(lines.filter((line) => line.isOpen && !wrong.has(line)).map(shown)).toEqual([]);
  });

  it('get no more wrong answers than the limits allow', () => {
    const innocent = [...wrong].filter(({ expected }) => expected === null);
    expect(innocent.length).toBeLessThanOrEqual(most.falseAlarms);
    expect(wrong.size - innocent.length).toBeLessThanOrEqual(most.unanswered);
  });
});
