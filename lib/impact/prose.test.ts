import { describe, expect, it } from 'vitest';
import { bodyOf, proseOf } from './prose';

const front = '---\ntitle: A\n---\n\n';
const stat = '<Stat of="a/b">1%</Stat>';

describe('a document’s prose', () => {
  it('is split into paragraphs and headings of plain text, with numbers from the data layer', () => {
    const text = `${front}## A *heading*\n\nIt **rose** by\n${stat} <Cite source="a/b" />, as\n[they](https://x.example) say.\n\n- An item\n`;
    expect(proseOf('a.mdx', text, () => '2%')).toEqual([
      { text: 'A heading', marks: [] },
      { text: 'It rose by 2%, as they say.', marks: [{ place: '8:1', start: 11, end: 13 }] },
      { text: 'An item', marks: [] },
    ]);
  });

  it('contains the position of each number, even if the number cannot be printed', () => {
    const [block] = proseOf('a.mdx', `${front}${stat} and ${stat}.`, (place) => (place === '5:1' ? '2%' : null));
    expect(block).toEqual({
      text: '2% and .',
      marks: [
        { place: '5:1', start: 0, end: 2 },
        { place: '5:30', start: 7, end: 7 },
      ],
    });
  });

  it('is empty if the document cannot be parsed', () => {
    expect(proseOf('a.mdx', `${front}A { brace.`, () => null)).toEqual([]);
    expect(proseOf('a.mdx', 'No front matter.', () => null)).toEqual([]);
  });
});

describe('a document’s body', () => {
  it('is the text below the front matter', () => {
    expect(bodyOf('a.mdx', `${front}Text.\n`)).toBe('Text.');
    expect(bodyOf('a.mdx', 'Text.')).toBe('Text.');
  });
});
