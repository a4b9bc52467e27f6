import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { bundledPages, bundledPagesFile } from '../newsroom/bundled-pages';
import { BrokenCode, bundlePages, PageBundler } from './bundle-pages';

const route = '/fields/[crop]/';
const document = `
import styles from './field.module.css';
export const pages = async () => [{ href: '/fields/oats/' }];
export const document = async ({ crop }) => <p className={styles.field}>{crop}</p>;
`;
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-pages-'));
  await write('app/_document/answer.ts', "import './all.css';\nexport const answerOf = (document) => document;");
  await write('app/_document/all.css', '@layer base, own; @layer base { p { color: light-dark(red, blue) } }');
  await write('app/fields/[crop]/document.tsx', document);
  await write('app/fields/[crop]/field.module.css', '@layer own { .field { inset: 0 } }');
  await symlink(path.resolve(import.meta.dirname, '../../node_modules'), path.join(root, 'node_modules'));
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

async function listed() {
  return bundledPages.parse(JSON.parse(await readFile(path.join(root, bundledPagesFile), 'utf8')));
}

/** What the bundle for the test’s route contains: the results of its exported functions, and its style sheet. */
async function made(): Promise<{ shown: unknown; pages: unknown; css: string }> {
  const list = await listed();
  const found = 'routes' in list ? list.routes[route] : undefined;
  const module = z
    .object({ answer: z.function({ input: [z.unknown()], output: z.unknown() }), pages: z.function() })
    .parse(await import(/* @vite-ignore */ path.join(root, found?.module ?? '')));
  return {
    shown: await module.answer({ crop: 'oats' }),
    pages: await module.pages(),
    css: await readFile(path.join(root, found?.css ?? ''), 'utf8'),
  };
}

it('PageBundler bundles each route into a module that renders and lists its pages, and a style sheet for them', async () => {
  await bundlePages(root);
  const { shown, pages, css } = await made();
  expect(shown).toMatchObject({ type: 'p', props: { className: 'field_field', children: 'oats' } });
  expect(pages).toEqual([{ href: '/fields/oats/' }]);
  // The styles of every page come first, in syntax that old browsers support.
  expect(css).toMatch(/@layer base\{p\{color:var\(--lightningcss-light,red\).*@layer own\{\.field_field\{inset:0\}\}/s);
});

it('PageBundler reports where code does not compile, and bundles it again after a fix', async () => {
  const bundler = new PageBundler(root);
  try {
    expect(await bundler.bundle()).toBeNull();
    await write('app/fields/[crop]/document.tsx', document.replace('</p>', ''));
    const problem = await bundler.bundle();
    expect(problem).toContain('app/fields/[crop]/document.tsx:4');
    expect(await listed()).toEqual({ problem });

    await write('app/fields/[crop]/document.tsx', document.replace('{crop}', 'A field of {crop}'));
    expect(await bundler.bundle()).toBeNull();
    expect((await made()).shown).toMatchObject({ props: { children: ['A field of ', 'oats'] } });

    await cp(path.join(root, 'app/fields'), path.join(root, 'app/meadows'), { recursive: true });
    expect(await bundler.bundle()).toBeNull();
    expect(Object.keys(z.object({ routes: z.looseObject({}) }).parse(await listed()).routes)).toEqual([
      route,
      '/meadows/[crop]/',
    ]);
  } finally {
    await bundler.close();
  }
});

it('bundlePages throws if code does not compile', async () => {
  await write('app/fields/[crop]/document.tsx', "import './nowhere';");
  await expect(bundlePages(root)).rejects.toThrow(BrokenCode);
});

it('bundlePages rejects a style sheet with a relative address, which browsers would resolve against each page’s address', async () => {
  await write('app/_document/all.css', 'p { background: url(oats.svg) }');
  await expect(bundlePages(root)).rejects.toThrow();
});
