import type { Heading, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fragment, headingIds, remarkHeadingIds } from './headings';

function tree(...texts: string[]): Root {
  return {
    type: 'root',
    children: texts.map((value): Heading => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] })),
  };
}

describe('fragment', () => {
  it.each([
    ['What Washington wants', 'what-washington-wants'],
    ['China’s own reasons', 'chinas-own-reasons'],
    ['Prices: up 3.5%?', 'prices-up-3-5'],
    ['  — A dash —  ', 'a-dash'],
    ['Économie & emploi', 'économie-emploi'],
    ['اقتصاد', 'اقتصاد'],
    ['?!', ''],
  ])('converts "%s" to %s', (text, id) => {
    expect(fragment(text)).toBe(id);
  });
});

describe('headingIds', () => {
  const ids = (...texts: string[]): string[] => [...headingIds(tree(...texts)).values()];

  it('numbers headings with the same text', () => {
    expect(ids('A', 'B', 'A', 'A')).toEqual(['a', 'b', 'a-2', 'a-3']);
  });

  it('gives every heading a different id, even if some headings end in a number', () => {
    expect(ids('A', 'A', 'A 2', 'A 2')).toEqual(['a', 'a-2', 'a-2-2', 'a-2-3']);
    expect(ids('A 2', 'A', 'A')).toEqual(['a-2', 'a', 'a-3']);
  });

  it('avoids the ids that an explainer’s page uses for its own parts', () => {
    expect(ids('Sources', 'The numbers', 'Numbers', 'Contents', 'Figures')).toEqual([
      ...['sources-2', 'the-numbers', 'numbers-2', 'contents-2', 'figures'],
    ]);
  });

  it('assigns no id to a heading without words', () => {
    expect(ids('', '?!', '')).toEqual(['', '', '']);
  });

  it('returns the same ids that the compiled headings have', () => {
    const root = tree('A', 'A');
    remarkHeadingIds()(root);
    expect(root.children.map(({ data }) => data)).toEqual([
      { hProperties: { id: 'a' } },
      { hProperties: { id: 'a-2' } },
    ]);
  });
});
