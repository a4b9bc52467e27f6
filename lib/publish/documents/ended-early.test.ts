import { describe, expect, it } from 'vitest';
import { endedEarly } from './ended-early';

describe('an element that browsers end early', () => {
  it.each([
    ['a link in a link', '<p><a href="/a/"><a href="/b/">60%</a> of all</a></p>', '<a href="/a/">'],
    ['a link in a link, with text between', '<p><a href="/a/">of <a href="#b">20%</a></a></p>', '<a href="/a/">'],
    ['a block in a paragraph', '<p>Text<div>Box</div></p>', '<p>Text'],
    ['a list in a paragraph of a section', '<section><h2>A</h2><p>Text<ul><li>B</li></ul></p></section>', '<p>Text'],
    ['a button in a button', '<button>A<button>B</button></button>', '<button>A'],
    ['a heading in a heading', '<h2>A<h3>B</h3></h2>', '<h2>A'],
    ['an item in an item', '<ul><li>A<li>B</li></li></ul>', '<li>A'],
    ['a link in a link, after “>” in an attribute', '<a title="a > b" href="/a/"><a href="/b/">B</a></a>', '<a title'],
  ])('is reported by its start tag: %s', (_, source, start) => {
    expect(endedEarly(source)?.startsWith(start)).toBe(true);
  });

  it('is not confused with void elements, elements that the parser adds, or siblings of the same kind', () => {
    expect(endedEarly('<p>a<br/>b</p><table><tr><td>c</td></tr></table><svg><path d="M0 0"/></svg>')).toBeNull();
    expect(
      endedEarly('<p>x</p><script type="application/json">{"a":"<p><div>"}</script><style>a>b{top:0}</style>'),
    ).toBeNull();
    expect(endedEarly('<a href="/x/">x</a><article><a href="/y/"><abbr>y</abbr></a></article><a>z</a>')).toBeNull();
  });
});
