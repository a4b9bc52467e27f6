import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsrooms } from '../check/testdata/newsroom';
import { compile } from './compile';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-compile-'));
  await cp(path.join(newsrooms, '../base/content'), path.join(root, 'content'), { recursive: true });
});

afterAll(() => rm(root, { recursive: true }));

it('makes no page of content with problems for readers', async () => {
  const article = path.join(root, 'content/articles/more-oats.mdx');
  await writeFile(article, (await readFile(article, 'utf8')).replace('20.5%', '21%'));
  const lines: string[] = [];
  expect(
    await compile({ root, log: (line) => lines.push(line), edition: { audience: 'readers', on: null } }),
  ).toMatchObject({ ok: false });
  expect(lines.join('\n')).toContain('error[stat/text] content/articles/more-oats.mdx:');
  expect(await readdir(path.join(root, '.plumbline'))).toEqual(['revision.ts']);
});
