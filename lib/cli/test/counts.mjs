import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed failed tests, including files that could not be loaded
 * @property {number} skipped
 */

/** @type {Readonly<Counts>} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * Reads the counts from a report by vitest’s `json` reporter; all are zero if there is no report.
 * @param {string} file
 * @returns {Counts}
 */
export function readVitestCounts(file) {
  if (!existsSync(file)) return none;
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads the counts from a report by Playwright’s `json` reporter; all are zero if there is no report.
 * @param {string} file
 * @returns {Counts}
 */
export function readPlaywrightCounts(file) {
  if (!existsSync(file)) return none;
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function addCounts(...parts) {
  return parts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    none,
  );
}

/**
 * @typedef {object} FileTime
 * @property {string} file relative to the project’s root
 * @property {number} seconds the total time of its tests, without the time to load the file
 */

/**
 * Reads how long each test file took from a report by vitest’s `json` reporter.
 * @param {string} file
 * @param {string} root
 * @returns {FileTime[]}
 */
export function readVitestTimes(file, root) {
  if (!existsSync(file)) return [];
  /** @type {{ testResults: { name: string, startTime: number, endTime: number }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return testResults.map(({ name, startTime, endTime }) => ({
    file: path.relative(root, name).replaceAll('\\', '/'),
    seconds: (endTime - startTime) / 1000,
  }));
}

/**
 * @typedef {object} Suite
 * @property {string} file
 * @property {Suite[]} [suites]
 * @property {{ tests: { results: { duration: number }[] }[] }[]} specs
 */

/**
 * Reads how long each test file took, summed over parallel workers, from a report by Playwright’s `json` reporter.
 * @param {string} file
 * @param {string} root
 * @returns {FileTime[]}
 */
export function readPlaywrightTimes(file, root) {
  if (!existsSync(file)) return [];
  /** @type {{ config: { rootDir: string }, suites: Suite[] }} */
  const { config, suites } = JSON.parse(readFileSync(file, 'utf8'));
  return suites.map((suite) => ({
    file: path.relative(root, path.join(config.rootDir, suite.file)).replaceAll('\\', '/'),
    seconds: millisecondsOf(suite) / 1000,
  }));
}

/**
 * @param {Suite} suite
 * @returns {number}
 */
function millisecondsOf({ specs, suites = [] }) {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)));
  return [...own, ...suites.map(millisecondsOf)].reduce((sum, duration) => sum + duration, 0);
}

/**
 * Formats the slowest files, one per line, slowest first.
 * @param {FileTime[]} times
 * @param {number} most
 */
export function slowestFiles(times, most) {
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, most);
  return slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
