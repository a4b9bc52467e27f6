import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertNever } from '../domain/assert-never';
import { checkNewsroom } from './check-newsroom';
import type { Answer } from './testdata/answers/answer';
import { attacks } from './testdata/answers/attacks';
import { mistakes } from './testdata/answers/mistakes';
import { newsroomOf, newsrooms } from './testdata/newsroom';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * An answer says which report or test covers a kind of mistake or attack. Returns a message if this report or test does not exist;
 * otherwise null.
 */
function failureOf(answer: Answer): string | null {
  switch (answer.by) {
    case 'golden': {
      const { newsroom, rule, file, says } = answer;
      const report = readFileSync(path.join(newsrooms, newsroom, 'problems.txt'), 'utf8').split('\n\n');
      const isReported = report.some((block) => block.startsWith(`error[${rule}] ${file}`) && block.includes(says));
      return isReported ? null : `${answer.kind}: ${newsroom} has no [${rule}] in ${file} that says "${says}"`;
    }
    case 'test': {
      const file = path.join(root, answer.file);
      const named = existsSync(file) && readFileSync(file, 'utf8').includes(answer.named);
      return named ? null : `${answer.kind}: ${answer.file} has no test "${answer.named}"`;
    }
    case 'nothing':
      return null;
    default:
      return assertNever(answer);
  }
}

const answered = (answers: readonly Answer[]): string =>
  `${answers.filter(({ by }) => by !== 'nothing').length} of ${answers.length}`;

describe('the lists of attacks on the site and of editors’ mistakes', () => {
  it(`name only tests and reports that exist: ${answered(mistakes)} kinds of mistakes are covered`, () => {
    expect(mistakes.map(failureOf).filter((failure) => failure !== null)).toEqual([]);
  });

  it(`name only tests and reports that exist: ${answered(attacks)} kinds of attacks are covered`, () => {
    expect(attacks.map(failureOf).filter((failure) => failure !== null)).toEqual([]);
  });

  it('contain each kind only once', () => {
    const kinds = [...mistakes, ...attacks].map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kinds.indexOf(kind) < index)).toEqual([]);
  });
});

describe('the check of hostile content', () => {
  it.each(['hostile-traces', 'hostile-code', 'hostile-yaml', 'documents'])(
    'leaves no trace of executed code: %s',
    async (name) => {
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const checked = checkNewsroom(await newsroomOf(name));
      expect(checked.ok).toBe(false);
      expect(Object.getOwnPropertyNames(globalThis).filter((global) => !before.has(global))).toEqual([]);
      // If an attack had changed a prototype, every object would have these properties.
      expect(['plumblineWasOwned', 'polluted'].filter((trace) => trace in {})).toEqual([]);
      expect(existsSync('plumbline-was-owned')).toBe(false);
    },
  );
});
