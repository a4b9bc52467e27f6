import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesKinds } from './architecture/kinds';
import { allowed, exceptions, layerOf, type Layer } from './architecture/layers';
import { importsOf, withoutComments } from './architecture/imports';
import { collectionNames } from './collections/collections';

const root = path.join(import.meta.dirname, '..');
const folders = ['lib', 'components', 'app', 'e2e'];
const isTest = (file: string): boolean =>
  /\.(?:test|spec)\.tsx?$|\/(?:testdata|testing)\/|^lib\/architecture[./]|^e2e\//.test(file);

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  /** What the file imports: the paths of our own files, and the names of packages. */
  readonly imports: readonly string[];
}

const files = readAll();
const byPath = new Map(files.map((file) => [file.path, file]));
const built = files.filter((file) => !isTest(file.path));

function readAll(): SourceFile[] {
  const names = folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name) && !item.name.endsWith('.d.ts'))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
  const known = new Set(names);
  return names.map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const imports = importsOf(text).map((specifier) => resolveImport(name, specifier, known));
    return { path: name, text, code: withoutComments(text), imports };
  });
}

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => known.has(candidate)) ?? base;
}

/** Returns the files whose code matches a pattern, except those whose path matches `where`. */
function outside(pattern: RegExp, where: RegExp): string[] {
  return built.filter(({ path: name, code }) => pattern.test(code) && !where.test(name)).map(({ path: name }) => name);
}

/** Returns the files that import a module, except those whose path matches `where`. */
function importersOutside(imported: RegExp, where: RegExp): string[] {
  return built
    .filter((file) => file.imports.some((one) => imported.test(one)) && !where.test(file.path))
    .map(({ path: name }) => name);
}

