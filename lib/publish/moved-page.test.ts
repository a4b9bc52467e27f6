import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { movedPages } from './moved-page';

test('a former address explains where its page moved, or why it was removed', () => {
  const files = new Map(
    movedPages(
      [
        { from: '/figures/old/one/', to: '/figures/new/one/' },
        { from: '/articles/gone/', gone: 'Withdrawn: its <source> was retracted.' },
        { from: '/fact-checks/gone/', gone: 'An opinion has no verdict.', to: '/articles/view/' },
        { from: '/figures/old/one/data.csv', to: '/figures/new/one/data.csv' },
      ],
      (address) => address === '/embed/figures/old/one/',
    ),
  );
  expect([...files.keys()]).toEqual([
    '/figures/old/one/index.html',
    '/embed/figures/old/one/index.html',
    '/articles/gone/index.html',
    '/fact-checks/gone/index.html',
  ]);
  expect(files.get('/embed/figures/old/one/index.html')).toBe(files.get('/figures/old/one/index.html'));
  const moved = serialize(parse(String(files.get('/figures/old/one/index.html'))));
  expect(moved).toContain('<a href="/figures/new/one/" target="_top">');
  expect(moved).toMatch(/<link rel="canonical" href="http[^"]+\/figures\/new\/one\/">/);
  expect(String(files.get('/articles/gone/index.html'))).toContain('its &lt;source&gt; was retracted');
  const withdrawn = String(files.get('/fact-checks/gone/index.html'));
  expect(withdrawn).toContain('<h1>This page is gone</h1><p>An opinion has no verdict.</p>');
  expect(withdrawn).toContain('<a href="/articles/view/" target="_top">');
});
