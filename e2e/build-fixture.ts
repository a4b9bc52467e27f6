import path from 'node:path';
import { copyProject } from '../lib/bench/measure/project-copy';
import { run } from '../lib/system/setup.mjs';
import { fixtureNewsroom, putNewsroom } from './newsrooms';

/**
 * Makes a project of the fixture newsroom: a copy of ours in `.cache/fixture`, with that newsroom in the place of the edition, and its
 * site built. The end-to-end tests in the copy are then those of this site; those that are named on the command line are run.
 */
const root = await copyProject('fixture', ['fonts', 'typefaces'], 'fixture');
await putNewsroom(root, await fixtureNewsroom());
const tests = process.argv.slice(2);
const programs = [
  ['--import', 'tsx', 'lib/cli/build.ts'],
  ...(tests.length > 0 ? [[path.join('node_modules', '@playwright/test/cli.js'), 'test', ...tests]] : []),
];
for (const args of programs) {
  process.exitCode = await run(process.execPath, args, { cwd: root });
  if (process.exitCode !== 0) break;
}
