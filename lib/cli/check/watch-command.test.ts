import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsrooms } from '../../check/testdata/newsroom';
import { jsonReport } from '../../problems/json-report';

const project = path.resolve(import.meta.dirname, '../../..');
let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-watch-'));
  await cp(path.join(newsrooms, '../base/content'), path.join(root, 'content'), { recursive: true });
});

afterAll(() => rm(root, { recursive: true }));

function check(...args: string[]): ChildProcess {
  const script = path.join(project, 'lib/cli/check.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, '--root', root, ...args], { cwd: project });
}

describe('npm run check -- --watch', () => {
  // On Windows, a signal kills a program at once, without letting it clean up.
  it.skipIf(process.platform === 'win32')(
    'prints one line of JSON after each change of a file, until Ctrl-C',
    async () => {
      const command = check('--watch', '--format', 'json');
      if (command.stdout === null) throw new Error('The command has no output.');
      const lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
      // The watcher may see a half-written file and report twice; the test waits for the right report.
      const answer = async (rules: readonly string[]): Promise<void> => {
        for await (const line of { [Symbol.asyncIterator]: () => ({ next: () => lines.next() }) }) {
          const { problems } = jsonReport.parse(JSON.parse(line));
          if (problems.map(({ rule }) => rule).join() === rules.join()) return;
        }
        throw new Error('The command ended.');
      };
      try {
        const article = path.join(root, 'content/articles/more-oats.mdx');
        const original = await readFile(article, 'utf8');
        await answer([]);
        await writeFile(article, original.replace('20.5%', '21%'));
        await answer(['stat/text']);
        await writeFile(article, original);
        await answer([]);
      } finally {
        command.kill('SIGINT');
      }
      expect(await once(command, 'exit')).toEqual([0, null]);
    },
  );

  it('rejects --fix, which would write to the watched files', async () => {
    const command = check('--watch', '--fix');
    let output = '';
    command.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    expect(await once(command, 'close')).toEqual([2, null]);
    expect(output).toContain('--fix and --watch cannot be combined');
  });
});
