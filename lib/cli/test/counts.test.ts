import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addCounts,
  readPlaywrightCounts,
  readPlaywrightTimes,
  readVitestCounts,
  readVitestTimes,
  slowestFiles,
} from './counts.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-counts-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a test file that could not be loaded counts as failed', () => {
  const file = report('vitest.json', {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  });
  expect(readVitestCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a test that passed only when retried, and an interrupted run, count as failed', () => {
  const file = report('playwright.json', { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 7, failed: 3, skipped: 0 });
});

test('the counts are zero if the tests never ran, and the counts from several reports can be added', () => {
  const missing = path.join(folder, 'missing.json');
  expect(readVitestCounts(missing)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(
    addCounts(
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 4, failed: 0, skipped: 2 },
      readPlaywrightCounts(missing),
    ),
  ).toEqual({
    passed: 7,
    failed: 1,
    skipped: 2,
  });
});

test('slowestFiles lists the slowest test files of both test runners, slowest first', () => {
  const unit = report('vitest-times.json', {
    testResults: [
      { name: path.join(folder, 'lib/a.test.ts'), startTime: 1000, endTime: 3500 },
      { name: path.join(folder, 'lib/b.test.ts'), startTime: 1000, endTime: 1100 },
    ],
  });
  const specOf = (...durations: number[]) => ({ tests: durations.map((duration) => ({ results: [{ duration }] })) });
  const ends = report('playwright-times.json', {
    config: { rootDir: path.join(folder, 'e2e') },
    suites: [
      // One spec outside a describe block, and one inside.
      {
        file: 'c.spec.ts',
        specs: [specOf(4000)],
        suites: [{ file: 'c.spec.ts', specs: [specOf(500, 1000)] }],
      },
    ],
  });
  const times = [...readVitestTimes(unit, folder), ...readPlaywrightTimes(ends, folder)];
  expect(times).toHaveLength(3);
  expect(slowestFiles(times, 2)).toEqual(['    5.5 s  e2e/c.spec.ts', '    2.5 s  lib/a.test.ts']);
});

test('readVitestTimes and readPlaywrightTimes return no times if there are no reports', () => {
  const missing = path.join(folder, 'missing.json');
  expect([...readVitestTimes(missing, folder), ...readPlaywrightTimes(missing, folder)]).toEqual([]);
});
