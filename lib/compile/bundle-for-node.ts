import type { BuildOptions, Plugin } from 'esbuild';

/**
 * Leaves packages out of a bundle, so that Node loads one copy of each package for all bundles. Data imported by an alias from
 * package.json (`#cldr/…`) are bundled, however.
 */
const packagesOfNode: Plugin = {
  name: 'packages-of-node',
  setup: (build) => {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? null : { path: name, external: true },
    );
  },
};

/** How our TypeScript is bundled for Node. */
export const bundleForNode = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  sourcesContent: false,
  plugins: [packagesOfNode],
} as const satisfies BuildOptions;
