import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledPages, bundledPagesFile } from './bundled-pages';

/** The parameters of a page, by the names of the folders of `app/`. */
export type Params = Readonly<Record<string, string>>;

/** What a route's documents are made with. */
export interface DocumentTools {
  /** The style sheet of the route, of which each page gets what it uses. */
  readonly css: string;
  /** While content is being written: the script that shows what changes. */
  readonly devScript: string | null;
}

/** What the bundle has of a route: `lib/compile/bundle-pages.ts` makes it of the route's `document.tsx`. */
interface RouteModule {
  readonly answer: (params: Params, tools: DocumentTools) => Promise<string | null>;
  /** The pages that there are, where the route has parameters. */
  readonly pages?: () => Promise<readonly { readonly href: string }[]>;
}

/** The code of the pages does not compile; the message says why. */
export class NotBundled extends Error {
  override readonly name = 'NotBundled';
}

/**
 * Loads the bundle of a route, by Node itself: a route handler is compiled for server components, in which React's renderer
 * for documents may not be imported.
 *
 * @param route as the folders of `app/` spell it: `/figures/[topic]/[name]/`
 * @throws NotBundled while the code that is being written does not compile
 */
export async function loadRoute(route: string): Promise<RouteModule & { readonly css: string }> {
  const root = process.cwd();
  const bundled = bundledPages.parse(JSON.parse(await readFile(path.join(root, bundledPagesFile), 'utf8')));
  if ('problem' in bundled) throw new NotBundled(bundled.problem);
  const found = bundled.routes[route];
  if (found === undefined) throw new Error(`There is no document.tsx of the route ${route} in app/.`);
  const url = pathToFileURL(path.join(root, found.module)).href;
  const loaded: unknown = await import(/* turbopackIgnore: true */ url);
  if (!isRouteModule(loaded)) throw new Error(`${found.module} is no module of a route.`);
  const css = await readFile(path.join(root, found.css), 'utf8');
  return { answer: loaded.answer, css, ...(loaded.pages === undefined ? {} : { pages: loaded.pages }) };
}

function isRouteModule(loaded: unknown): loaded is RouteModule {
  return typeof loaded === 'object' && loaded !== null && 'answer' in loaded && typeof loaded.answer === 'function';
}
