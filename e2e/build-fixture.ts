import path from 'node:path';
import { copyProject } from '../lib/bench/measure/project-copy';
import { run } from '../lib/system/setup.mjs';
import { fixtureNewsroom, putNewsroom } from './newsrooms';

/**
 * Copies this project to `.cache/fixture`, replaces the content of the copy with the fixture newsroom, and builds its site. The arguments
 * are the end-to-end tests to run on this site, such as `e2e/article.spec.ts`. If there are arguments, then runs Playwright in the copy
 * with them.
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
