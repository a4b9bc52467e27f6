import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('programs run at the same time, and each has its own output and exit code, in their order', async () => {
  // Each waits until the other has begun: one after the other they would never end.
  const meeting = `
    const { existsSync, writeFileSync } = require('node:fs');
    const [own, other] = process.argv.slice(1);
    writeFileSync(own, '');
    console.log('started');
    const timer = setInterval(() => { if (existsSync(other)) { clearInterval(timer); console.error('met'); } }, 20);
    process.exitCode = Number(own === 'b') * 3;
  `;
  const found = await sideBySide(
    [
      ['First', ['-e', meeting, 'a', 'b']],
      ['Second', ['-e', meeting, 'b', 'a']],
    ],
    folder,
  );
  expect(found.map(({ name, code }) => [name, code])).toEqual([
    ['First', 0],
    ['Second', 3],
  ]);
  for (const { output } of found) expect(output.split('\n').sort()).toEqual(['', 'met', 'started']);
});
