import { z } from 'zod';

/** The file that lists the pages' bundles, relative to the project’s root. */
export const bundledPagesFile = '.plumbline/pages.json';

/**
 * The bundles by route, such as `/figures/[topic]/[name]/`; or, if bundling failed, the reason. Paths are relative to the root.
 */
export const bundledPages = z.union([
  z.strictObject({ routes: z.record(z.string(), z.strictObject({ module: z.string(), css: z.string() })) }),
  z.strictObject({ problem: z.string() }),
]);
export type BundledPages = z.infer<typeof bundledPages>;
