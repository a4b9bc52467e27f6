import { expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { figureIndexView, figureListView, toFigureIndexView, toFigureListViews } from './figure-list-view';

const bars = (topics: string): string => `kind: bar
title: A title
subtitle: A subtitle
alt: A bar.
topics: [${topics}]
orientation: vertical
bars:
  - { key: share, label: Share, colour: accent }
groups:
  - label: Arvenia
    values: { share: oats/arvenia }
`;

const topicsFile = `grain: { name: Grain, about: What grows. }\ntrade: { name: Trade, about: What is sold. }\n`;
const context = await newsroomWith({
  'content/topics.yml': topicsFile,
  'content/figures/oats/first.yml': bars('trade, grain'),
  'content/figures/oats/second.yml': bars('grain'),
});

it('the list of figures has each figure under its main topic only, and figures without a topic last', () => {
  const { topics, others } = figureIndexView.parse(toFigureIndexView(context));
  expect(topics).toEqual([
    { id: 'grain', name: 'Grain', figures: ['oats/second'] },
    { id: 'trade', name: 'Trade', figures: ['oats/first'] },
  ]);
  expect([...others].sort()).toEqual(['oats/areas', 'oats/bars', 'oats/lines']);
});

it('each filtered list has as many figures as its filter states', () => {
  const views = toFigureListViews(context).map((list) => figureListView.parse(list));
  expect(Object.fromEntries(views.map(({ key, figures }) => [key, figures.length]))).toEqual({
    'topic-grain': 2,
    'topic-trade': 1,
    'kind-line': 1,
    'kind-area': 1,
    'kind-bar': 3,
  });
  for (const { filters } of views) {
    const counts = filters.flatMap(({ choices }) => choices.map(({ key, count }) => [key, count] as const));
    expect(counts).toEqual(views.map(({ key, figures }) => [key, figures.length]));
  }
  expect(views.map(({ href }) => href)).toContain('/figures/kind-bar/');
});

it('the list of figures has no topic filter if there are no topics', async () => {
  const { filters } = toFigureIndexView(await newsroomWith({}));
  expect(filters.map(({ facet }) => facet)).toEqual(['kind']);
});
