import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { joined, labelOf, rich } from './message';

const link = (href: string) => (
  <a key={href} href={href}>
    {href.slice(1)}
  </a>
);

describe('a message with elements', () => {
  it('renders tags and values as elements, and everything else as text', () => {
    const page = rich('methodology.uncited.one', { text: '3 & 4', page: link('/x'), reason: 'No <table> has it.' });
    expect(renderToStaticMarkup(page)).toBe('“3 &amp; 4”, in <a href="/x">x</a>: No &lt;table&gt; has it.');
    const wrong = rich('methodology.limits.wrong', { link: (words) => <a href="/log/">{words}</a> });
    expect(renderToStaticMarkup(wrong)).toBe(
      'If something here turns out to be wrong, <a href="/log/">the corrections policy and log</a> explain what we do.',
    );
  });

  it('joins elements with the commas and conjunctions of the language', () => {
    const links = ['/a', '/b', '/c'].map(link);
    expect(renderToStaticMarkup(joined(links, 'or'))).toBe(
      '<a href="/a">a</a>, <a href="/b">b</a> or <a href="/c">c</a>',
    );
  });
});

it('the accessible name of a link begins with its visible words', () => {
  expect(labelOf('Explore', 'Exports')).toBe('Explore: Exports');
});
