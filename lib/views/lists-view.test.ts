import { describe, expect, it } from 'vitest';
import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import { newsroomWith } from '../check/testdata/newsroom';
import type { Catalog } from '../domain/catalog';
import { createResolve } from '../numbers/resolve';
import { hasContent, toListsView, type ListsView } from './lists-view';
import { indexBacklinks } from './backlinks';

function listsOf(catalog: Catalog): ListsView {
  return toListsView({ catalog, resolve: createResolve(catalog) }, indexBacklinks(catalog));
}

describe('toListsView', () => {
  it('returns no list pages for an empty newsroom', () => {
    const lists = listsOf(toCatalog(parseContent([])));
    expect(lists).toEqual([]);
    expect(hasContent(lists, '/figures/')).toBe(false);
    expect(hasContent(lists, '/methodology/')).toBe(true);
    expect(hasContent(lists, '/figures/oats/lines/')).toBe(true);
  });

  it('returns exactly the list pages that have entries', async () => {
    const { catalog } = await newsroomWith({});
    expect(listsOf(catalog)).toEqual([
      ...['/#explainers', '/fact-checks/', '/figures/', '/numbers/', '/series/', '/sources/', '/people/'],
      ...['/search/', '/embed/'],
    ]);
  });

  it('omits topics and people if no published content uses them', async () => {
    const { catalog } = await newsroomWith({
      'content/topics.yml': 'rye: { name: Rye, about: What else grows. }\n',
    });
    const { topics, people } = catalog;
    const lists = listsOf({ ...toCatalog(parseContent([])), topics, people });
    expect(lists).toEqual([]);
  });

  it('includes the comparison of viewpoints only if at least two viewpoints have published explainers', async () => {
    const viewpoint = (publishedOn: string): string => `name: A view
holder: mara-quill
outlet: Fjord Office
publishedOn: '${publishedOn}'
source: fjord-office/yearbook-2023
thesis: Arvenia should grow more oats.
answers: { why: { none: Silent. } }
`;
    const second = `---
title: About rye
standfirst: In short.
kicker: Harvest
viewpoint: rye-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: Nothing }
contradicts: { none: Nothing }
---

Words.
`;
    const one = {
      'content/questions.yml': 'why: { question: Why oats? }\n',
      'content/viewpoints/oats-first.yml': viewpoint('2023-05-02'),
      'content/viewpoints/rye-first.yml': viewpoint('2022-05-02'),
    };
    expect(listsOf((await newsroomWith(one)).catalog)).not.toContain('/compare/');
    const two = await newsroomWith({ ...one, 'content/articles/rye.mdx': second });
    expect(listsOf(two.catalog)).toContain('/compare/');
  });
});
