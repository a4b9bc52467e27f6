import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'documents-'));
  await mkdir(path.join(root, '.contentlayer/generated/Article'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.resetModules();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const file = () => path.join(root, '.contentlayer/generated/Article/articles__new.mdx.json');

it('the dev server waits until a new document is compiled and its file is complete', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const { compiledBody } = await import('./documents');
  const body = compiledBody('articles', 'new');
  await new Promise((resolve) => setTimeout(resolve, 60));
  await writeFile(file(), '');
  await new Promise((resolve) => setTimeout(resolve, 60));
  await writeFile(file(), JSON.stringify({ body: { raw: 'One.', code: 'return 1' } }));
  expect(await body).toBe('return 1');
});

it('a build fails at once if a compiled document is missing', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const { compiledBody } = await import('./documents');
  await expect(compiledBody('articles', 'new')).rejects.toThrow('There is no compiled body of articles/new');
});
