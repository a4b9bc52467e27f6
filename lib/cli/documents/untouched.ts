import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fateOfFile } from '../../publish/documents/files';

/** A file of the export: its path in the site, and where it is. */
export interface ExportedFile {
  readonly path: string;
  readonly file: string;
}

/**
 * Copies one page of every section as the framework exported it, with everything that it loads, to a folder in which the
 * end-to-end tests find it.
 */
export async function keepUntouched(files: readonly ExportedFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const sections = new Map<string, ExportedFile>();
  for (const file of files.filter(({ path: name }) => fateOfFile(name) === 'page' && !name.startsWith('_'))) {
    const section = file.path.split('/')[0] ?? '';
    const first = sections.get(section);
    // The section's own index stands for it only where it has no pages.
    if (first === undefined || rank(file.path) < rank(first.path)) sections.set(section, file);
  }
  const assets = files.filter(({ path: name }) => name.startsWith('_next/'));
  for (const { path: name, file } of [...sections.values(), ...assets]) {
    const copy = path.join(folder, name);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(file, copy);
  }
}

function rank(name: string): string {
  return `${name.split('/').length > 2 ? 0 : 1}${name}`;
}
