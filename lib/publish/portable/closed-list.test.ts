import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { onlyAllowed } from './closed-list';
import { htmlOf, markdownOf } from './write-text';

it('right-to-left names are isolated in feeds, and unchanged in Markdown', () => {
  const text = onlyAllowed(fromHtml('<p>In <bdi>إيران</bdi> 12.3%</p>', { fragment: true }));
  expect(htmlOf(text)).toBe('<p>In <bdi>إيران</bdi> 12.3%</p>');
  expect(markdownOf(text)).toBe('In إيران 12.3%\n');
});
