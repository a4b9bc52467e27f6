/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // Where the export is written; `npm run build` sets a folder of its own and moves it to out/ when the whole of it is good.
  distDir: process.env.PLUMBLINE_OUT ?? '.next',
  // Next would take a random one: `npm run build` names a build by what it is made from.
  generateBuildId: () => process.env.PLUMBLINE_BUILD_ID ?? null,
  // Types are checked by `npm run typecheck`, over the tests and the commands too.
  typescript: { ignoreBuildErrors: true },
  // A lockfile in a folder above must not be taken for ours.
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  devIndicators: false,
};
