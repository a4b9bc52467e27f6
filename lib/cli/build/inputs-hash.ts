import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../compile/cache';

/** Whatever the pages are made from; what is under `public/` and `.plumbline/` is made from these. */
const folders = ['app', 'components', 'content', 'lib'] as const;
const singleFiles = ['next.config.mjs', 'package-lock.json', 'tsconfig.json'] as const;

/**
 * A name for what a build is made from: the same on every computer and at every time for the same files, so that two
 * builds of one commit are alike to the byte. Tests are not part of it, nor are articles that are not shown: a draft
 * leaves no trace. To be called when the content is compiled, which decides what is shown.
 *
 * @param settings what else decides the output, such as the site's origin
 * @returns 20 hexadecimal digits
 */
export async function inputsHash(root: string, settings: readonly string[]): Promise<string> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const items = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
      return items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
    }),
  );
  const names = [...listed.flat(), ...singleFiles.map((name) => path.join(root, name))]
    .map((file) => path.relative(root, file).replaceAll('\\', '/'))
    .filter((name) => !/\.test\.|\/testdata\//.test(name) && isShown(root, name))
    .sort();
  const lines = await Promise.all(
    names.map(async (name) => `${sha256(await readFile(path.join(root, name)))} ${name}\n`),
  );
  return sha256(`${settings.join('\n')}\n${lines.join('')}`).slice(0, 20);
}

function isShown(root: string, name: string): boolean {
  const [, slug] = /^content\/articles\/(.+)\.mdx$/.exec(name) ?? [];
  return slug === undefined || existsSync(path.join(root, `.plumbline/views/articles/${slug}.json`));
}
