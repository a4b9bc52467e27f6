import path from 'node:path';
import { build } from 'esbuild';

/** Bundles what runs in a browser, one module a custom element, to `public/islands/`. */
export async function bundleIslands(root: string): Promise<void> {
  await build({
    entryPoints: { 'copy-button': path.join(root, 'components/islands/copy-button.element.ts') },
    outdir: path.join(root, 'public/islands'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
}
