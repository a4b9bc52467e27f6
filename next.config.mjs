/** Where `npm run build` wants the export; not set for `npm run dev`. */
const exportFolder = process.env.PLUMBLINE_OUT;

/** Where `npm run dev` gives out the files that a build puts beside its pages. */
const publishedFiles = process.env.PLUMBLINE_FILES;

/** The folder of the host that the site is in, where `npm run dev` serves it; documents have it in their links. */
const path = process.env.PLUMBLINE_PATH ?? '';

/** @type {import('next').NextConfig} */
export default {
  trailingSlash: true,
  basePath: path,
  // Where the export is written; `npm run build` sets a folder of its own and moves it to out/ when the whole of it is good.
  distDir: exportFolder ?? '.next',
  // In dev, an export would answer 500 where there is no page.
  ...(exportFolder === undefined ? {} : { output: 'export' }),
  ...(publishedFiles === undefined
    ? {}
    : {
        rewrites: async () => ({
          // A page is the file index.html of its folder: an export writes it so.
          afterFiles: [
            { source: '/', destination: '/index.html' },
            { source: '/:path+/', destination: '/:path+/index.html' },
          ],
          fallback: [
            { source: '/:path(.+\\.(?!html$)[a-z0-9]+)', destination: `${publishedFiles}/:path` },
            { source: '/embed/:path+/index.html', destination: `${publishedFiles}/embed/:path+/index.html` },
            { source: '/:path*', destination: '/missing.html' },
          ],
        }),
      }),
  // Types are checked by `npm run typecheck`, over the tests and the commands too.
  typescript: { ignoreBuildErrors: true },
  // A lockfile in a folder above must not be taken for ours.
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  devIndicators: false,
};
