import { expect, it } from 'vitest';
import { isolateRightToLeft } from './isolate-right-to-left';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>إيران</title>${head}</head><body>${body}</body></html>`;

it.each([
  ['<p>In إيران <a href="/n/">12.3%</a> fell</p>', '<p>In <bdi>إيران</bdi> <a href="/n/">12.3%</a> fell</p>'],
  ['<td>ישראל −4.5% (2020)</td>', '<td><bdi>ישראל</bdi> −4.5% (2020)</td>'],
  ['<p>A &amp; جمهورية إيران &amp; B</p>', '<p>A &amp; <bdi>جمهورية إيران</bdi> &amp; B</p>'],
])('right-to-left words in a document’s text are isolated: %s', (body, expected) => {
  expect(isolateRightToLeft(page(body))).toBe(page(expected));
  expect(isolateRightToLeft(isolateRightToLeft(page(body)))).toBe(page(expected));
});

it.each([
  '<img alt="إيران 12.3%" src="/a.png">',
  '<script type="application/ld+json">{"name":"إيران"}</script>',
  '<svg viewBox="0 0 1 1"><text>\u2068إيران\u2069 12.3%</text></svg>',
  '<select><option>إيران</option></select>',
  '<p>Türkiye 12.3%</p>',
])('attributes, scripts, drawings, options and left-to-right text do not change: %s', (body) => {
  expect(isolateRightToLeft(page(body, '<script>var a="ישראל"</script>'))).toBe(
    page(body, '<script>var a="ישראל"</script>'),
  );
});
