import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { withBrowserMessages } from '../messages/browser';
import { messagesLanguage } from '../messages/messages';
import { onHost } from '../site';
import { writeIfNew } from '../system/write-artefacts';

/** The entry file of each browser module. */
const modules = {
  /** Loaded by every page. */
  page: 'page.element.ts',
  'site-search': 'site-search.element.ts',
  /** Contains React, Recharts and the drawings. `page` loads this module when a reader explores a figure. */
  'live-figure': 'live-figure/mount.tsx',
  /** Contains the share button's dialog. `page` loads this module when a reader focuses or presses the button. */
  'share-dialog': 'share/share-dialog.ts',
  'embed-playground': 'embed-playground.element.ts',
} as const;
type Module = keyof typeof modules;

/**
 * Bundles the browser modules into `public/islands/`, with content hashes in their names. Writes the addresses that pages need to
 * `.plumbline/islands.json`.
 */
export async function bundleIslands(root: string): Promise<void> {
  const liveFigure = await bundle(root, 'live-figure');
  const shareDialog = await bundle(root, 'share-dialog');
  const page = await bundle(root, 'page', {
    'live-figure/mount': onHost(liveFigure.address),
    'share/share-dialog': onHost(shareDialog.address),
  });
  const embedPlayground = await bundle(root, 'embed-playground');
  // The search index does not exist yet: the build writes it after rendering all pages.
  const siteSearch = await bundle(root, 'site-search', { 'site-search-index': onHost('/pagefind/pagefind.js') });
  const made = [liveFigure, shareDialog, page, embedPlayground, siteSearch];

  const folder = path.join(root, 'public/islands');
  for (const { address, contents } of made)
    await writeIfNew(path.join(folder, path.posix.basename(address)), Buffer.from(contents));
  const addresses = {
    page: page.address,
    'site-search': siteSearch.address,
    'embed-playground': embedPlayground.address,
  };
  await writeIfNew(path.join(root, '.plumbline/islands.json'), Buffer.from(`${JSON.stringify(addresses, null, 2)}\n`));
  const current = new Set(made.map(({ address }) => path.posix.basename(address)));
  for (const name of await readdir(folder)) if (!current.has(name)) await rm(path.join(folder, name));
}

/**
 * Bundles a module and its imports into one file. Modules that are loaded later stay in their own files.
 *
 * @param later the modules that are loaded later: the end of each import path, mapped to the module's URL path
 */
async function bundle(
  root: string,
  name: Module,
  later: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly contents: Uint8Array }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: `components/islands/${modules[name]}` },
    outdir: 'public/islands',
    entryNames: '[name]-[hash]',
    bundle: true,
    write: false,
    plugins: [loadedLater(later), messages()],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined || outputFiles.length > 1)
    throw new Error(`The module ${name} was not bundled into a single file.`);
  return { address: `/islands/${path.basename(file.path)}`, contents: file.contents };
}

function loadedLater(later: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'loaded-later',
    setup: (build) => {
      for (const [end, address] of Object.entries(later)) {
        build.onResolve({ filter: new RegExp(`(?:^|/)${end}$`) }, ({ kind }) =>
          kind === 'dynamic-import' ? { path: address, external: true } : null,
        );
      }
    },
  };
}

/**
 * Replaces references to messages in scripts with the messages themselves. esbuild’s `define` is not used, because every minified script
 * would then reserve a short name for each defined object, even for objects that the script does not use.
 */
function messages(): Plugin {
  return {
    name: 'messages',
    setup: (build) => {
      build.onLoad({ filter: /[/\\]components[/\\]islands[/\\].*\.tsx?$/ }, async ({ path: file }) => ({
        contents: withBrowserMessages(await readFile(file, 'utf8'), messagesLanguage()),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}
