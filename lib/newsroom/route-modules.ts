import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledPages, bundledPagesFile } from './bundled-pages';

/** The parameters of a page, by the names of the folders of `app/`. */
export type Params = Readonly<Record<string, string>>;

/** The inputs of a route’s documents besides the page itself. */
export interface DocumentTools {
  /** The style sheet of the route; each page contains the part that it uses. */
  readonly css: string;
  /** In dev, the script that shows changes. */
  readonly devScript: string | null;
}

/** The exports of a route’s bundle, which `lib/compile/bundle-pages.ts` builds from its `document.tsx`. */
interface RouteModule {
  readonly answer: (params: Params, tools: DocumentTools) => Promise<string | null>;
  /** The pages of a route with parameters. */
  readonly pages?: () => Promise<readonly { readonly href: string }[]>;
}

/** The code of the pages does not compile; the message says why. */
export class NotBundled extends Error {
  override readonly name = 'NotBundled';
}

/**
 * Loads the bundle of a route with Node itself. Next compiles route handlers as server components, which cannot import React’s
 * static renderer.
 *
 * @param route as the folders of `app/` spell it: `/figures/[topic]/[name]/`
 * @throws NotBundled in dev, if the code does not compile
 */
export async function loadRoute(route: string): Promise<RouteModule & { readonly css: string }> {
  const root = process.cwd();
  const bundled = bundledPages.parse(JSON.parse(await readFile(path.join(root, bundledPagesFile), 'utf8')));
  if ('problem' in bundled) throw new NotBundled(bundled.problem);
  const found = bundled.routes[route];
  if (found === undefined) throw new Error(`The route ${route} has no document.tsx in app/.`);
  const url = pathToFileURL(path.join(root, found.module)).href;
  const loaded: unknown = await import(/* turbopackIgnore: true */ url);
  if (!isRouteModule(loaded)) throw new Error(`${found.module} is not the module of a route.`);
  const css = await readFile(path.join(root, found.css), 'utf8');
  return { answer: loaded.answer, css, ...(loaded.pages === undefined ? {} : { pages: loaded.pages }) };
}

function isRouteModule(loaded: unknown): loaded is RouteModule {
  return typeof loaded === 'object' && loaded !== null && 'answer' in loaded && typeof loaded.answer === 'function';
}
