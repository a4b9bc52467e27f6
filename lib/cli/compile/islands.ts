import path from 'node:path';
import { build } from 'esbuild';

/** Bundles what runs in a browser, one module a custom element, to `public/islands/`. */
export async function bundleIslands(root: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      ['copy-button', 'site-search'].map((name) => [name, path.join(root, `components/islands/${name}.element.ts`)]),
    ),
    outdir: path.join(root, 'public/islands'),
    bundle: true,
    // Written by the build when all pages are there.
    alias: { 'site-search-index': '/pagefind/pagefind.js' },
    external: ['/pagefind/pagefind.js'],
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
}
