import { expect, test } from 'vitest';
import { trailTo, trailToArticle, type Trail } from './trail';

const way = (trail: Trail): string[] => trail.map(({ href }) => href);

test.each([
  ['/about/', ['/', '/about/']],
  ['/figures/', ['/', '/figures/']],
  ['/figures/oats/lines/', ['/', '/figures/', '/figures/oats/lines/']],
  ['/fact-checks/verdict/false/', ['/', '/fact-checks/', '/fact-checks/verdict/false/']],
  ['/people/mara-quill/', ['/', '/people/', '/people/mara-quill/']],
])('the way to %s goes through what lists it', (href, expected) => {
  expect(way(trailTo({ href, label: 'It' }))).toEqual(expected);
});

test('the way to an explainer goes through its nearest topic', () => {
  const topics = [
    { href: '/topics/oats/', name: 'Oats' },
    { href: '/topics/rye/', name: 'Rye' },
  ];
  const article = { href: '/articles/more-oats/', title: 'More oats?' };
  expect(trailToArticle({ ...article, topics }).slice(1)).toEqual([
    { href: '/topics/', label: 'Topics' },
    { href: '/topics/oats/', label: 'Oats' },
    { href: '/articles/more-oats/', label: 'More oats?' },
  ]);
  expect(way(trailToArticle({ ...article, topics: [] }))).toEqual(['/', '/articles/more-oats/']);
});
