import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { personId, topicId } from '../domain/ids';
import { checkIndexView, checkListView, toCheckIndexView, toCheckListViews } from './check-list-view';
import { personView, toPersonView } from './person-view';
import { topicView, toTopicView } from './topic-view';
import { indexBacklinks } from './backlinks';

const check = (name: string, speaker: string, verdict: string, topics: string): [string, string] => [
  `content/fact-checks/${name}.mdx`,
  `---
title: Is it ${name}?
viewpoint: oats-first
topics: [${topics}]
claim:
  text: It is ${name}.
  speaker: ${speaker}
  saidOn: 2023-05-04
  saidIn: fjord-office/yearbook-2023
  locator: Page 1
verdict: '${verdict}'
summary: A summary.
evidence: [fjord-office/yearbook-2023]
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

Because.
`,
];

const context = await newsroomWith({
  'content/topics.yml': `grain: { name: Grain, about: What grows. }\ntrade: { name: Trade, about: What is sold. }\nsoil: { name: Soil, about: What it grows on. }\n`,
  ...Object.fromEntries([
    check('quarter-of-the-harvest', 'mara-quill', 'accurate', 'grain'),
    check('soft', 'desk', 'false', 'trade, grain'),
    check('hard', 'mara-quill', 'false', 'grain, trade'),
  ]),
});
const lists = toCheckListViews(context).map((list) => checkListView.parse(list));
const idsOf = (facet: string, key: string): string[] | undefined =>
  lists
    .find((list) => list.facet === facet && list.key === key)
    ?.checks.map(({ id }) => id)
    .sort();

describe('the lists of fact-checks', () => {
  it('exist for every verdict, and for each speaker, topic and viewpoint that has fact-checks', () => {
    expect(lists.map(({ facet, key }) => `${facet}/${key}`)).toEqual([
      'verdict/accurate',
      'verdict/mostly-accurate',
      'verdict/needs-context',
      'verdict/misleading',
      'verdict/false',
      'verdict/unverifiable',
      'by/desk',
      'by/mara-quill',
      'topic/grain',
      'topic/trade',
      'view/oats-first',
    ]);
    expect(lists[0]?.href).toBe('/fact-checks/verdict/accurate/');
  });

  it('contain exactly the fact-checks that match the filter of the list', () => {
    expect(idsOf('verdict', 'false')).toEqual(['hard', 'soft']);
    expect(idsOf('verdict', 'misleading')).toEqual([]);
    expect(idsOf('by', 'mara-quill')).toEqual(['hard', 'quarter-of-the-harvest']);
    expect(idsOf('topic', 'trade')).toEqual(['hard', 'soft']);
    expect(idsOf('view', 'oats-first')).toHaveLength(3);
  });

  it('contain as many fact-checks as the filters state', () => {
    for (const { filters } of lists)
      for (const { facet, choices } of filters)
        for (const { key, count } of choices) expect(idsOf(facet, key)).toHaveLength(count);
  });
});

describe('the scoreboard', () => {
  it('counts the verdicts for each viewpoint and in total', () => {
    const { scoreboard, tally } = checkIndexView.parse(toCheckIndexView(context));
    const counts = { accurate: 1, false: 2 };
    for (const row of [...scoreboard.map((one) => one.tally), tally])
      expect(Object.fromEntries(row.flatMap(({ verdict, count }) => (count === 0 ? [] : [[verdict, count]])))).toEqual(
        counts,
      );
    expect(scoreboard.map(({ total }) => total)).toEqual([3]);
  });
});

describe('a topic', () => {
  it('lists the content with this main topic before other content', () => {
    const { checks } = topicView.parse(toTopicView(context, topicId.parse('trade')));
    expect(checks.map(({ id }) => id)).toEqual(['soft', 'hard']);
  });

  it('has empty lists if there is no content about it', () => {
    expect(toTopicView(context, topicId.parse('soil'))).toMatchObject({ articles: [], checks: [], figures: [] });
  });
});

describe('a person', () => {
  const person = (id: string) =>
    personView.parse(toPersonView(context, indexBacklinks(context.catalog), personId.parse(id)));

  it('has a page with their checked claims and their viewpoints', () => {
    const { said, tally, views, wrote, writes } = person('mara-quill');
    expect(said.map(({ id }) => id).sort()).toEqual(['hard', 'quarter-of-the-harvest']);
    expect(tally.find(({ verdict }) => verdict === 'false')?.count).toBe(1);
    expect(views.map(({ articles }) => articles.map(({ href }) => href))).toEqual([['/articles/more-oats/']]);
    expect([wrote, writes]).toEqual([[], false]);
  });

  it('has a page with the articles that they wrote and the number of checks that they made', () => {
    const { wrote, checked, writes } = person('desk');
    expect([wrote.map(({ href }) => href), checked, writes]).toEqual([['/articles/more-oats/'], 3, true]);
  });
});

it('without fact-checks, there are no filters and no lists', () => {
  const without = { ...context, catalog: { ...context.catalog, factChecks: new Map() } };
  expect(toCheckIndexView(without).filters).toEqual([]);
  expect(toCheckListViews(without)).toEqual([]);
});
