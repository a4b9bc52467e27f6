import type { Thing } from 'schema-dts';
import { expect } from 'vitest';
import { newsroomWith } from '../../../check/testdata/newsroom';
import { articleSlug, factCheckId, figureId, seriesId, statisticId } from '../../../domain/ids';
import { toArticleView } from '../../../views/article-view';
import { toFactCheckView } from '../../../views/fact-check-view';
import { toFigureView } from '../../../views/figure-view';
import { createDependents } from '../../../views/dependents';
import { toSeriesView } from '../../../views/series-view';
import { toStatisticPageView } from '../../../views/statistic-view';
import { breadcrumbsTo } from '../../../views/breadcrumbs';
import { indexBacklinks } from '../../../views/backlinks';
import { pageGraph } from '../graph';
import { nodesOf, readGraph, unknownWords, type GraphNode } from './read-graph';

/** The address of the test site. */
export const base = 'http://localhost:4000';

export const correction = `misread:
  date: '2024-02-03'
  severity: correction
  was: We wrote that oats were the first crop.
  now: It says the second.
  why: A row was misread.
  of: { articles: [more-oats], factChecks: [quarter-of-the-harvest], statistics: [oats/exports] }
`;
/** The source of all test data, a yearbook, with the given terms of redistribution. */
export const yearbook = (redistribution: string): string => `grade: primary
publisher: Fjord Office
title: Yearbook of the harvest
edition: '2023'
kind: dataset
publishedOn: 2023-05
accessedOn: '2024-01-10'
url: https://fjord.example/yearbook
licence: { name: Open licence, url: https://fjord.example/licence, redistribution: ${redistribution} }
`;
export const source = 'content/sources/fjord-office/yearbook-2023.yml';

/** Views (data for pages) of the small test newsroom, with content added or replaced. */
export async function example(written: Readonly<Record<string, string>> = {}) {
  const context = await newsroomWith({ [source]: yearbook('with-attribution'), ...written });
  const backlinks = indexBacklinks(context.catalog);
  return {
    article: toArticleView(context, articleSlug.parse('more-oats')),
    check: toFactCheckView(context, backlinks, factCheckId.parse('quarter-of-the-harvest')),
    figure: toFigureView(context, backlinks, figureId.parse('oats/lines')),
    series: toSeriesView(context, backlinks, createDependents(backlinks), seriesId.parse('fjord-office/oats')),
    number: (id: string) => toStatisticPageView(context, backlinks, statisticId.parse(id)),
  };
}

/** Puts a node into the structured data of a page, and returns all nodes that a JSON-LD processor finds in the data. */
export async function read(thing: Thing): Promise<GraphNode[]> {
  const nodes = await readGraph(JSON.stringify(pageGraph(breadcrumbsTo({ href: '/x/', label: 'X' }), thing)));
  expect(unknownWords(nodes)).toEqual([]);
  return nodes;
}

/** Returns the only node of a class. Fails unless there is exactly one. */
export function one(nodes: readonly GraphNode[], type: string): GraphNode {
  const found = nodesOf(nodes, type);
  expect(found.map(({ types }) => types)).toEqual([[type]]);
  const [node] = found;
  if (node === undefined) throw new Error(`There is no ${type}.`);
  return node;
}
