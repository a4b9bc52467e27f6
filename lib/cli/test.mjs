import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, setup } from './setup.mjs';
import { addCounts, readPlaywrightCounts, readVitestCounts } from './test/counts.mjs';

/** `npm test`: every check there is, in order, up to the first that fails. Its exit code is that step's. */
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

/** @type {[name: string, args: string[]][]} */
const steps = [
  ['Content check', ['--import', 'tsx', 'lib/cli/check.ts']],
  ['Fonts, data and articles', ['--import', 'tsx', 'lib/cli/build.ts', '--prepare']],
  ['Route types', [packageFile('next/dist/bin/next'), 'typegen']],
  ['Types', [packageFile('typescript/bin/tsc'), '--noEmit']],
  ['Format', [packageFile('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
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
  ['Site', ['--import', 'tsx', 'lib/cli/build.ts']],
  ['End-to-end tests', [packageFile('@playwright/test/cli.js'), 'test', '--reporter=list,json']],
];

const { ensureChromium } = await import('./browser.mjs');
process.env['PLUMBLINE_CHROMIUM'] = await ensureChromium(root);
const { ensureNginx } = await import('./hosting/find-nginx.mjs');
await ensureNginx();
const { ensureFirefox } = await import('./find-firefox.mjs');
await ensureFirefox();

let failedStep = '';
for (const [index, [name, args]] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const started = performance.now();
  const code = await run(process.execPath, args, { cwd: root });
  console.log(
    `${name}: ${code === 0 ? 'done' : `failed with code ${code}`} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) {
    process.exitCode = code;
    failedStep = name;
    break;
  }
}

const counts = addCounts(readVitestCounts(vitestReport), readPlaywrightCounts(playwrightReport));
if (counts.skipped > 0) console.log(`Skipped: ${counts.skipped}.`);
if (failedStep !== '') console.log(`Stopped at: ${failedStep}.`);
if (counts.passed === 0) console.log('No test has run.');
if (counts.passed === 0 || counts.failed > 0) process.exitCode ||= 1;
// A step that failed without counting a test as failed, or before it could, is a failure all the same.
const failed = failedStep === '' ? counts.failed : Math.max(counts.failed, 1);
console.log(`${counts.passed} passed, ${failed} failed`);
