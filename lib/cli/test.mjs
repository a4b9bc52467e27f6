import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, setup } from './setup.mjs';
import {
  addCounts,
  readPlaywrightCounts,
  readPlaywrightTimes,
  readVitestCounts,
  readVitestTimes,
  slowestFiles,
} from './test/counts.mjs';
import { sideBySide } from './test/side-by-side.mjs';

/** `npm test`: every check there is, in order, up to the first step that fails. Its exit code is that of what failed. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const reports = path.join(root, '.cache/test');
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

await setup(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

process.env['NEXT_TELEMETRY_DISABLED'] = '1';
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = playwrightReport;

/** @param {string} file */
function packageFile(file) {
  return path.join(root, 'node_modules', file);
}

/** @type {[name: string, args: string[]][][]} programs that stand together run side by side: neither needs what the other makes */
const steps = [
  [['Content check', ['--import', 'tsx', 'lib/cli/check.ts']]],
  [['Fonts, data and articles', ['--import', 'tsx', 'lib/cli/build.ts', '--prepare']]],
  [['Route types', [packageFile('next/dist/bin/next'), 'typegen']]],
  [
    ['Types', [packageFile('typescript/bin/tsc'), '--noEmit']],
    ['Format', [packageFile('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ],
  [
    ['Lint', [packageFile('oxlint/bin/oxlint')]],
    ['Unused code', [packageFile('knip/bin/knip.js'), '--no-config-hints']],
  ],
  [
    [
      'Unit tests',
      [
        packageFile('vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ],
    ],
  ],
  [['Site', ['--import', 'tsx', 'lib/cli/build.ts']]],
  [['End-to-end tests', [packageFile('@playwright/test/cli.js'), 'test', '--reporter=list,json']]],
];

const { ensureChromium } = await import('./browser.mjs');
process.env['PLUMBLINE_CHROMIUM'] = await ensureChromium(root);
const { ensureNginx } = await import('./hosting/find-nginx.mjs');
await ensureNginx();
const { ensureFirefox } = await import('./find-firefox.mjs');
await ensureFirefox();

let failedStep = '';
for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.map(([name]) => name).join(', ')}`);
  const failed = (await ended(step)).find(({ code }) => code !== 0);
  if (failed !== undefined) {
    process.exitCode = failed.code;
    failedStep = failed.name;
    break;
  }
}

/**
 * Runs the programs of a step, and says of each how it ended.
 * @param {[name: string, args: string[]][]} step
 */
async function ended(step) {
  const found = await (step.length === 1 ? byItself(step) : sideBySide(step, root));
  for (const { name, code, output, milliseconds } of found) {
    process.stdout.write(output);
    const how = code === 0 ? 'done' : `failed with code ${code}`;
    console.log(`${name}: ${how} in ${(milliseconds / 1000).toFixed(1)} s`);
  }
  return found;
}

/**
 * A program by itself writes as it goes.
 * @param {[name: string, args: string[]][]} step
 */
async function byItself([[name, args] = ['', []]]) {
  const started = performance.now();
  const code = await run(process.execPath, args, { cwd: root });
  return [{ name, code, output: '', milliseconds: performance.now() - started }];
}

const slowest = slowestFiles(
  [...readVitestTimes(vitestReport, root), ...readPlaywrightTimes(playwrightReport, root)],
  10,
);
if (slowest.length > 0) console.log(`\nThe slowest test files:\n${slowest.join('\n')}\n`);
const counts = addCounts(readVitestCounts(vitestReport), readPlaywrightCounts(playwrightReport));
if (counts.skipped > 0) console.log(`Skipped: ${counts.skipped}.`);
if (failedStep !== '') console.log(`Stopped at: ${failedStep}.`);
if (counts.passed === 0) console.log('No test has run.');
if (counts.passed === 0 || counts.failed > 0) process.exitCode ||= 1;
// A step that failed without counting a test as failed, or before it could, is a failure all the same.
const failed = failedStep === '' ? counts.failed : Math.max(counts.failed, 1);
console.log(`${counts.passed} passed, ${failed} failed`);
