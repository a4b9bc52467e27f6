import { describe, expect, it } from 'vitest';
import { words } from '../domain/vocabulary';
import { parseBody } from './parse-body';

const blocks = (text: string) => parseBody('a.mdx', text, words).blocks;

describe('textBlocksOf', () => {
  it('joins text that markup splits, and represents each component by one character', () => {
    const [block] = blocks('It **rose** by *3.5* [percentage\npoints](https://a.example) <Stat of="a/b">2%</Stat>.');
    expect(block?.text).toBe('It rose by 3.5 percentage\npoints \uFFFC.');
  });

  it('returns the position of every character', () => {
    const source = 'One.\n\n- It **rose** by *3.5* &amp; \\{more\\}.';
    for (const { text, offsets } of blocks(source))
      for (const part of ['rose', '3.5', 'more']) {
        const at = text.indexOf(part);
        if (at !== -1) expect(source.slice(offsets[at], (offsets[at] ?? 0) + part.length)).toBe(part);
      }
    expect(blocks(source).map(({ text }) => text)).toEqual(['One.', 'It rose by 3.5 & {more}.']);
  });

  it('returns the ranges of text that are code', () => {
    const [block] = blocks('It says `we *cannot*` and **`no`** more.');
    expect(block?.code.map(({ start, end }) => block.text.slice(start, end))).toEqual(['we *cannot*', 'no']);
  });

  it('marks every block in a quotation as quoted, even in a nested list', () => {
    expect(blocks('## A\n\nB\n\n> C\n>\n> - D').map(({ text, quoted }) => [text, quoted])).toEqual([
      ['A', false],
      ['B', false],
      ['C', true],
      ['D', true],
    ]);
  });
});
