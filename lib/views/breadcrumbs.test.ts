import { expect, test } from 'vitest';
import { breadcrumbsTo, articleBreadcrumbs, type BreadcrumbPath } from './breadcrumbs';

const way = (breadcrumbs: BreadcrumbPath): string[] => breadcrumbs.map(({ href }) => href);

test.each([
  ['/about/', ['/', '/about/']],
  ['/figures/', ['/', '/figures/']],
  ['/figures/oats/lines/', ['/', '/figures/', '/figures/oats/lines/']],
  ['/fact-checks/verdict/false/', ['/', '/fact-checks/', '/fact-checks/verdict/false/']],
  ['/people/mara-quill/', ['/', '/people/', '/people/mara-quill/']],
])('the breadcrumbs of %s lead through its list page, if it has one', (href, expected) => {
  expect(way(breadcrumbsTo({ href, label: 'It' }))).toEqual(expected);
});

test('the breadcrumbs of an explainer contain its main topic', () => {
  const topics = [
    { href: '/topics/oats/', name: 'Oats' },
    { href: '/topics/rye/', name: 'Rye' },
  ];
  const article = { href: '/articles/more-oats/', title: 'More oats?' };
  expect(articleBreadcrumbs({ ...article, topics }).slice(1)).toEqual([
    { href: '/topics/', label: 'Topics' },
    { href: '/topics/oats/', label: 'Oats' },
    { href: '/articles/more-oats/', label: 'More oats?' },
  ]);
  expect(way(articleBreadcrumbs({ ...article, topics: [] }))).toEqual(['/', '/articles/more-oats/']);
});
