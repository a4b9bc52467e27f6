import { expect, it, vi } from 'vitest';
import { checkNewsroom } from '../check/check-newsroom';
import { newsroomWith } from '../check/testdata/newsroom';
import { article, filesWith, impactOf, put } from '../impact/testdata/states';
import type { Kind } from '../domain/catalog';
import type { Collection } from './collection';
import { resourcesOf } from './resources';

interface Recipe {
  readonly title: string;
  readonly cook: string;
  readonly method: string;
  readonly cookedOn: string;
}

/** A complete kind of content that no other part of the project knows about. */
const { recipes } = await vi.hoisted(async () => {
  const { z } = await import('zod');
  const made: Collection<string, Recipe> = {
    place: { form: 'file', folder: 'recipes', named: '<name>' },
    id: z.string().regex(/^[a-z-]+$/, 'Use letters.'),
    schema: z.strictObject({ title: z.string(), cook: z.string(), method: z.string(), cookedOn: z.string() }),
    section: null,
    mentions: ({ cook }, mention) => mention.id('people', cook, ['cook']),
    prose: ({ method }) => [{ path: ['method'], text: method, as: 'field' }],
    days: ({ cookedOn }) => [{ path: ['cookedOn'], date: cookedOn, since: 'web', is: 'past' }],
    words: { one: 'recipe', many: 'recipes' },
    title: ({ title }) => title,
    lists: () => [['page', '/glossary/recipes/']],
    resources: (id) => [
      ['page', `/glossary/recipes/${id}/`],
      ['data', `/glossary/recipes/${id}/recipe.txt`],
    ],
  };
  return { recipes: made };
});

vi.mock('./collections', async (original) => {
  const real = await original<typeof import('./collections')>();
  const { kinds, collectionNames } = real;
  return {
    pageWord: () => 'recipe',
    collections: { ...real.collections, recipes },
    shownCollections: { ...real.shownCollections, recipes },
    kinds: [...kinds, 'recipes'],
    collectionNames: [...collectionNames, 'recipes'],
    documentKinds: real.documentKinds,
    isDocumentKind: (kind: Kind | 'recipes') => kind !== 'recipes' && real.isDocumentKind(kind),
  };
});

const file = 'content/recipes/porridge.yml';
const porridge = 'title: Porridge\ncook: mara-quill\nmethod: Stir it.\ncookedOn: 2024-01-10\n';
const page = '/glossary/recipes/porridge/';

async function problemsOf(text: string): Promise<string[]> {
  const checked = checkNewsroom(await filesWith({ [file]: text }));
  return checked.ok ? [] : checked.problems.map(({ rule, position, message }) => `${rule} ${position.line} ${message}`);
}

it('a made-up kind of content is parsed, with a position for each field', async () => {
  expect(await problemsOf(porridge)).toEqual([]);
  expect(await problemsOf(porridge.replace('cook: mara-quill', 'cook: [mara-quill]'))).toEqual([
    expect.stringMatching(/^schema\/invalid 2 /),
  ]);
});

it('a made-up kind of content is linked: every entry that it refers to must exist', async () => {
  expect(await problemsOf(porridge.replace('mara-quill', 'nobody'))).toEqual([
    'reference/unknown 2 There is no "nobody" among the people.',
  ]);
});

it('a made-up kind of content has prose in which every number needs a source', async () => {
  expect(await problemsOf(porridge.replace('Stir it', 'Stir 20% of it'))).toEqual([
    'prose/unbound 3 "20%" is a number without a source.',
  ]);
});

it('a made-up kind of content has dates that must not be implausibly early', async () => {
  expect(await problemsOf(porridge.replace('2024-01-10', '1024-01-10'))).toEqual([
    'date/early 4 "cookedOn" is 1024-01-10, before 1991, when the Web opened.',
  ]);
});

it('a made-up kind of content is published, and articles can link to it', async () => {
  const resources = resourcesOf(await newsroomWith({ [file]: porridge }));
  expect(resources.filter(({ owner }) => owner?.id === 'porridge')).toMatchObject([
    { address: page, kind: 'page', linkable: true },
    { address: `${page}recipe.txt`, kind: 'data', linkable: true },
  ]);
  const linked = put('exports came to', `[porridge](${page}) came to`);
  const checked = (edits: Parameters<typeof filesWith>[0]) => filesWith(edits).then((files) => checkNewsroom(files).ok);
  expect(await checked({ [file]: porridge, [article]: linked })).toBe(true);
  expect(await checked({ [article]: linked })).toBe(false);
});

it('`impact` reports changed, new and removed entries of a made-up kind of content', async () => {
  const was = { [file]: porridge };
  const changed = await impactOf({ [file]: porridge.replace('Stir', 'Whisk') }, was);
  expect(changed.surfaces.changed).toEqual([
    { kind: 'page', url: page },
    { kind: 'download', url: `${page}recipe.txt` },
  ]);
  const added = await impactOf({ [file]: porridge });
  expect(added.surfaces.added.map(({ url }) => url)).toEqual([page, `${page}recipe.txt`]);
  const { dropped, passes } = await impactOf({ [file]: null }, was);
  expect(dropped).toMatchObject([
    { kind: 'recipe', id: 'porridge', title: 'Porridge', file, urls: [page, `${page}recipe.txt`] },
  ]);
  expect(passes).toBe(false);
});
