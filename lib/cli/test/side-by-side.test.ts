import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('lanes run in parallel, and their results are in the order of the lanes, each with its own output and exit code', async () => {
  // Each program waits until the other has started, so they would never end if they ran in sequence.
  const meeting = `
    const { existsSync, writeFileSync } = require('node:fs');
    const [own, other] = process.argv.slice(1);
    writeFileSync(own, '');
    console.log('started');
    const timer = setInterval(() => { if (existsSync(other)) { clearInterval(timer); console.error('met'); } }, 20);
    process.exitCode = Number(own === 'b') * 3;
  `;
  const found = await sideBySide(
    [[{ name: 'First', args: ['-e', meeting, 'a', 'b'] }], [{ name: 'Second', args: ['-e', meeting, 'b', 'a'] }]],
    folder,
    () => undefined,
  );
  expect(found.map(({ name, code }) => [name, code])).toEqual([
    ['First', 0],
    ['Second', 3],
  ]);
  for (const { output } of found) expect(output.split('\n').sort()).toEqual(['', 'met', 'started']);
});

test('the programs in a lane run one after another until one fails, each in its own directory and environment, and each is reported', async () => {
  const elsewhere = path.join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const script = 'console.log(process.cwd(), process.env.PLUMBLINE_TOLD); process.exitCode = Number(process.argv[1])';
  const reported: string[] = [];
  const found = await sideBySide(
    [
      [
        { name: 'One', args: ['-e', script, '0'], cwd: elsewhere, env: { PLUMBLINE_TOLD: 'so' } },
        { name: 'Two', args: ['-e', script, '1'] },
        { name: 'Three', args: ['-e', script, '0'] },
      ],
    ],
    folder,
    ({ name }) => reported.push(name),
  );
  expect(found.map(({ name, code, output }) => [name, code, output])).toEqual([
    ['One', 0, `${elsewhere} so\n`],
    ['Two', 1, `${folder} undefined\n`],
  ]);
  expect(reported).toEqual(['One', 'Two']);
});