describe('layers', () => {
  it('include every file', () => {
    expect(built.filter(({ path: name }) => layerOf(name) === null).map(({ path: name }) => name)).toEqual([]);
  });

  it('import only the layers below them', () => {
    const broken = built.flatMap(({ path: from, imports }) => {
      const layer = layerOf(from);
      return imports.flatMap((to) => {
        const target = layerOf(to);
        if (layer === null || target === null || layer === target || mayImport(layer, from, target, to)) return [];
        return [`${from} → ${to}: layer ${layer} may not import layer ${target}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('have no unused exceptions', () => {
    const idle = exceptions.filter(
      ({ from, to }) =>
        !built.some(({ path: name, imports }) => from.test(name) && imports.some((one) => to.test(one))),
    );
    expect(idle.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('import only existing files', () => {
    const missing = files.flatMap(({ path: from, imports }) =>
      imports
        .filter(
          (to) =>
            folders.some((folder) => to.startsWith(`${folder}/`)) && !/\.(?:css|mjs|json)$/.test(to) && !byPath.has(to),
        )
        .map((to) => `${from} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('match the diagram in lib/README.md', () => {
    const text = readFileSync(path.join(root, 'lib/README.md'), 'utf8');
    const drawn = [...text.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
    expect(drawn).toEqual(arrows());
  });

  it('have no cycles between sibling folders', () => {
    const folders = new Map<string, Set<string>>();
    for (const { path: from, imports } of built)
      for (const to of imports.filter((one) => layerOf(one) !== null)) {
        const [own, other] = [path.posix.dirname(from), path.posix.dirname(to)];
        // A folder and its subfolders may import each other, so these imports do not count as cycles.
        if (own === other || own.startsWith(`${other}/`) || other.startsWith(`${own}/`)) continue;
        folders.set(own, (folders.get(own) ?? new Set()).add(other));
      }
    expect(rings(folders)).toEqual([]);
  });

  it('have no cycles between files', () => {
    expect(circles()).toEqual([]);
  });
});

function mayImport(layer: Layer, from: string, target: Layer, to: string): boolean {
  return (
    allowed[layer].some((name) => name === target) ||
    exceptions.some((exception) => exception.from.test(from) && exception.to.test(to))
  );
}

/**
 * Returns the arrows that the diagram must have: one from each layer to every layer that it may import. If a → b and b → c, a → c is left
 * out.
 */
function arrows(): string[] {
  const below = (layer: Layer): Set<Layer> => new Set(allowed[layer].flatMap((next) => [next, ...below(next)]));
  const layers = new Set([...built].flatMap(({ path: name }) => layerOf(name) ?? []));
  return Object.entries(allowed).flatMap(([from, targets]) =>
    targets
      .filter((to) => layers.has(to) && !targets.some((other) => other !== to && below(other).has(to)))
      .map((to) => `${from} --> ${to}`),
  );
}

/** Returns cycles of imports between folders, each listed once. */
function rings(folders: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) found.push([...way.slice(way.indexOf(name)), name].join(' → '));
    else if (!done.has(name)) {
      for (const next of folders.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    }
  };
  for (const name of folders.keys()) visit(name, []);
  return found;
}

/** Returns cycles of imports between files, each listed once. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      found.push([...way.slice(way.indexOf(name)), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const next of byPath.get(name)?.imports ?? []) if (byPath.has(next)) visit(next, [...way, name]);
    done.add(name);
  };
  for (const { path: name } of files) visit(name, []);
  return found;
}

describe('the kinds of content', () => {
  const named = ({ code }: SourceFile): number => {
    const words = new Set(code.replace(/from '[^']*'/g, '').match(/(?<![\w$-])[a-zA-Z]+(?![\w$-])/g) ?? []);
    return collectionNames.filter((name) => words.has(name)).length;
  };
  const most = built.filter(
    (file) => file.path !== 'lib/collections/collections.ts' && named(file) > collectionNames.length / 2,
  );

  it('are listed only in the table in lib/collections and in the files that kinds.ts allows', () => {
    const without = most.filter(({ path: name }) => !namesKinds.some(({ file }) => file.test(name)));
    const what = 'kinds; use the table in lib/collections, or give the reason in lib/architecture/kinds.ts';
    expect(without.map((file) => `${file.path} names ${named(file)} ${what}`)).toEqual([]);
  });

  it('are listed by at least one file for each exception in kinds.ts', () => {
    const idle = namesKinds.filter(({ file }) => !most.some(({ path: name }) => file.test(name)));
    expect(idle.map(({ because }) => because)).toEqual([]);
  });
});

describe('the decisions', () => {
  const folder = path.join(root, 'docs/decisions');
  const names = readdirSync(folder).filter((name) => name !== 'README.md');

  it('are numbered without gaps, and each has a date, a context, a decision and a consequence', () => {
    for (const [index, name] of names.sort().entries()) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      expect.soft(name).toMatch(new RegExp(`^${String(index + 1).padStart(3, '0')}-[a-z0-9-]+\\.md$`));
      expect
        .soft(text, name)
        .toMatch(new RegExp(`^# ${index + 1}\\. .+\n\nDate: \\d{4}-\\d{2}-\\d{2}\n\n## Context\n`));
      expect.soft(text, name).toMatch(/\n## Decision\n[^]*\n## Consequence\n/);
    }
  });

  it('are all listed in docs/decisions/README.md, each with its number, title and date', () => {
    const list = readFileSync(path.join(folder, 'README.md'), 'utf8');
    const lines = names.sort().map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [, number, title, day] = /^# (\d+)\. (.+)\n\nDate: (.+)$/m.exec(text) ?? [];
      return `${number}. [${title}](${name}), ${day}`;
    });
    expect(list.split('\n').filter((line) => /^\d+\. /.test(line))).toEqual(lines);
  });

  it('refer only to code and documents that exist', () => {
    const missing = names.flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      // Paths are from the root or from lib/. Ids such as `claim/measure` are not paths: they have no extension.
      const paths = [...text.matchAll(/`((?:[a-z][\w-]*\/)+[\w.-]+\.(?:tsx?|mjs|json|css|md))`/g)].map(
        ([, found = '']) => found,
      );
      const isThere = (file: string): boolean => ['', 'lib'].some((start) => existsSync(path.join(root, start, file)));
      return paths
        .filter((file) => !/^(?:content|out|public|hosting)\//.test(file) && !isThere(file))
        .map((file) => `${name}: ${file}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('access', () => {
  it('to Recharts is limited to the plots', () => {
    expect(importersOutside(/^recharts(?:\/|$)/, /^components\/figure\/plots\//)).toEqual([]);
  });

  it('to generated documents is limited to one module', () => {
    expect(importersOutside(/^contentlayer\/generated$/, /^lib\/articles\/compiled-document\.ts$/)).toEqual([]);
  });

  it('to the file system is limited to the layers that work with files and to a few modules in other layers', () => {
    const readers =
      /^lib\/(?:catalog\/read-content\.ts$|articles\/documents\.ts$|newsroom(?:\.ts$|\/)|site\/identity\.ts$|messages\/languages\.ts$|(?:system|html|compile|archive|hosting|build|releases|dev|bench\/measure|cli)\/)|^components\/(?:figure\/fonts|share-card)\//;
    expect(importersOutside(/^(?:node:)?fs(?:\/promises)?$/, readers)).toEqual([]);
  });

  it('to the clock and to random numbers is limited to commands, dev, measurements, lib/system/edition.ts, app and components', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bMath\.random\(/;
    expect(
      outside(clock, /^lib\/(?:cli|dev|bench\/measure)\/|^lib\/system\/edition\.ts$|^app\/|^components\//),
    ).toEqual([]);
  });
});

describe('programs that are started by path', () => {
  it('exist, and those that npm scripts start are in lib/cli or e2e', () => {
    const scripts = /"scripts": \{([^}]*)\}/.exec(readFileSync(path.join(root, 'package.json'), 'utf8'))?.[1] ?? '';
    const started = [...scripts.matchAll(/(?:lib|e2e)\/\S+\.(?:ts|mjs)/g)].map(([file]) => file);
    const spawned = files.flatMap(({ path: name, code }) =>
      [...code.matchAll(/import\.meta\.dirname, '([^']+\.(?:ts|mjs))'/g)].map(([, file = '']) =>
        path.join(path.dirname(name), file),
      ),
    );
    expect(started.length).toBeGreaterThan(10);
    expect([...started, ...spawned].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(started.filter((file) => !/^(?:lib\/cli|e2e)\//.test(file))).toEqual([]);
  });
});

describe('files', () => {
  const lengths = files.map(({ path: name, text }) => ({ name, lines: text.trimEnd().split('\n').length }));

  it('have at most 400 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });
});

describe('importsOf', () => {
  it('finds every form of import and export, and ignores comments', () => {
    const text = [
      "import a from 'one';",
      "import type { B } from 'two';",
      "import { c, type D } from 'three';",
      "import {\n  e,\n  f,\n} from 'four';",
      "export { g } from 'five';",
      "export * from 'six';",
      "export type { H } from 'seven';",
      "import 'eight';",
      "const i = await import('nine');",
      "const j = () => import('ten');",
      'import * as k from "eleven";',
      "type R = import('twelve').S;",
      "// import l from 'comment';",
      "/*\nimport m from 'comment';\n*/",
      "const address = 'https://a.example'; // import('comment')",
      'export const from = 1;',
    ].join('\n');
    const found = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    expect(importsOf(text).sort()).toEqual(found.sort());
  });
});
