import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newsrooms } from '../check/testdata/newsroom';
import { compile } from '../build/compile';
import { memoizedCheck } from '../check/memoized-check';
import { compileDocuments } from './compile-documents';
import { stubRenderers } from './testing/stub-renderers';
import { publishedFolder, RevisionFile } from './build-context';
import { ArtefactFolder } from '../system/write-artefacts';

const articles = 'content/articles/more-oats.mdx';
const factChecks = 'content/fact-checks/quarter-of-the-harvest.mdx';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-documents-'));
  await cp(path.join(newsrooms, '../base/content'), path.join(root, 'content'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** A compiled newsroom, with functions that edit and recompile it. */
async function compiled() {
  const options = {
    root,
    check: memoizedCheck(null),
    buildContext: {
      renderers: stubRenderers,
      views: new ArtefactFolder(path.join(root, '.plumbline/views')),
      published: new ArtefactFolder(publishedFolder(root)),
      revision: new RevisionFile(root),
    },
    edition: { audience: 'writers', on: null } as const,
  };
  const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
  await compile({ ...options, log: () => undefined });
  return {
    first: (...files: string[]) => compileDocuments(files, options),
    edit: async (file: string, from: RegExp, to: string) =>
      writeFile(path.join(root, file), (await read(file)).replace(from, to)),
    view: (name: string) => read(`.plumbline/views/${name}.json`),
    revision: () => read('.plumbline/revision.json'),
  };
}

it('compileDocuments recompiles changed documents and records a new revision', async () => {
  const { first, edit, view, revision } = await compiled();
  const [index, before] = [await view('index'), await revision()];
  await edit(articles, /^title: .*$/m, 'title: Oats, and more of them');
  await edit(factChecks, /^summary: .*$/m, 'summary: It was not that.');
  expect(await first(articles, factChecks)).toBe(true);
  expect(await view('articles/more-oats')).toContain('Oats, and more of them');
  expect(await view('fact-checks/quarter-of-the-harvest')).toContain('It was not that.');
  expect(await revision()).not.toBe(before);
  // Other pages that show the title wait for the full compilation.
  expect(await view('index')).toBe(index);
});

it('compileDocuments keeps the revision if an edit changes no view', async () => {
  const { first, edit, revision } = await compiled();
  const before = await revision();
  // The word count stays the same, and so does the reading time.
  await edit(articles, /exports came to/, 'exports ran to');
  expect(await first(articles, 'content/articles/of-no-catalog.mdx')).toBe(true);
  expect(await revision()).toBe(before);
});

it('compileDocuments compiles nothing while the content has problems', async () => {
  const { first, edit, view, revision } = await compiled();
  const before = [await view('articles/more-oats'), await revision()];
  await edit(articles, /^title: .*$/m, 'title: Oats, and more of them');
  await edit(articles, /20\.5%/, '21%');
  expect(await first(articles)).toBe(false);
  expect([await view('articles/more-oats'), await revision()]).toEqual(before);
});
