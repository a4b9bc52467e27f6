import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upgrading-'));
});

afterEach(() => rm(folder, { recursive: true }));

function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

async function commit(root: string, files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    if (text === null) await rm(join(root, file));
    else await writeFile(join(root, file), text);
  }
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '-m', 'Change');
}

/** Returns the commands in the shell block that belongs to a step in the upgrade guide. */
async function commandsOf(step: number): Promise<string> {
  const guide = await readFile(join(import.meta.dirname, '../../docs/upgrading.md'), 'utf8');
  const [, block = ''] = new RegExp(String.raw`\n${step}\. [^]*?\`\`\`sh\n([^]*?)\`\`\``).exec(guide) ?? [];
  return block;
}

it('the commands in the upgrade guide copy the whole engine, but leave the newsroom as it is', async () => {
  const [engine, ours] = [join(folder, 'engine'), join(folder, 'ours')];
  execFileSync('git', ['init', '--quiet', engine]);
  await commit(engine, {
    'lib/kept.ts': 'one',
    'lib/dropped.ts': 'one',
    'lib/messages/dropped.ts': 'one',
    'content/README.md': 'fields, one',
    'content/articles/theirs.mdx': 'one',
    'public/icon.svg': 'theirs',
  });
  execFileSync('git', ['clone', '--quiet', engine, ours], { stdio: 'pipe' });
  await commit(ours, {
    'content/articles/theirs.mdx': null,
    'content/articles/ours.mdx': 'ours',
    'public/icon.svg': 'ours',
    'lib/messages/cy.json': 'ours',
  });
  await commit(engine, {
    'lib/kept.ts': 'two',
    'lib/dropped.ts': null,
    'lib/messages/dropped.ts': null,
    'lib/added.ts': 'two',
    'content/README.md': 'fields, two',
    'content/articles/theirs.mdx': 'two',
    'public/icon.svg': 'theirs, two',
  });
  git(engine, 'tag', 'v0.3.0');

  const commands = [(await commandsOf(2)).replace('ADDRESS', engine), await commandsOf(3)];
  execFileSync('sh', ['-e', '-c', commands.join('\n')], { cwd: ours, stdio: 'pipe' });
  git(ours, 'commit', '--quiet', '-m', 'Take version 0.3.0 of the engine');

  const files = git(ours, 'ls-files').trim().split('\n');
  expect(Object.fromEntries(files.map((file) => [file, git(ours, 'show', `HEAD:${file}`)]))).toEqual({
    'lib/kept.ts': 'two',
    'lib/added.ts': 'two',
    'lib/messages/cy.json': 'ours',
    'content/README.md': 'fields, two',
    'content/articles/ours.mdx': 'ours',
    'public/icon.svg': 'ours',
  });
  expect(git(ours, 'merge-base', '--is-ancestor', 'v0.3.0', 'HEAD')).toBe('');
});
