import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newsrooms } from '../check/testdata/newsroom';
import { compile } from './compile';
import type { Renderers } from '../compile/renderers';
import { stubRenderers } from '../compile/testing/stub-renderers';
import { publishedFolder, RevisionFile } from '../compile/build-context';
import { ArtefactFolder } from '../system/write-artefacts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-compile-'));
  await cp(path.join(newsrooms, '../base/content'), path.join(root, 'content'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

it('compiling for readers writes no page if the content has problems', async () => {
  const article = path.join(root, 'content/articles/more-oats.mdx');
  await writeFile(article, (await readFile(article, 'utf8')).replace('20.5%', '21%'));
  const lines: string[] = [];
  expect(
    await compile({ root, log: (line) => lines.push(line), edition: { audience: 'readers', on: null } }),
  ).toMatchObject({ ok: false });
  expect(lines.join('\n')).toContain('error[stat/text] content/articles/more-oats.mdx:');
  expect(await readdir(path.join(root, '.plumbline'))).toEqual(['revision.json']);
});

it('compiling for writers continues if an id is unknown, but fails if a figure cannot be drawn', async () => {
  const article = path.join(root, 'content/articles/more-oats.mdx');
  await writeFile(article, (await readFile(article, 'utf8')).replace('oats/lines', 'oats/nothing'));
  const views = path.join(root, '.plumbline/views');
  const run = (renderers: Renderers) =>
    compile({
      root,
      log: () => undefined,
      edition: { audience: 'writers', on: null },
      buildContext: {
        renderers,
        views: new ArtefactFolder(views),
        published: new ArtefactFolder(publishedFolder(root)),
        revision: new RevisionFile(root),
      },
    });
  expect(await run(stubRenderers)).toMatchObject({ ok: false });
  expect(await readdir(path.join(views, 'figures/oats'))).toContain('lines.json');
  const broken = { ...stubRenderers, draw: () => Promise.reject(new Error('An axis has no length.')) };
  await expect(run(broken)).rejects.toThrow(/could not be rendered: An axis has no length/);
  const lost = { ...stubRenderers, embeds: { ...stubRenderers.embeds, figure: () => JSON.parse('{"html":""}') } };
  await expect(run(lost)).rejects.toThrow(/The page for content\/figures\/oats\/\w+\.yml could not be rendered/);
});

it('recompiling for writers applies changes, and restores files that a concurrent build has overwritten', async () => {
  const views = path.join(root, '.plumbline/views');
  const buildContext = {
    renderers: stubRenderers,
    views: new ArtefactFolder(views),
    published: new ArtefactFolder(publishedFolder(root)),
    revision: new RevisionFile(root),
  };
  const edition = { audience: 'writers', on: null } as const;
  const compileOnce = (): Promise<{ ok: boolean }> => compile({ root, log: () => undefined, edition, buildContext });
  const article = path.join(root, 'content/articles/more-oats.mdx');
  const view = (): Promise<string> => readFile(path.join(views, 'articles/more-oats.json'), 'utf8');
  expect(await compileOnce()).toMatchObject({ ok: true });

  await writeFile(article, (await readFile(article, 'utf8')).replace(/^title: .*$/m, 'title: Oats, and more of them'));
  expect(await compileOnce()).toMatchObject({ ok: true });
  expect(await view()).toContain('Oats, and more of them');

  await writeFile(path.join(views, 'articles/more-oats.json'), '{}');
  await writeFile(path.join(root, '.plumbline/revision.json'), '{}');
  expect(await compileOnce()).toMatchObject({ ok: true });
  expect(await view()).toContain('Oats, and more of them');
});
