import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { movedPages } from './moved-page';

test('an address that was given up says where its page went, or why it is gone', () => {
  const files = new Map(
    movedPages([
      { from: '/figures/old/one/', to: '/figures/new/one/' },
      { from: '/articles/gone/', gone: 'Withdrawn: its <source> was retracted.' },
      { from: '/figures/old/one/data.csv', to: '/figures/new/one/data.csv' },
    ]),
  );
  expect([...files.keys()]).toEqual(['/figures/old/one/index.html', '/articles/gone/index.html']);
  const moved = serialize(parse(String(files.get('/figures/old/one/index.html'))));
  expect(moved).toContain('<a href="/figures/new/one/">');
  expect(moved).toMatch(/<link rel="canonical" href="http[^"]+\/figures\/new\/one\/">/);
  expect(String(files.get('/articles/gone/index.html'))).toContain('its &lt;source&gt; was retracted');
});
