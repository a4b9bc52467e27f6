import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { splitFrontMatter } from '../articles/front-matter';
import { parseYaml } from '../catalog/yaml-file';

const folders = ['articles', 'fact-checks', 'pages'];

/** The folder in which contentlayer finds documents, relative to the project’s root. Contentlayer’s configuration names the same folder. */
export const documentsToCompile = '.plumbline/documents';

/**
 * Writes every readable document to the folder that contentlayer reads, with its front matter as JSON. Contentlayer’s own parsers reject
 * some documents that the check accepts, such as one with a quotation mark before a Windows line ending. They also run front matter as code
 * if its fence names a language (`---js`). With JSON, the check and the build read the same fields. Unchanged documents are not rewritten,
 * because contentlayer compares modification times. An unreadable document keeps its last version.
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

/** Converts a document to the form that contentlayer reads. Returns null if the front matter is unreadable. */
export function documentToCompile(name: string, text: string): string | null {
  const split = splitFrontMatter(name, text);
  if ('rule' in split) return null;
  const yaml = parseYaml(name, split.frontMatter);
  if (Array.isArray(yaml)) return null;
  // The blank line prevents a body that begins with hyphens from being parsed as front matter.
  return `---\n${JSON.stringify(yaml.data ?? {})}\n---\n\n${split.body.trim().replaceAll('\r\n', '\n')}\n`;
}
