/** The folder to which `npm run build` exports the site; not set in `npm run dev`. */
const exportFolder = process.env.PLUMBLINE_OUT;

/** The address at which `npm run dev` serves the files that a build writes next to its pages; not set in `npm run build`. */
const publishedFiles = process.env.PLUMBLINE_FILES;

/** The path on the host below which `npm run dev` serves the site, such as `/data`. Links in documents already include this path. */
const path = process.env.PLUMBLINE_PATH ?? '';

/** @type {import('next').NextConfig} */
export default {
  trailingSlash: true,
  basePath: path,
  // `npm run build` exports to a temporary folder, and replaces out/ only after the whole build has succeeded.
  distDir: exportFolder ?? '.next',
  // In dev, Next with `output: 'export'` would answer 500 instead of 404 for missing pages.
  ...(exportFolder === undefined
    ? {}
    : {
        output: 'export',
        // None of Next’s own scripts is published, so they need not be small.
        experimental: { turbopackMinify: false, turbopackSourceMaps: false },
      }),
  ...(publishedFiles === undefined
    ? {}
    : {
        rewrites: async () => ({
          // A page's handler is at `index.html` below its address, so that an export writes a file of that name.
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
  // The build does not check types: `npm run typecheck` checks them, including the types in tests and commands.
  typescript: { ignoreBuildErrors: true },
  // Without this, Next may use a lockfile in a parent folder to determine the root.
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  devIndicators: false,
};
