import { expect, it } from 'vitest';
import { feedOf, type FeedEntry } from './feed';

const entry = (id: string, published: string): FeedEntry => ({
  ...{ id, published, updated: published, title: id, summary: id, html: id },
  ...{ authors: [], tags: [], image: null },
});
const day = (published: string, count: number): FeedEntry[] =>
  Array.from({ length: count }, (_, index) => entry(`${published} ${index}`, published));

it.each([
  ['all entries from the latest day, however many there are', [day('2024-03-02', 60), day('2024-03-01', 5)], 60],
  ['all entries from the same day as the fiftieth', [day('2024-03-02', 49), day('2024-03-01', 5)], 54],
  ['no entries from before the day of the fiftieth', [day('2024-03-02', 50), day('2024-03-01', 5)], 50],
  ['all entries if there are fewer than fifty', [day('2024-03-02', 3)], 3],
])('a feed has %s', (_, days, count) => {
  const feed = feedOf({ page: '/', title: 'Oats', description: 'Oats' }, days.flat().reverse(), '2024-01-01');
  expect(feed.entries).toHaveLength(count);
  expect(feed.entries[0]?.published).toBe('2024-03-02');
});
