import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { splitFrontMatter } from '../articles/front-matter';
import { parseYaml } from '../catalog/yaml-file';

const folders = ['articles', 'fact-checks', 'pages'];

/** Where contentlayer finds documents, from the project's root; its configuration names the same folder. */
export const documentsToCompile = '.plumbline/documents';

/**
 * Writes every document that can be read to where contentlayer reads it, with its front matter as JSON. Contentlayer has
 * readers of its own: they stop at what ours accepts (a quotation mark before a Windows line end), and take fences for code.
 * So one reader decides for the check and for the build. What is unchanged is not written again, for contentlayer goes by
 * the time of a file; a document that cannot be read stays as it was last.
 */
export async function writeDocumentsToCompile(root: string): Promise<void> {
  await Promise.all(
    folders.map((folder) =>
      writeFolder(path.join(root, 'content', folder), path.join(root, documentsToCompile, folder)),
    ),
  );
}

async function writeFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (existsSync(from) ? await readdir(from) : []).filter((name) => name.endsWith('.mdx'));
  for (const name of await readdir(to)) if (!names.includes(name)) await rm(path.join(to, name));
  await Promise.all(
    names.map(async (name) => {
      const text = documentToCompile(name, new TextDecoder().decode(await readFile(path.join(from, name))));
      if (text === null) return;
      const place = path.join(to, name);
      const before = existsSync(place) ? await readFile(place, 'utf8') : null;
      if (before !== text) await writeFile(place, text);
    }),
  );
}

/** A document as contentlayer gets it; null where its front matter cannot be read. */
export function documentToCompile(name: string, text: string): string | null {
  const split = splitFrontMatter(name, text);
  if ('rule' in split) return null;
  const yaml = parseYaml(name, split.frontMatter);
  if (Array.isArray(yaml)) return null;
  // The blank line keeps a body that begins with hyphens from being taken for front matter once more.
  return `---\n${JSON.stringify(yaml.data ?? {})}\n---\n\n${split.body.trim().replaceAll('\r\n', '\n')}\n`;
}
