import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  context,
  formatMessages,
  type BuildContext,
  type BuildFailure,
  type BuildOptions,
  type Metafile,
  type Plugin,
} from 'esbuild';
import { transform } from 'lightningcss';
import { bundledPagesFile, type BundledPages } from '../newsroom/bundled-pages';
import { relativeAddresses } from '../publish/documents/style-sheets';
import { onHost } from '../site';
import { writeIfNew } from '../system/write-artefacts';
import { bundleForNode } from './bundle-for-node';

/** The folder of the bundles, relative to the project’s root. */
const place = '.plumbline/pages';

/** The oldest browsers that Next supports; style sheets are compiled for them. */
const browsers = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };

/** Thrown if the pages' code does not compile. The message says where and why. */
export class BrokenCode extends Error {
  override readonly name = 'BrokenCode';
}

/**
 * Bundles the pages once, for a build.
 *
 * @throws BrokenCode
 */
export async function bundlePages(root: string): Promise<void> {
  const bundler = new PageBundler(root);
  try {
    const problem = await bundler.bundle();
    if (problem !== null) throw new BrokenCode(problem);
  } finally {
    await bundler.close();
  }
}

/**
 * Bundles the `document.tsx` of every route in `app/` for Node, each with its style sheet. Next compiles handlers as server
 * components, which cannot contain React’s static renderer. Handlers load the bundles that `.plumbline/pages.json` lists.
 */
export class PageBundler {
  readonly #root: string;
  #last: { readonly routes: string; readonly build: Build } | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Bundles what changed since the last call.
   *
   * @returns the error message; null on success
   */
  async bundle(): Promise<string | null> {
    const routes = await routesOf(this.#root);
    const build = await this.#buildOf(routes);
    try {
      const { outputFiles, metafile } = await build.rebuild();
      const files = new Map(outputFiles.map((file) => [this.#relative(file.path), file.contents]));
      const bundles = filesOf(routes, metafile);
      await this.#write(files);
      await this.#list({ routes: bundles });
      // Remove the previous bundles only now that the list names the new ones.
      for (const name of await readdir(path.join(this.#root, place)))
        if (!files.has(`${place}/${name}`)) await rm(path.join(this.#root, place, name));
      return null;
    } catch (error) {
      if (!hasErrors(error)) throw error;
      const problem = (await formatMessages(error.errors, { kind: 'error' })).join('\n');
      await this.#list({ problem });
      return problem;
    }
  }

  async close(): Promise<void> {
    await this.#last?.build.dispose();
    this.#last = null;
  }

  async #buildOf(routes: readonly string[]): Promise<Build> {
    const key = routes.join('\n');
    if (this.#last?.routes === key) return this.#last.build;
    await this.close();
    await rm(path.join(this.#root, place), { recursive: true, force: true });
    const build = await context(optionsOf(this.#root, routes));
    this.#last = { routes: key, build };
    return build;
  }

  /** Writes the files that do not exist yet. A file’s name contains the hash of its inputs, so an existing file is up to date. */
  async #write(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await mkdir(path.join(this.#root, place), { recursive: true });
    const there = new Set(await readdir(path.join(this.#root, place)));
    for (const [name, content] of files) {
      if (there.has(path.posix.basename(name))) continue;
      await writeFile(path.join(this.#root, name), name.endsWith('.css') ? lowered(content, name) : content);
    }
  }

  async #list(bundled: BundledPages): Promise<void> {
    await writeIfNew(path.join(this.#root, bundledPagesFile), Buffer.from(`${JSON.stringify(bundled, null, 2)}\n`));
  }

  #relative(file: string): string {
    return path.relative(this.#root, file).replaceAll('\\', '/');
  }
}

type Build = BuildContext<ReturnType<typeof optionsOf>>;

/** The routes with a `document.tsx`, as paths of folders in `app/`: `/figures/[topic]/[name]/`. */
async function routesOf(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'app'), { recursive: true });
  return names
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/document.tsx'))
    .map((name) => name.slice(0, -'document.tsx'.length))
    .sort();
}

function optionsOf(root: string, routes: readonly string[]) {
  return {
    ...bundleForNode,
    absWorkingDir: root,
    entryPoints: routes.map((route) => ({ in: `route:${route}`, out: nameOf(route) })),
    plugins: [routeModules(root), ...bundleForNode.plugins],
    outdir: place,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    splitting: true,
    write: false,
    metafile: true,
    // Browsers resolve the addresses of fonts in style sheets, so the bundler leaves these addresses unchanged.
    external: [onHost('/fonts/*')],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

/** Generates the entry module of each route’s bundle. The module exports `answer` and, for a route with parameters, `pages`. */
function routeModules(root: string): Plugin {
  return {
    name: 'route-modules',
    setup: (build) => {
      build.onResolve({ filter: /^route:/ }, ({ path: name }) => ({
        path: name.slice('route:'.length),
        namespace: 'route',
      }));
      build.onLoad({ filter: /^/, namespace: 'route' }, ({ path: route }) => {
        const document = JSON.stringify(`./app${route}document`);
        const lines = [
          // The styles of every page come first, so that a route’s own styles can override them.
          `import { answerOf } from './app/_document/answer';`,
          `import { document } from ${document};`,
          `export const answer = answerOf(document);`,
          ...(route.includes('[') ? [`export { pages } from ${document};`] : []),
        ];
        return { contents: lines.join('\n'), resolveDir: root, loader: 'ts' };
      });
    },
  };
}

function nameOf(route: string): string {
  return route.replace(/[^\w-]+/g, '.').replace(/^\.|\.$/g, '') || 'home';
}

/** The files of each route’s bundle. */
function filesOf(routes: readonly string[], { outputs }: Metafile): Record<string, { module: string; css: string }> {
  const made = Object.entries(outputs).flatMap(([module, { entryPoint, cssBundle }]) =>
    entryPoint === undefined || cssBundle === undefined ? [] : [{ entryPoint, module, css: cssBundle }],
  );
  return Object.fromEntries(
    routes.map((route) => {
      const found = made.find(({ entryPoint }) => entryPoint === `route:${route}`);
      if (found === undefined) throw new Error(`The route ${route} was not bundled.`);
      return [route, { module: found.module, css: found.css }];
    }),
  );
}

/** Compiles a style sheet for the oldest supported browsers. */
function lowered(css: Uint8Array, name: string): Uint8Array {
  const { code } = transform({ filename: name, code: css, minify: true, targets: browsers });
  const [address] = relativeAddresses(Buffer.from(code).toString());
  if (address !== undefined)
    throw new Error(
      `${name} has the relative address ${address}, which browsers would resolve against each page’s address. Start it with "/".`,
    );
  return code;
}

function hasErrors(error: unknown): error is BuildFailure {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);
}
