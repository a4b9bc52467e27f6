import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleDrawing } from './drawing-threads';

it('the name of the bundle changes with any code that draws', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'drawing-'));
  const folder = path.join(root, 'lib/compile/draw');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'draw.ts'), "export { size } from './size';");
  const bundled = async (size: number): Promise<string> => {
    await writeFile(path.join(folder, 'size.ts'), `export const size: number = ${size};`);
    return bundleDrawing(root);
  };
  const first = await bundled(1);
  expect(await bundled(2)).not.toBe(first);
  expect(await bundled(1)).toBe(first);
  await rm(root, { recursive: true });
});
