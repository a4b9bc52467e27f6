import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../system/content-cache';

/** The paths of a small site's pages. */
export const smallPages = ['', 'articles/first/', 'numbers/a/'] as const;

/**
 * Writes a site with three pages. Each page names the site's version (`edition`), and loads a style sheet and a module that name it as
 * well. The file names of the style sheet and the module contain a hash of their content.
 */
export async function writeSmallSite(folder: string, edition: string): Promise<void> {
  const css = `/* edition ${edition} */`;
  const script = `// edition ${edition}`;
  const cssFile = `_next/static/chunks/${sha256(css).slice(0, 12)}.css`;
  const scriptFile = `islands/copy-${sha256(script).slice(0, 8)}.js`;
  const page = [
    '<!DOCTYPE html><html lang="en"><head><title>Small</title>',
    `<link rel="stylesheet" href="/${cssFile}"><script type="module" src="/${scriptFile}"></script></head>`,
    `<body><p id="edition">edition ${edition}</p><a href="/numbers/a/#edition">A</a></body></html>`,
  ].join('');
  const pages = smallPages.map((name) => [`${name}index.html`, page] as const);
  await writeFiles(folder, { ...Object.fromEntries(pages), [cssFile]: css, [scriptFile]: script });
}

/** Writes files, given by paths relative to a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}
