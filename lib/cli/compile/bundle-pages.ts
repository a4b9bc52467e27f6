import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { context, formatMessages, type BuildContext, type Metafile, type Plugin } from 'esbuild';
import { transform } from 'lightningcss';
import { bundledPagesFile, type BundledPages } from '../../newsroom/bundled-pages';
import { relativeAddresses } from '../../publish/documents/style-sheets';
import { writeIfNew } from './write-artefacts';

/** Where the bundles are, from the project's root. */
const place = '.plumbline/pages';

/** Browsers that get style sheets which they understand: the oldest that Next supports. */
const browsers = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };

/** The code of the pages does not compile; the message says where, and why. */
export class BrokenCode extends Error {
  override readonly name = 'BrokenCode';
}

/** Bundles the pages once, for a build. @throws BrokenCode */
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
 * Bundles the `document.tsx` of every route in `app/` for Node, each with its style sheet: what React's renderer for documents
 * draws with may not be compiled for server components, as Next compiles handlers. The handlers load the bundles as they are
 * listed in `.plumbline/pages.json`.
 */
export class PageBundler {
  readonly #root: string;
  #last: { readonly routes: string; readonly build: BuildContext } | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Bundles what has changed since the last time.
   *
   * @returns why it could not be done; null when it was
   */
  async bundle(): Promise<string | null> {
    const routes = await routesOf(this.#root);
    const bundled = await this.#attempt(routes);
    const list = path.join(this.#root, bundledPagesFile);
    await writeIfNew(list, Buffer.from(`${JSON.stringify(bundled, null, 2)}\n`));
    return 'problem' in bundled ? bundled.problem : null;
  }

  async close(): Promise<void> {
    await this.#last?.build.dispose();
    this.#last = null;
  }

  async #attempt(routes: readonly string[]): Promise<BundledPages> {
    const key = routes.join('\n');
    if (this.#last?.routes !== key) {
      await this.close();
      this.#last = { routes: key, build: await bundlerOf(this.#root, routes) };
    }
    try {
      const { outputFiles = [], metafile } = await this.#last.build.rebuild();
      const names = filesOf(routes, metafile ?? { inputs: {}, outputs: {} });
      const contents = new Map(outputFiles.map((file) => [path.relative(this.#root, file.path), file.contents]));
      for (const { css } of Object.values(names))
        contents.set(css, lowered(contents.get(css) ?? new Uint8Array(), css));
      await writeFiles(this.#root, contents);
      return { routes: names };
    } catch (error) {
      if (!hasErrors(error)) throw error;
      return { problem: (await formatMessages(error.errors, { kind: 'error' })).join('\n') };
    }
  }
}

/** The routes that have documents, as the folders of `app/` spell them: `/figures/[topic]/[name]/`. */
async function routesOf(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'app'), { recursive: true });
  return names
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/document.tsx'))
    .map((name) => name.slice(0, -'document.tsx'.length))
    .sort();
}

function bundlerOf(root: string, routes: readonly string[]): Promise<BuildContext> {
  return context({
    absWorkingDir: root,
    entryPoints: routes.map((route) => ({ in: `route:${route}`, out: nameOf(route) })),
    plugins: [routeModules(root), packagesOfNode],
    outdir: place,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    sourcemap: 'inline',
    sourcesContent: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    // Addresses in style sheets are addresses of the site.
    external: ['/fonts/*'],
    logLevel: 'silent',
  });
}

/** What a route's bundle exports: how it answers, and which pages there are where it has parameters. */
function routeModules(root: string): Plugin {
  return {
    name: 'route-modules',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^route:/ }, ({ path: name }) => ({ path: name.slice('route:'.length), namespace: 'route' }));
      onLoad({ filter: /^/, namespace: 'route' }, ({ path: route }) => {
        const document = JSON.stringify(`./app${route}document`);
        const lines = [
          // First what every page has, so that a route's own styles come after it.
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

/** Packages stay packages, of which Node loads one copy for all bundles; data that are imported by a name of ours do not. */
const packagesOfNode: Plugin = {
  name: 'packages-of-node',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[@a-z]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? null : { path: name, external: true },
    );
  },
};

function nameOf(route: string): string {
  return route.replace(/[^\w-]+/g, '.').replace(/^\.|\.$/g, '') || 'home';
}

/** The files of each route's bundle. */
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

/** A style sheet as the oldest browsers understand it. */
function lowered(css: Uint8Array, name: string): Uint8Array {
  const { code } = transform({ filename: name, code: css, minify: true, targets: browsers });
  const [address] = relativeAddresses(Buffer.from(code).toString());
  if (address !== undefined)
    throw new Error(`${name} has the address ${address}, which means another thing in a page.`);
  return code;
}

/** Writes the files of this time and of the last one, which a page may be loading; those before go. */
async function writeFiles(root: string, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(path.join(root, place), { recursive: true });
  const there = new Set((await readdir(path.join(root, place))).map((name) => path.join(place, name)));
  for (const [name, content] of contents) if (!there.has(name)) await writeFile(path.join(root, name), content);
  const listed = await readFile(path.join(root, bundledPagesFile), 'utf8').catch(() => '');
  for (const name of there) if (!contents.has(name) && !listed.includes(name)) await rm(path.join(root, name));
}

function hasErrors(error: unknown): error is { errors: Parameters<typeof formatMessages>[0] } {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);
}
