import path from 'node:path';

/** Where `npm run build` wants the export; not set for `npm run dev`. */
const exportFolder = process.env.PLUMBLINE_OUT;

/** Where `npm run dev` gives out the files that a build puts beside its pages. */
const publishedFiles = process.env.PLUMBLINE_FILES;

/** @type {import('next').NextConfig} */
export default {
  trailingSlash: true,
  // Where the export is written; `npm run build` sets a folder of its own and moves it to out/ when the whole of it is good.
  distDir: exportFolder ?? '.next',
  // The adapter turns the exported pages into documents; a dev server keeps its runtime. In dev, an export would answer 500 where
  // there is no page.
  ...(exportFolder === undefined
    ? {}
    : { output: 'export', adapterPath: path.join(import.meta.dirname, 'lib/cli/documents/adapter.mjs') }),
  ...(publishedFiles === undefined
    ? {}
    : {
        rewrites: async () => ({
          fallback: [
            { source: '/:path(.+\\.[a-z0-9]+)', destination: `${publishedFiles}/:path` },
            { source: '/embed/:path+/', destination: `${publishedFiles}/embed/:path+/index.html` },
          ],
        }),
      }),
  // Next would take a random one: `npm run build` names a build by what it is made from.
  generateBuildId: () => process.env.PLUMBLINE_BUILD_ID ?? null,
  // Types are checked by `npm run typecheck`, over the tests and the commands too.
  typescript: { ignoreBuildErrors: true },
  // A lockfile in a folder above must not be taken for ours.
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  devIndicators: false,
};
