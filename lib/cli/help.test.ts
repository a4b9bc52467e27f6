import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const project = path.resolve(import.meta.dirname, '../..');
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });

/** The scripts in `package.json` and the TypeScript files that they run, except `compile`, which is only a part of `build`. */
const { scripts } = packageFile.parse(JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')));
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = / (lib\/cli\/\S+\.ts)$/.exec(script)?.[1];
  return file === undefined || name === 'compile' ? [] : [[name, file] as const];
});

const answer = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
type Answer = z.infer<typeof answer>;

async function run(file: string, ...args: string[]): Promise<Answer> {
  const call = promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { cwd: project });
  return call.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => answer.parse(error),
  );
}

describe('every command', () => {
  let helped: Answer[] = [];
  let refused: Answer[] = [];

  // One process runs all commands, because they load mostly the same modules.
  beforeAll(async () => {
    const calls = ['--help', '--no-such-option'].flatMap((option) => commands.map(([, file]) => [file, option]));
    const { code, stdout, stderr } = await run('lib/cli/testing/ask-commands.ts', JSON.stringify(calls));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = z.array(answer).length(calls.length).parse(JSON.parse(stdout));
    [helped, refused] = [answers.slice(0, commands.length), answers.slice(commands.length)];
  });

  it('is covered by these tests', () => {
    const names = [
      'bench',
      'build',
      'check',
      'dev',
      'guide',
      'impact',
      'keep',
      'mutate',
      'new',
      'publish',
      'revise',
      'serve',
    ];
    expect(commands.map(([name]) => name).sort()).toEqual(names);
  });

  it.each(commands.map(([name], index) => [name, index] as const))(
    'prints its usage for --help: npm run %s',
    (name, index) => {
      expect(helped[index]).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining(`Usage: npm run ${name}`) });
      for (const word of ['--help', 'Exit code 0:', '2: invalid arguments'])
        expect(helped[index]?.stdout).toContain(word);
    },
  );

  it.each(commands.map(([name], index) => [name, index] as const))(
    'prints the error and its usage for invalid arguments: npm run %s',
    (name, index) => {
      expect(refused[index]).toMatchObject({ code: 2, stdout: '' });
      expect(refused[index]?.stderr).toContain("'--no-such-option'");
      expect(refused[index]?.stderr).toContain(`Usage: npm run ${name}`);
    },
  );

  it('prints the same output in a process of its own: npm run check', async () => {
    const number = commands.findIndex(([name]) => name === 'check');
    expect(await run('lib/cli/check.ts', '--no-such-option')).toEqual(refused[number]);
  });
});
