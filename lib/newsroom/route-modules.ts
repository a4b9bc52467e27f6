import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledPages, bundledPagesFile } from './bundled-pages';

/** The parameters of a page, named after the folders of `app/`: `topic` for the folder `[topic]`. */
export type Params = Readonly<Record<string, string>>;

/** What a route needs to render a document, in addition to the page's parameters. */
export interface DocumentTools {
  /** The route's style sheet. Each page includes only the rules that it uses. */
  readonly css: string;
  /** The script that shows changes in dev; null in a build. */
  readonly devScript: string | null;
}

/** The exports of a route’s bundle, which `lib/compile/bundle-pages.ts` builds from its `document.tsx`. */
interface RouteModule {
  readonly answer: (params: Params, tools: DocumentTools) => Promise<string | null>;
  /** The pages of the route, if it has parameters. */
  readonly pages?: () => Promise<readonly { readonly href: string }[]>;
}

/** Thrown if the pages' code does not compile. The message contains the compiler's errors. */
export class NotBundled extends Error {
  override readonly name = 'NotBundled';
}

/**
 * Loads a route's bundle directly with Node, because Next compiles route handlers as server components, which cannot import React’s static
 * renderer.
 *
 * @param route the route, written like the folders of `app/`: `/figures/[topic]/[name]/`
 * @throws NotBundled in dev, if the code does not compile
 */
export function loadRoute(route: string): Promise<Route> {
  // In dev, bundles change.
  if (process.env.NODE_ENV === 'development') return readRoute(route);
  const known = loaded.get(route);
  if (known !== undefined) return known;
  const reading = readRoute(route);
  loaded.set(route, reading);
  return reading;
}

type Route = RouteModule & { readonly css: string };

/** The routes that a build has loaded. */
const loaded = new Map<string, Promise<Route>>();

async function readRoute(route: string): Promise<Route> {
  const root = process.cwd();
  const bundled = bundledPages.parse(JSON.parse(await readFile(path.join(root, bundledPagesFile), 'utf8')));
  if ('problem' in bundled) throw new NotBundled(bundled.problem);
  const found = bundled.routes[route];
  if (found === undefined) throw new Error(`The route ${route} has no document.tsx in app/.`);
  const url = pathToFileURL(path.join(root, found.module)).href;
  const exported: unknown = await import(/* turbopackIgnore: true */ url);
  if (!isRouteModule(exported))
    throw new Error(`${found.module} does not export the function "answer", which every route needs.`);
  const css = await readFile(path.join(root, found.css), 'utf8');
  return { answer: exported.answer, css, ...(exported.pages === undefined ? {} : { pages: exported.pages }) };
}

function isRouteModule(loaded: unknown): loaded is RouteModule {
  return typeof loaded === 'object' && loaded !== null && 'answer' in loaded && typeof loaded.answer === 'function';
}
