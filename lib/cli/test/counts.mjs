import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed files that could not be loaded are counted too
 * @property {number} skipped
 */

/** @type {Readonly<Counts>} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * The counts of a report of vitest's `json` reporter; none when the tests did not get as far as writing it.
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
 * The counts of a report of Playwright's `json` reporter; none when the tests did not get as far as writing it.
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
