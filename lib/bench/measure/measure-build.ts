import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomOf } from '../newsroom';
import { measureFolder } from '../../system/folders';
import type { BuildMeasurement, BuildCost } from './build-table';
import { childrenCpu } from './children-cpu';
import { copyProject } from './project-copy';
import { median } from './stopwatch';
import { weighPages } from '../../releases/budgets/weigh-pages';
import { writeNewsroom } from './write-newsroom';

/**
 * Builds the site of a generated newsroom in a copy of the project: first without caches, then again after a sentence was added to one
 * article, and a third time without a change. Also measures the size of the articles, each of which has two charts; web fonts are not
 * counted.
 */
export async function measureBuild(articles: number, seed: number): Promise<BuildMeasurement> {
  const root = await copyProject(`bench-build-${articles}`, []);
  try {
    await rm(path.join(root, 'content'), { recursive: true });
    await writeNewsroom(root, newsroomOf(articles, seed));
    const cold = await build(root);
    await editArticle(root);
    const again = await build(root);
    const unchanged = await build(root);
    const out = path.join(root, 'out');
    const { pages, bytes } = measureFolder(out);
    const weights = (await weighPages(out, 'articles')).map(({ document }) => document);
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).length;
    const article = { median: median(weights), most: Math.max(...weights) };
    return { articles, pages, files, bytes, cold, again, unchanged, article };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function editArticle(root: string): Promise<void> {
  const file = path.join(root, 'content/articles/explainer-1.mdx');
  await writeFile(file, `${await readFile(file, 'utf8')}\nThe record says no more of it.\n`);
}

/** Runs and measures a build. The build itself reports the memory that all its processes used. */
async function build(root: string): Promise<BuildCost> {
  const [start, cpu] = [performance.now(), childrenCpu()];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'lib/cli/build.ts')],
    { cwd: root, env: { ...process.env, PWD: root }, maxBuffer: 1e8 },
  );
  const steps = [...stdout.matchAll(/^✓ (.+?) {2}([\d.]+) s/gm)].map(([, step = '', seconds]) => ({
    step,
    seconds: Number(seconds),
  }));
  const memory = /([\d.]+) MB peak memory/.exec(stdout)?.[1];
  return {
    wall: performance.now() - start,
    cpu: childrenCpu() - cpu,
    memory: memory === undefined ? null : Number(memory) * 1e6,
    steps,
  };
}
