import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { atOnce } from '../at-once';
import { sha256 } from '../compile/cache';

/** Whatever the pages are made from that is not content; what is under `public/` and `.plumbline/` is made from it. */
const codeFolders = ['app', 'components', 'lib'] as const;
const singleFiles = ['next.config.mjs', 'package-lock.json', 'tsconfig.json'] as const;

/**
 * A name for what a build is made from: the same on every computer and at every time for the same files, so that two
 * builds of one commit are alike to the byte. Tests are not part of it, nor are articles that are not shown: a draft
 * leaves no trace. To be called when the content is compiled, which decides what is shown.
 *
 * @param code as `codeHash` gives it
 * @returns 20 hexadecimal digits
 */
export async function inputsHash(root: string, code: string): Promise<string> {
  const names = (await filesIn(root, 'content')).filter((name) => isShown(root, name));
  return (await hashOfFiles(root, names, [code])).slice(0, 20);
}

/**
 * A name for all that makes pages and is not content.
 *
 * @param settings what else decides the output, such as the site's origin
 */
export async function codeHash(root: string, settings: readonly string[]): Promise<string> {
  return hashOfFiles(root, await codeFiles(root), settings);
}

/** The hashes of all files that content is compiled to and pages read, by their paths from the root. */
export async function compiledHashes(root: string): Promise<ReadonlyMap<string, string>> {
  const listed = await Promise.all(['.plumbline/views', '.contentlayer/generated'].map((name) => filesIn(root, name)));
  return new Map(
    await atOnce(16, listed.flat(), async (name) => [name, sha256(await readFile(path.join(root, name)))] as const),
  );
}

async function codeFiles(root: string): Promise<string[]> {
  const listed = await Promise.all(codeFolders.map((folder) => filesIn(root, folder)));
  return [...listed.flat(), ...singleFiles].filter((name) => !/\.test\.|\/testdata\//.test(name));
}

async function hashOfFiles(root: string, names: readonly string[], settings: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    [...names].sort().map(async (name) => `${sha256(await readFile(path.join(root, name)))} ${name}\n`),
  );
  return sha256(`${settings.join('\n')}\n${lines.join('')}`);
}

/** The files in a folder and the folders in it, by their paths from the root. */
async function filesIn(root: string, folder: string): Promise<string[]> {
  const items = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll('\\', '/'));
}

function isShown(root: string, name: string): boolean {
  const [, slug] = /^content\/articles\/(.+)\.mdx$/.exec(name) ?? [];
  return slug === undefined || existsSync(path.join(root, `.plumbline/views/articles/${slug}.json`));
}
