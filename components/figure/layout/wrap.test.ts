import { describe, expect, it } from 'vitest';
import { textWidth, type TextStyle } from './measure';
import { lineWidth, widest, wordsOf, wrap } from './wrap';

const plain: TextStyle = { face: 'sans', weight: 400, size: 14 };
const strong: TextStyle = { ...plain, weight: 600 };

describe('textWidth', () => {
  it('measures in the given typeface, weight and size', () => {
    expect(textWidth('i', plain)).toBeLessThan(textWidth('W', plain) / 2);
    expect(textWidth('Germany', strong)).toBeGreaterThan(textWidth('Germany', plain));
    expect(textWidth('Germany', { ...plain, size: 28 })).toBeCloseTo(2 * textWidth('Germany', plain));
    expect(textWidth('Germany', { ...strong, face: 'serif' })).not.toBeCloseTo(textWidth('Germany', strong), 1);
  });

  it('applies kerning', () => {
    expect(textWidth('AV', plain)).toBeLessThan(textWidth('A', plain) + textWidth('V', plain));
  });
});

describe('wrap', () => {
  const texts = (text: string, width: number) =>
    wrap(wordsOf(text, plain), width).map((line) => line.words.map((word) => word.text).join(' '));

  it('fills each line up to the given width', () => {
    const width = textWidth('Household consumption', plain);
    expect(texts('Household consumption', width + 1)).toEqual(['Household consumption']);
    expect(texts('Household consumption', width - 1)).toEqual(['Household', 'consumption']);
  });

  it('puts a word that is too wide on a line of its own, and returns the width of that line', () => {
    const lines = wrap(wordsOf('of manufacturing in', plain), 40);
    expect(lines).toHaveLength(3);
    expect(widest(lines)).toBeCloseTo(textWidth('manufacturing', plain));
  });

  it('measures lines that mix font weights', () => {
    const [line] = wrap([...wordsOf('China', strong), ...wordsOf('39.6%', plain)], 200);
    expect(line?.width).toBeCloseTo(textWidth('China', strong) + textWidth(' 39.6%', plain));
    expect(lineWidth([])).toBe(0);
  });
});
