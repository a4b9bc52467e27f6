import { describe, expect, it } from 'vitest';
import { words } from '../domain/vocabulary';
import { parseBody } from './parse-body';

const parse = (text: string) => parseBody('a.mdx', text, words);
const messages = (text: string): string[] => parse(text).problems.map(({ message }) => message);

describe('parseBody', () => {
  it('reads the uses of components in document order, at any depth', () => {
    const { body, problems } = parse(
      [
        'It was **<Stat of="a/b" at="2019" as="magnitude" decimals="1">20%</Stat>** <Cite source="a/b" locator="p. 3" />.',
        '',
        '- In a list, <Stat of="c/d" />.',
        '',
        '> <Cite source="c/d" />',
        '',
        '<Figure id="a/b" />',
        '',
        '<FactCheck id="a-check" />',
        '',
        '<Viewpoint id="a-view" />',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(body.uses).toEqual([
      { word: 'Stat', of: 'a/b', at: { kind: 'year', year: 2019 }, as: 'magnitude', decimals: 1, text: '20%' },
      { word: 'Cite', source: 'a/b', locator: 'p. 3' },
      { word: 'Stat', of: 'c/d', as: 'value', text: null },
      { word: 'Cite', source: 'c/d' },
      { word: 'Figure', id: 'a/b' },
      { word: 'FactCheck', id: 'a-check' },
      { word: 'Viewpoint', id: 'a-view' },
    ]);
  });

  it('records the positions of a component, of its attributes and of its text', () => {
    const text = 'One.\n\nIt was <Stat of="a/b">20%</Stat>.';
    const [use] = parse(text).uses;
    expect(use?.position).toEqual({ line: 3, column: 8 });
    expect(use?.attribute('of')).toMatchObject({ line: 3, column: 14 });
    expect(use?.attribute('at')).toEqual({ line: 3, column: 8 });
    expect(use?.textRange).toEqual({
      start: text.indexOf('20%'),
      end: text.indexOf('</Stat>'),
      position: { line: 3, column: 23 },
    });
  });

  it('reads headings, and gives each a different id', () => {
    const { body } = parse(
      'One two three.\n\n## A *good* heading\n\nFour — five.\n\n### Below it\n\n## A good heading',
    );
    expect(body.headings).toEqual([
      { depth: 2, text: 'A good heading', id: 'a-good-heading' },
      { depth: 3, text: 'Below it', id: 'below-it' },
      { depth: 2, text: 'A good heading', id: 'a-good-heading-2' },
    ]);
  });

  it('counts words, not punctuation', () => {
    expect(parse('One — two, 3.5 … four').body.wordCount).toBe(4);
  });

  it.each([
    ['escaped brackets', 'A &lt;script> and \\<b>, \\{x\\} and `{code}`.'],
    ['links of every allowed kind', '[a](https://a.example) [b](mailto:a@b.example) [c](/page/) [d](#place)'],
    ['plain markdown', '## A\n\n*a* **b** `c`\n\n> quotation\n\n1. one\n2. two\n\n---\n\nEnd.  \nNew line.'],
    ['a component with text on separate lines', 'It was <Stat of="a/b">3.5 percentage\npoints</Stat>.'],
  ])('accepts %s', (_, text) => {
    expect(messages(text)).toEqual([]);
  });

  it('reports every problem, not only the first', () => {
    expect(messages('# A\n\n{x} <b /> [y](javascript:z)\n\n<Stat />\n\n#### B')).toEqual([
      'Braces start code, which is not allowed here.',
      '<b> is raw HTML.',
      'The link goes to "javascript:z", which is not allowed.',
      '<Stat>: "of" is missing.',
      'This is a level-one heading, which is reserved for the title.',
      'A level-4 heading must not follow the title.',
    ]);
  });

  it('does not let an attribute named __proto__ change the prototype', () => {
    expect(messages('It was <Stat of="a/b" __proto__="x" />.')).toEqual(['<Stat>: Unknown field "__proto__".']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('rejects a component that this kind of document may not use', () => {
    expect(parseBody('a.mdx', 'x <Stat of="a/b" />\n\n<Figure id="a/b" />', ['Stat']).problems).toMatchObject([
      { rule: 'mdx/unknown-component', position: { line: 3, column: 1 } },
    ]);
  });
});

describe('the limits that protect the parser', () => {
  it.each([
    ['deep quotations', '>'.repeat(5000), 'Lists or quotations are nested 5000 levels deep.'],
    ['deep lists on one line', `${'- '.repeat(500)}x`, 'Lists or quotations are nested 500 levels deep.'],
    [
      'a list with growing indentation',
      Array.from({ length: 400 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
      'This block is longer than 10000 characters.',
    ],
    ['brackets', '['.repeat(20_000), 'This block is longer than 10000 characters.'],
    ['brackets in a shorter block', '['.repeat(51), 'Brackets or components are nested more than 50 levels deep.'],
    ['links inside links', '[a]('.repeat(51), 'Brackets or components are nested more than 50 levels deep.'],
    ['nested components', '<Figure>\n'.repeat(3000), 'Brackets or components are nested more than 50 levels deep.'],
    [
      'nested components in blocks',
      '<Figure>\n\n'.repeat(3000),
      'Brackets or components are nested more than 50 levels deep.',
    ],
    ['emphasis', '*a'.repeat(3000), 'This block has more than 200 asterisks, underscores and backticks.'],
    ['a wide table', '|a'.repeat(10_000), 'This block is longer than 10000 characters.'],
  ])('reject text that would slow the parser down: %s', (_, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('accept text nested as deeply as in real articles', () => {
    expect(messages('> - 1. one\n>   - two\n\n* * *\n\n- - a')).toEqual([]);
    expect(messages('It was <Stat of="a/b" /> ([a](/), *b*).\n\n'.repeat(100))).toEqual([]);
  });

  it('report a long block on its first line, and deep nesting on the nested line', () => {
    const [problem] = parse(`One.\n\nTwo.\n${'x'.repeat(10_001)}`).problems;
    expect(problem?.position).toEqual({ line: 3, column: 1 });
    const [deep] = parse(`One.\n\n${'> '.repeat(21)}x`).problems;
    expect(deep?.position).toEqual({ line: 3, column: 1 });
  });
});
