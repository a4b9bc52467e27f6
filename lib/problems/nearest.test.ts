import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('nearest', () => {
  it('finds the intended name, whether or not it is capitalised', () => {
    expect(nearest('Figurre', ['Cite', 'Figure', 'FactCheck'])).toBe('Figure');
    expect(nearest('CONSUMPTION/CHINA', ['consumption/china', 'consumption/us'])).toBe('consumption/china');
    expect(nearest('idd', ['id', 'at'])).toBe('id');
  });

  it('suggests no name that differs in too many letters', () => {
    expect(nearest('pie', ['line', 'bar', 'area'])).toBeNull();
    expect(nearest('ab', ['cd'])).toBeNull();
    expect(nearest('', ['id'])).toBeNull();
    // Four edits in nine letters are more than a third of the letters.
    expect(nearest('abcdefghi', ['abcde'])).toBeNull();
    expect(nearest('abcdefghi', ['abcdef'])).toBe('abcdef');
  });
});

describe('didYouMean', () => {
  it('suggests the nearest name, or else lists the choices in alphabetical order', () => {
    expect(didYouMean('wrold', ['world', 'us'], 'places')).toBe('Did you mean "world"?');
    expect(didYouMean('mars', ['world', 'us'], 'places')).toBe('Known places: us, world.');
    expect(didYouMean('mars', [], 'places')).toBe('There are no places yet.');
    const many = Array.from({ length: 14 }, (_, index) => `place-${String.fromCharCode(97 + index)}`);
    expect(didYouMean('mars', many, 'places')).toMatch(/^Known places: place-a, .*, place-l, and 2 more\.$/);
  });

  it('lists names in the same folder first, even if the folder is misspelt', () => {
    const sources = [
      ...Array.from({ length: 20 }, (_, index) => `a-${index}/b`),
      'un-igme/levels-2023',
      'un-igme/report',
    ];
    expect(didYouMean('un-igme/mortality-of-children', sources, 'sources')).toMatch(
      /^Known sources: un-igme\/levels-2023, un-igme\/report, a-0\/b, .*, and 10 more\.$/,
    );
    expect(didYouMean('un-igmee/mortality-of-children', sources, 'sources')).toMatch(
      /^Known sources: un-igme\/levels-2023,/,
    );
    expect(didYouMean('oecd/mortality-of-children', sources, 'sources')).toMatch(/^Known sources: a-0\/b,/);
  });
});
