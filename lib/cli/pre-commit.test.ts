import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const hooks = join(import.meta.dirname, '../../.githooks');
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pre-commit-'));
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'config', 'core.hooksPath', '.githooks']);
  await cp(hooks, join(root, '.githooks'), { recursive: true });
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'bin'));
});

afterEach(() => rm(root, { recursive: true }));

/** Commits one file, with a fake npm that exits with the given code. */
async function commit(file: string, checkEnds: 0 | 1) {
  const npm = join(root, 'bin/npm');
  await writeFile(npm, `#!/bin/sh\necho "npm $*"\nexit ${checkEnds}\n`);
  await chmod(npm, 0o755);
  await writeFile(join(root, file), 'text\n');
  execFileSync('git', ['-C', root, 'add', file]);
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  const run = spawnSync('git', ['-C', root, ...identity, 'commit', '-m', 'Change'], {
    env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  return { committed: run.status === 0, output: run.stdout + run.stderr };
}

it('the pre-commit hook rejects a commit of content with problems', async () => {
  const { committed, output } = await commit('content/topics.yml', 1);
  expect(committed).toBe(false);
  expect(output).toContain('npm run --silent check');
});

it('the pre-commit hook accepts a commit of content without problems', async () => {
  expect(await commit('content/topics.yml', 0)).toMatchObject({ committed: true });
});

it('the pre-commit hook does not check a commit that changes nothing in content/ or public/', async () => {
  const { committed, output } = await commit('README.md', 1);
  expect(committed).toBe(true);
  expect(output).not.toContain('npm run');
});
