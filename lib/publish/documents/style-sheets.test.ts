import { describe, expect, it } from 'vitest';
import { relativeAddresses, StyleSheets } from './style-sheets';

const reduce = (css: string, ...classes: string[]): string => new StyleSheets().reduce(css, new Set(classes)).css;

describe('the styles of a page', () => {
  it('leave out rules for classes that the page does not use', () => {
    expect(reduce('.a{color:red}.b{color:#00f}.a .b{margin:0}p{margin:0}', 'a')).toBe('.a{color:red}p{margin:0}');
  });

  it('keep a whole rule if any of its selectors may match an element', () => {
    expect(reduce('.a,.b{color:red}:is(.a,.b) i{margin:0}', 'a')).toBe('.a,.b{color:red}:is(.a,.b) i{margin:0}');
    expect(reduce('p:not(.b){margin:0}')).toBe('p:not(.b){margin:0}');
  });

  it('leave out rules for unused classes, including those whose names must be escaped in CSS', () => {
    expect(reduce('.-\\32 KoLW_box{top:0}._0JN-aW_box{top:0}p{top:0}')).toBe('p{top:0}');
  });

  it('give the classes of CSS modules short names that no other class has', () => {
    const css = '.AbCdEf_box.a{top:0}.-\\32 KoLW_box:not(.AbCdEf_box){top:.5px}.fig-line{top:0}';
    const classes = new Set(['AbCdEf_box', '-2KoLW_box', 'a', 'fig-line']);
    const reduced = new StyleSheets().reduce(css, classes);
    expect(reduced.css).toBe('.b.a{top:0}.c:not(.b){top:.5px}.fig-line{top:0}');
    expect([...reduced.names]).toEqual([
      ['AbCdEf_box', 'b'],
      ['-2KoLW_box', 'c'],
    ]);
  });

  it('keep the order of layers, and rules that depend on print and theme', () => {
    const css =
      '@layer base,components;@layer components{.a{color:red}.b{top:0}}@media print{.a{top:0}}:root[data-theme=dark]{--x:1}@layer base{p{margin:0}}';
    expect(reduce(css, 'a')).toBe(
      '@layer base{p{margin:0}}@layer components{.a{color:red}}@media print{.a{top:0}}:root[data-theme=dark]{--x:1}',
    );
  });

  it('keep an animation that has the name of an unused class', () => {
    const css = '@keyframes fade{to{opacity:0}}.fade{top:0}p{animation:1s fade}';
    expect(reduce(css)).toContain('@keyframes fade');
  });

  it('are computed separately for each set of classes', () => {
    const sheets = new StyleSheets();
    const css = '.a{top:0}.b{top:1px}';
    expect(sheets.reduce(css, new Set(['a'])).css).toBe('.a{top:0}');
    expect(sheets.reduce(css, new Set(['b'])).css).toBe('.b{top:1px}');
  });

  it('use the same class names as the elements of the page, and do not change the text of the page', () => {
    const html = '<p class="page_head fig-line" title="class=&quot;page_head&quot;">class=&quot;page_head&quot;</p>';
    expect(new StyleSheets().apply('.page_head{top:0}.page_foot{top:0}.fig-line{top:1px}', html)).toEqual({
      html: '<p class="a fig-line" title="class=&quot;page_head&quot;">class=&quot;page_head&quot;</p>',
      styles: '.a{top:0}.fig-line{top:1px}',
    });
  });

  it('cannot close their own style element', () => {
    const css = '.a::before{content:"</style>"}';
    expect(() => new StyleSheets().apply(css, '<p class="a"></p>')).toThrow('cannot be put into a page');
  });

  it('are searched for addresses that would resolve differently inside a page', () => {
    expect(relativeAddresses('a{src:url(/fonts/a.woff2)}b{src:url("data:x")}')).toEqual([]);
    expect(relativeAddresses('a{src:url(../media/a.woff2)}b{src:url("x.png")}')).toEqual(['../media/a.woff2', 'x.png']);
  });
});
