import { execFileSync } from 'node:child_process';

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

/** Runs git in a folder with a fixed author, and without the user’s global settings. */
export function gitIn(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder, env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' } });
}
