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
 * `npm test`: the checks and tests in order, up to the first step that fails. Its exit code is that of what failed.
 *
 * The engine is tested on the fixture newsroom (`lib/check/testdata/fixture`), which has some of everything. Of the edition it is
 * asked that it is right, builds, and passes as a reader sees it. Slow proofs are left to `npm run test:full`: of each of them `npm test`
 * has a smaller one. It asks everything of every page too, of the fixture newsroom and of the edition.
 */
const isFull = process.argv.includes('--full');
// Unit tests try more cases where they are told so.
if (isFull) process.env['PLUMBLINE_TESTS'] = 'full';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const reports = path.join(root, '.cache/test');
const vitestReport = path.join(reports, 'vitest.json');
const fixtureReport = path.join(reports, 'fixture.json');
const editionReport = path.join(reports, 'edition.json');
/** Where `e2e/build-fixture.ts` makes the project of the fixture newsroom. */
const fixture = path.join(root, '.cache/fixture');

await setup(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

process.env['NEXT_TELEMETRY_DISABLED'] = '1';
// The tests open the pages of a site that has its host to itself; `e2e/below-path.spec.ts` has one below a path.
if (URL.canParse(process.env['SITE_ORIGIN'] ?? '')) {
  const { origin, pathname } = new URL(process.env['SITE_ORIGIN'] ?? '');
  if (pathname !== '/') console.log(`SITE_ORIGIN has a path. The tests build and open the site at ${origin}.`);
  process.env['SITE_ORIGIN'] = origin;
}

/**
 * A program of a package, as it lies in the project in which it is to run.
 * @param {string} file
 */
function packageFile(file) {
  return path.join('node_modules', file);
}

/**
 * The end-to-end tests of the site in a project.
 * @param {string} name
 * @param {string} cwd the project
 * @param {string} report
 * @param {string[]} which
 * @returns {import('./test/side-by-side.mjs').Program}
 */
function endToEnd(name, cwd, report, which) {
  const args = [packageFile('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...which];
  return { name, args, cwd, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } };
}

/** Files of tests that are of the edition, and of no other newsroom. */
const ofEdition = ['edition.spec', 'published.spec'];
/** Files of tests that bring newsrooms of their own, whatever newsroom the project has. */
const ofOtherNewsrooms = ['newsrooms.spec', 'below-path.spec', 'held-back.spec', 'dev.spec'];
/** Files of proofs that build site after site. */
const slow = ['newsrooms.spec', 'below-path.spec', 'held-back.spec', 'reproducible.spec'];
/** The tag of slow tests in the other files. */
const slowTag = '@slow';
/** The file that holds the pages of the edition beside what the framework exported of them. */
const ofExports = ['documents.spec'];

/**
 * What Playwright finds these files and tags by: it looks for it in the file, the name and the tags of a test.
 * @param {string[][]} files
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
 * The steps, one after the other. The lanes of a step run side by side: none needs what another makes. Each of them leaves processors
 * idle by itself, so that what keeps one busy stands beside what waits.
 * @type {import('./test/side-by-side.mjs').Program[][][]}
 */
const steps = [
  [
    [
      { name: 'Content check', args: ['--import', 'tsx', 'lib/cli/check.ts'] },
      { name: 'Fonts, data and articles', args: ['--import', 'tsx', 'lib/cli/build.ts', '--prepare'] },
      { name: 'Route types', args: [packageFile('next/dist/bin/next'), 'typegen'] },
      { name: 'Unused code', args: [packageFile('knip/bin/knip.js'), '--no-config-hints'] },
    ],
    [{ name: 'Format', args: [packageFile('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] }],
  ],
  [
    [unitTests],
    [
      { name: 'Types', args: [packageFile('typescript/bin/tsc'), '--noEmit'] },
      { name: 'Lint', args: [packageFile('oxlint/bin/oxlint')] },
      { name: 'Site', args: ['--import', 'tsx', 'lib/cli/build.ts'] },
      { name: 'Site of the fixture newsroom', args: ['--import', 'tsx', 'e2e/build-fixture.ts'] },
    ],
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
        isFull ? ['--grep-invert', either(ofOtherNewsrooms)] : ['--grep', either(ofEdition, ['budgets.spec'])],
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
 * Runs the programs of a step, and says of each how it ended.
 * @param {import('./test/side-by-side.mjs').Program[][]} lanes
 */
async function ended(lanes) {
  const [[only, ...others] = [], ...beside] = lanes;
  const isOne = only !== undefined && others.length === 0 && beside.length === 0;
  const found = await (isOne ? byItself(only) : sideBySide(lanes, root));
  for (const { name, code, output, milliseconds } of found) {
    process.stdout.write(output);
    const how = code === 0 ? 'done' : `failed with code ${code}`;
    console.log(`${name}: ${how} in ${(milliseconds / 1000).toFixed(1)} s`);
  }
  return found;
}

/**
 * A program by itself writes as it goes.
 * @param {import('./test/side-by-side.mjs').Program} program
 */
async function byItself({ name, args, cwd = root, env = {} }) {
  const started = performance.now();
  const code = await run(process.execPath, [...args], { cwd, env: { ...process.env, ...env } });
  return [{ name, code, output: '', milliseconds: performance.now() - started }];
}

const browserReports = [fixtureReport, editionReport];
const slowest = slowestFiles(
  [...readVitestTimes(vitestReport, root), ...browserReports.flatMap((file) => readPlaywrightTimes(file, root))],
  10,
);
if (slowest.length > 0) console.log(`\nThe slowest test files:\n${slowest.join('\n')}\n`);
const counts = addCounts(readVitestCounts(vitestReport), ...browserReports.map((file) => readPlaywrightCounts(file)));
if (counts.skipped > 0) console.log(`Skipped: ${counts.skipped}.`);
if (!isFull && failedStep === '') console.log('The slow proofs, and every page, are tried by: npm run test:full');
if (failedStep !== '') console.log(`Stopped at: ${failedStep}.`);
if (counts.passed === 0) console.log('No tests were run.');
if (counts.passed === 0 || counts.failed > 0) process.exitCode ||= 1;
// A step that failed without counting a test as failed, or before it could, is a failure all the same.
const failed = failedStep === '' ? counts.failed : Math.max(counts.failed, 1);
console.log(`${counts.passed} passed, ${failed} failed`);
