import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../../catalog/read-content';
import { mapLimit } from '../../system/map-limit';

export async function writeNewsroom(folder: string, files: readonly ContentFile[]): Promise<void> {
  await mapLimit(64, files, async (file) => {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  });
}
