import { describe, expect, it } from 'vitest';
import { words } from '../domain/vocabulary';
import { parseBody } from './parse-body';

const passages = (text: string) => parseBody('a.mdx', text, words).passages;

describe('passagesOf', () => {
  it('puts together what markup takes apart, and a word is one sign', () => {
    const [passage] = passages(
      'It **rose** by *3.5* [percentage\npoints](https://a.example) <Stat of="a/b">2%</Stat>.',
    );
    expect(passage?.text).toBe('It rose by 3.5 percentage\npoints \uFFFC.');
  });

  it('knows the place of every character', () => {
    const source = 'One.\n\n- It **rose** by *3.5* &amp; \\{more\\}.';
    for (const { text, offsets } of passages(source))
      for (const part of ['rose', '3.5', 'more']) {
        const at = text.indexOf(part);
        if (at !== -1) expect(source.slice(offsets[at], (offsets[at] ?? 0) + part.length)).toBe(part);
      }
    expect(passages(source).map(({ text }) => text)).toEqual(['One.', 'It rose by 3.5 & {more}.']);
  });

  it('tells where code stands', () => {
    const [passage] = passages('It says `we *cannot*` and **`no`** more.');
    expect(passage?.code.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['we *cannot*', 'no']);
  });

  it('tells quotations from our own text, however deep', () => {
    expect(passages('## A\n\nB\n\n> C\n>\n> - D').map(({ text, quoted }) => [text, quoted])).toEqual([
      ['A', false],
      ['B', false],
      ['C', true],
      ['D', true],
    ]);
  });
});
