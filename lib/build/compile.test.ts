import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newsrooms } from '../check/testdata/newsroom';
import { compile } from './compile';
import type { Drafters } from '../compile/drafters';
import { undrawn } from '../compile/testing/undrawn';
import { publishedFolder, RevisionFile } from '../compile/workshop';
import { ArtefactFolder } from '../system/write-artefacts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-compile-'));
  await cp(path.join(newsrooms, '../base/content'), path.join(root, 'content'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

it('makes no page of content with problems for readers', async () => {
  const article = path.join(root, 'content/articles/more-oats.mdx');
  await writeFile(article, (await readFile(article, 'utf8')).replace('20.5%', '21%'));
  const lines: string[] = [];
  expect(
    await compile({ root, log: (line) => lines.push(line), edition: { audience: 'readers', on: null } }),
  ).toMatchObject({ ok: false });
  expect(lines.join('\n')).toContain('error[stat/text] content/articles/more-oats.mdx:');
  expect(await readdir(path.join(root, '.plumbline'))).toEqual(['revision.json']);
});

it('makes the rest for one who writes where something is not linked, and stops where something else goes wrong', async () => {
  const article = path.join(root, 'content/articles/more-oats.mdx');
  await writeFile(article, (await readFile(article, 'utf8')).replace('oats/lines', 'oats/nothing'));
  const views = path.join(root, '.plumbline/views');
  const turn = (drafters: Drafters) =>
    compile({
      root,
      log: () => undefined,
      edition: { audience: 'writers', on: null },
      workshop: {
        drafters,
        views: new ArtefactFolder(views),
        published: new ArtefactFolder(publishedFolder(root)),
        revision: new RevisionFile(root),
      },
    });
  expect(await turn(undrawn)).toMatchObject({ ok: false });
  expect(await readdir(path.join(views, 'figures/oats'))).toContain('lines.json');
  const broken = { ...undrawn, draw: () => Promise.reject(new Error('An axis has no length.')) };
  await expect(turn(broken)).rejects.toThrow(/could not be rendered: An axis has no length/);
});

it('compiles again for one who writes, and mends what a build beside it has put in its place', async () => {
  const views = path.join(root, '.plumbline/views');
  const workshop = {
    drafters: undrawn,
    views: new ArtefactFolder(views),
    published: new ArtefactFolder(publishedFolder(root)),
    revision: new RevisionFile(root),
  };
  const edition = { audience: 'writers', on: null } as const;
  const turn = (): Promise<{ ok: boolean }> => compile({ root, log: () => undefined, edition, workshop });
  const article = path.join(root, 'content/articles/more-oats.mdx');
  const view = (): Promise<string> => readFile(path.join(views, 'articles/more-oats.json'), 'utf8');
  expect(await turn()).toMatchObject({ ok: true });

  await writeFile(article, (await readFile(article, 'utf8')).replace(/^title: .*$/m, 'title: Oats, and more of them'));
  expect(await turn()).toMatchObject({ ok: true });
  expect(await view()).toContain('Oats, and more of them');

  await writeFile(path.join(views, 'articles/more-oats.json'), '{}');
  await writeFile(path.join(root, '.plumbline/revision.json'), '{}');
  expect(await turn()).toMatchObject({ ok: true });
  expect(await view()).toContain('Oats, and more of them');
});
