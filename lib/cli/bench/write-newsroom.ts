import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../../catalog/read-content';

/** Writes files below a folder, some at a time: systems limit how many may be open at once. */
export async function writeNewsroom(folder: string, files: readonly ContentFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += 64) {
    await Promise.all(
      files.slice(start, start + 64).map(async (file) => {
        const target = path.join(folder, file.path);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, file.bytes);
      }),
    );
  }
}
