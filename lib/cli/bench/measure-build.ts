import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomOf } from '../../bench/newsroom';
import { measureFolder } from '../folders';
import { copyProject } from './project-copy';
import { weighPages } from './weigh-pages';
import { writeNewsroom } from './write-newsroom';

/**
 * Builds the site of an invented newsroom twice in a copy of the project, first from nothing and then with its caches, and
 * says how long that took by the clock of this machine and what an article weighs.
 */
export async function measureBuild(articles: number, seed: number): Promise<string> {
  const root = await copyProject(`bench-build-${articles}`, []);
  try {
    await rm(path.join(root, 'content'), { recursive: true });
    await writeNewsroom(root, newsroomOf(articles, seed));
    const [cold, warm] = [await build(root), await build(root)];
    const { pages, bytes } = await measureFolder(path.join(root, 'out'));
    const weights = (await weighPages(path.join(root, 'out'), 'articles'))
      .map(({ document }) => document)
      .sort((a, b) => a - b);
    return [
      `${articles} articles, ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB:`,
      `  built from nothing in ${cold.toFixed(1)} s, again in ${warm.toFixed(1)} s (${((1000 * warm) / articles).toFixed(0)} ms an article)`,
      `  an article's HTML with its styles: ${weights[Math.floor(weights.length / 2)] ?? 0} bytes with Brotli (median), ${weights.at(-1) ?? 0} at most`,
    ].join('\n');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** @returns seconds */
async function build(root: string): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, ['--import', 'tsx', path.join(root, 'lib/cli/build.ts')], {
    cwd: root,
    env: { ...process.env, PWD: root },
    maxBuffer: 1e8,
  });
  return (performance.now() - start) / 1000;
}
