import { expect, test } from 'vitest';
import { articleSlug } from './ids';
import { slugOf } from './slug';

test.each([
  ['Can a Trade Deal Rebalance China?', 'can-a-trade-deal-rebalance-china'],
  ['China’s “great rebalancing”: 39.6%', 'chinas-great-rebalancing-39-6'],
  ['Élysée, Škoda & Œuvre – Straße', 'elysee-skoda-oeuvre-strasse'],
  ['  ﬁrst ½  ', 'first-1-2'],
  ['再平衡', ''],
])('the slug of “%s” is “%s”', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('the slug of a long title ends after a whole word, and is short enough for an id', () => {
  const slug = slugOf('rebalancing '.repeat(20));
  expect(slug).toBe('rebalancing-rebalancing-rebalancing-rebalancing-rebalancing-rebalancing');
  expect(articleSlug.safeParse(slug).success).toBe(true);
});
