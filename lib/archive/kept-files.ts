import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { seriesOfKeptData } from '../catalog/kept-data';
import { isTemplate } from '../../components/embed/template';
import { fileStart, type Problem } from '../problems/problem';
import { hostScriptView } from '../publish/host-script';
import { pinnedOf } from './addresses';

/** The folder of archived documents. */
const keptFolder = 'content/kept';

/** An archived document: a version of an embed that was published earlier. */
export interface Kept {
  /** The path of the file, relative to the project’s root, with forward slashes. */
  readonly file: string;
  readonly address: string;
  readonly embed: string;
  readonly version: string;
  /** The document as it is archived: `templateOf` has emptied the parts that every build fills in. */
  readonly html: string;
}

/** An archived script for pages that contain our embeds, with its hash in the address: `/embed.0123456789ab.js`. */
export interface KeptScript {
  readonly address: string;
  readonly code: string;
}

/** Everything in the archive. */
export interface KeptFiles {
  readonly kept: readonly Kept[];
  readonly scripts: readonly KeptScript[];
  /** A problem for each file that was edited, or that is neither a document nor a script. */
  readonly problems: readonly Problem[];
}

/**
 * Returns the path at which the archive stores an embed version, such as `content/kept/figures/topic/name/0123456789ab.html`.
 *
 * @param address the permanent address of the version
 */
export function keptFile(address: string): string {
  return `${keptFolder}${address.replace(/^\/embed(?=\/)/, '').replace(/\/$/, '')}.html`;
}

/**
 * Returns the path at which the archive stores a script for pages that contain our embeds, such as `content/kept/embed.0123456789ab.js`.
 */
export function keptScriptFile(address: string): string {
  return `${keptFolder}${address}`;
}

/** Reads the archive, sorted by path. Reports every file that was edited, and every file that is neither a document nor a script. */
export async function readKept(root: string): Promise<KeptFiles> {
  const folder = path.join(root, keptFolder);
  const kept: Kept[] = [];
  const scripts: KeptScript[] = [];
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { kept, scripts, problems };
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = items
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'));
  for (const name of names.sort()) {
    const file = `${keptFolder}/${name}`;
    if (seriesOfKeptData(file) !== null) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    const address = `/embed/${name.replace(/\.html$/, '')}/`;
    const pinned = name.endsWith('.html') && isTemplate(text) ? pinnedOf(address) : null;
    if (pinned !== null) kept.push({ file, address, html: text, ...pinned });
    // A script's name contains the hash of its contents, so an edited script no longer matches its name.
    else if (hostScriptView(text).immutable === `/${name}`) scripts.push({ address: `/${name}`, code: text });
    else
      problems.push({
        ...{ rule: 'file/unknown', file, position: fileStart },
        message: 'This file was not written by `npm run keep`, or was edited afterwards.',
        hint: 'Undo the manual changes in content/kept/.',
      });
  }
  return { kept, scripts, problems };
}
