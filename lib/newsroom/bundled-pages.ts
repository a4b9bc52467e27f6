import { z } from 'zod';

/** Where it is said what the pages are bundled to, from the project's root. */
export const bundledPagesFile = '.plumbline/pages.json';

/** The bundles of the routes by their names, such as `/figures/[topic]/[name]/`, or why there are none. Files are from the root. */
export const bundledPages = z.union([
  z.strictObject({ routes: z.record(z.string(), z.strictObject({ module: z.string(), css: z.string() })) }),
  z.strictObject({ problem: z.string() }),
]);
export type BundledPages = z.infer<typeof bundledPages>;
