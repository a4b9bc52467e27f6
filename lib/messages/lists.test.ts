import { describe, expect, it } from 'vitest';
import { listParts, listText } from './lists';

describe('a list', () => {
  it('is joined in the newsroom’s language', () => {
    expect(listText(['a', 'b', 'c'], 'and')).toBe('a, b and c');
    expect(listText(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect(listText(['a', 'b', 'c'], 'comma')).toBe('a, b, c');
    expect(listText(['a, b', 'c'], 'semicolon')).toBe('a, b; c');
  });

  it('is the item itself if there is only one, and is empty if there are none', () => {
    expect(listText(['a'], 'and')).toBe('a');
    expect(listText(['a'], 'comma')).toBe('a');
    expect(listText([], 'or')).toBe('');
    expect(listText([], 'semicolon')).toBe('');
  });

  it('keeps items that are not text, with separators between them', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect(listParts([a, b], 'and')).toEqual([a, ' and ', b]);
  });
});
