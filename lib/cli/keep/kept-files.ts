import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isFrozen } from '../../../components/embed/frozen';
import { fileStart, type Problem } from '../../problems/problem';
import { pinnedOf } from './addresses';

/** Where documents of earlier versions are kept. */
export const keptFolder = 'content/kept';

/** A document that the content of today no longer makes. */
export interface Kept {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly address: string;
  readonly embed: string;
  readonly version: string;
  /** As `frozenOf` gives it. */
  readonly html: string;
}

/** The file in which the document of a pinned address is kept: `content/kept/figures/topic/name/0123456789ab.html`. */
export function keptFile(address: string): string {
  return `${keptFolder}${address.replace(/^\/embed(?=\/)/, '').replace(/\/$/, '')}.html`;
}

/** Reads what is kept, in order of path; what is no such document is a problem. */
export async function readKept(root: string): Promise<{ readonly kept: Kept[]; readonly problems: Problem[] }> {
  const folder = path.join(root, keptFolder);
  const kept: Kept[] = [];
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { kept, problems };
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = items
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'));
  for (const name of names.sort()) {
    const file = `${keptFolder}/${name}`;
    const address = `/embed/${name.replace(/\.html$/, '')}/`;
    const pinned = name.endsWith('.html') ? pinnedOf(address) : null;
    const html = pinned === null ? '' : await readFile(path.join(folder, name), 'utf8');
    if (pinned !== null && isFrozen(html)) kept.push({ file, address, html, ...pinned });
    else
      problems.push({
        ...{ rule: 'file/unknown', file, position: fileStart },
        message: 'This is no document of an earlier version as `npm run keep` writes it.',
        hint: 'Take back what was changed in content/kept/ by hand.',
      });
  }
  return { kept, problems };
}
