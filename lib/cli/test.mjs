import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, setup } from '../system/setup.mjs';
import {
  addCounts,
  readPlaywrightCounts,
  readPlaywrightTimes,
  readVitestCounts,
  readVitestTimes,
  slowestFiles,
} from './test/counts.mjs';
import { sideBySide } from './test/side-by-side.mjs';

/**
 * `npm test`: runs the checks and tests in order. After the first step that fails, it stops with the exit code of that step.
 *
 * Most of the engine's tests use the fixture newsroom (`lib/check/testdata/fixture`), which has examples of all kinds of content. The
 * edition, which is the newsroom in `content/`, must pass the check, the build and the tests of what readers see. `npm test` leaves out
 * slow tests, and some unit tests try fewer cases. `npm run test:full` runs all tests, on every page of the fixture newsroom and of the
 * edition.
 */
const isFull = process.argv.includes('--full');
// Some unit tests try more cases if this variable is set.
if (isFull) process.env['PLUMBLINE_TESTS'] = 'full';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const reports = path.join(root, '.cache/test');
const vitestReport = path.join(reports, 'vitest.json');
const fixtureReport = path.join(reports, 'fixture.json');
const editionReport = path.join(reports, 'edition.json');
/** The folder in which `e2e/build-fixture.ts` creates a project with the fixture newsroom. */
const fixture = path.join(root, '.cache/fixture');

