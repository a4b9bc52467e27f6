import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const project = path.resolve(import.meta.dirname, '../..');
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });

/** Commands of the project by name, with their files; but for `npm start`, which sets up first, and parts of others. */
const { scripts } = packageFile.parse(JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')));
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = / (lib\/cli\/\S+\.ts)$/.exec(script)?.[1];
  return file === undefined || name === 'compile' ? [] : [[name, file] as const];
});

/** What a command prints to either stream, and its exit code. */
async function run(file: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const call = promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { cwd: project });
  return call.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => z.object({ code: z.number(), stdout: z.string(), stderr: z.string() }).parse(error),
  );
}

describe('every command', () => {
  it('is among those that are asked', () => {
    const names = ['bench', 'build', 'check', 'dev', 'guide', 'impact', 'keep', 'new', 'publish', 'revise', 'serve'];
    expect(commands.map(([name]) => name).sort()).toEqual(names);
  });

  it.each(commands)(
    'prints its usage when it is asked for help: npm run %s',
    { timeout: 60_000 },
    async (name, file) => {
      const { code, stdout, stderr } = await run(file, '--help');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: npm run ${name}`);
      for (const word of ['--help', 'Exit code 0:', '2: called wrongly']) expect(stdout).toContain(word);
    },
  );

  it.each(commands)(
    'prints what is wrong and its usage when it is called wrongly: npm run %s',
    { timeout: 60_000 },
    async (name, file) => {
      const { code, stdout, stderr } = await run(file, '--no-such-option');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain("'--no-such-option'");
      expect(stderr).toContain(`Usage: npm run ${name}`);
    },
  );
});