await setup(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

process.env['NEXT_TELEMETRY_DISABLED'] = '1';
// The tests open pages at the root of the site's host; `e2e/under-path.spec.ts` tests a site under a path.
if (URL.canParse(process.env['SITE_ORIGIN'] ?? '')) {
  const { origin, pathname } = new URL(process.env['SITE_ORIGIN'] ?? '');
  if (pathname !== '/')
    console.log(`SITE_ORIGIN has a path, which the tests ignore: they build and open the site at ${origin}.`);
  process.env['SITE_ORIGIN'] = origin;
}

/**
 * Returns the path of a package's file, relative to the project's folder.
 * @param {string} file
 */
function packageFile(file) {
  return path.join('node_modules', file);
}

/**
 * Returns the program that runs a project's end-to-end tests.
 * @param {string} name
 * @param {string} cwd the project's folder
 * @param {string} report the file for the JSON report
 * @param {string[]} which the arguments that select tests
 * @returns {import('./test/side-by-side.mjs').Program}
 */
function endToEnd(name, cwd, report, which) {
  const args = [packageFile('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...which];
  return { name, args, cwd, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } };
}

/** Test files that run only on the project’s own newsroom, never on the fixture. */
const ofEdition = ['edition.spec', 'published.spec'];
/** Test files that create their own newsrooms, and do not depend on the project's newsroom. */
const ofOtherNewsrooms = ['newsrooms.spec', 'under-path.spec', 'held-back.spec', 'dev.spec', 'language.spec'];
/** Slow test files, which build many sites. */
const slow = ['newsrooms.spec', 'under-path.spec', 'held-back.spec', 'reproducible.spec', 'language.spec'];
/** The tag that marks slow tests in other files. */
const slowTag = '@slow';
/** The tag that marks tests of pages that only the fixture newsroom has. */
const fixtureTag = '@fixture';
/** The test file that compares the edition's pages with the pages that Next exports. */
const ofExports = ['documents.spec'];

/**
 * Returns a pattern that selects the given files and tags. Playwright matches it against file names, test names and tags.
 * @param {string[][]} files lists of file names and tags
 */
function either(...files) {
  return files
    .flat()
    .map((file) => file.replace('.', '\\.'))
    .join('|');
}

/** @type {import('./test/side-by-side.mjs').Program} */
const unitTests = {
  name: 'Unit tests',
  args: [
    packageFile('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
};

/**
 * The steps, in order. Each step consists of lanes, which run in parallel, so that one lane can use the processor while another waits. The
 * programs in a lane run one after another.
 * @type {import('./test/side-by-side.mjs').Program[][][]}
 */
const steps = [
  [
    [unitTests],
    [
      { name: 'Format', args: [packageFile('oxfmt/bin/oxfmt'), '--check'] },
      // The build checks the content first.
      { name: 'Site', args: ['--import', 'tsx', 'lib/cli/build.ts'] },
    ],
  ],
  // These programs need the fonts and types that the build generates.
  [
    [
      { name: 'Route types', args: [packageFile('next/dist/bin/next'), 'typegen'] },
      { name: 'Types', args: [packageFile('typescript/bin/tsc'), '--noEmit'] },
      { name: 'Lint', args: [packageFile('oxlint/bin/oxlint')] },
      { name: 'Unused code', args: [packageFile('knip/bin/knip.js'), '--no-config-hints'] },
    ],
    [{ name: 'Site of the fixture newsroom', args: ['--import', 'tsx', 'e2e/build-fixture.ts'] }],
  ],
  [
    [
      endToEnd('End-to-end tests', fixture, fixtureReport, [
        '--grep-invert',
        either(ofEdition, ofExports, isFull ? [] : [...slow, slowTag]),
      ]),
    ],
  ],
  [
    [
      endToEnd(
        'End-to-end tests of the edition',
        root,
        editionReport,
        // Without `--full`, only the named files are loaded, because the others need content that a new newsroom lacks.
        isFull
          ? ['--grep-invert', either(ofOtherNewsrooms, [fixtureTag])]
          : [...ofEdition, 'budgets.spec', 'recompute.spec'],
      ),
    ],
  ],
];

const { ensureChromium } = await import('../system/browser.mjs');
process.env['PLUMBLINE_CHROMIUM'] = await ensureChromium(root);
const { ensureNginx } = await import('../hosting/find-nginx.mjs');
await ensureNginx();
const { ensureFirefox } = await import('../system/find-firefox.mjs');
await ensureFirefox();

let failedStep = '';
for (const [index, step] of steps.entries()) {
  const names = step.flatMap((lane) => lane.map(({ name }) => name));
  console.log(`\n[${index + 1}/${steps.length}] ${names.join(', ')}`);
  const failed = (await ended(step)).find(({ code }) => code !== 0);
  if (failed !== undefined) {
    process.exitCode = failed.code;
    failedStep = failed.name;
    break;
  }
}

/**
 * Runs the programs in a step, and reports the result of each.
 * @param {import('./test/side-by-side.mjs').Program[][]} lanes
 */
async function ended(lanes) {
  const [[only, ...others] = [], ...beside] = lanes;
  const isOne = only !== undefined && others.length === 0 && beside.length === 0;
  if (!isOne) return sideBySide(lanes, root, report);
  const found = await runDirectly(only);
  report(found);
  return [found];
}

/** @param {import('./test/side-by-side.mjs').Ended} program */
function report({ name, code, output, milliseconds }) {
  process.stdout.write(output);
  const how = code === 0 ? 'done' : `failed with code ${code}`;
  console.log(`${name}: ${how} in ${(milliseconds / 1000).toFixed(1)} s`);
}

/**
 * Runs a single program, which prints its output directly.
 * @param {import('./test/side-by-side.mjs').Program} program
 * @returns {Promise<import('./test/side-by-side.mjs').Ended>}
 */
async function runDirectly({ name, args, cwd = root, env = {} }) {
  const started = performance.now();
  const code = await run(process.execPath, [...args], { cwd, env: { ...process.env, ...env } });
  return { name, code, output: '', milliseconds: performance.now() - started };
}

const browserReports = [fixtureReport, editionReport];
const slowest = slowestFiles(
  [...readVitestTimes(vitestReport, root), ...browserReports.flatMap((file) => readPlaywrightTimes(file, root))],
  10,
);
if (slowest.length > 0) console.log(`\nThe slowest test files:\n${slowest.join('\n')}\n`);
const counts = addCounts(readVitestCounts(vitestReport), ...browserReports.map((file) => readPlaywrightCounts(file)));
if (counts.skipped > 0) console.log(`Skipped: ${counts.skipped}.`);
if (!isFull && failedStep === '') console.log('To run the slow tests too, and test every page: npm run test:full');
if (failedStep !== '') console.log(`Stopped at: ${failedStep}.`);
if (counts.passed === 0) console.log('No tests were run.');
if (counts.passed === 0 || counts.failed > 0) process.exitCode ||= 1;
// A step can also fail without a failed test in its report, for example if it crashes.
const failed = failedStep === '' ? counts.failed : Math.max(counts.failed, 1);
console.log(`${counts.passed} passed, ${failed} failed`);
