import { describe, expect, it } from 'vitest';
import { withoutIdioms } from './idioms';

/** The words of a sentence that are masked. */
function masked(sentence: string): string[] {
  const text = withoutIdioms(sentence);
  expect(text).toHaveLength(sentence.length);
  return [...text.matchAll(/\uE000+/g)].map(({ index, 0: mask }) => sentence.slice(index, index + mask.length));
}

describe('words that say nothing about numbers', () => {
  it.each([
    ['Farmers grow more oats, and wheat is grown too.', ['grow', 'grown']],
    ['She grew up in Arvenia.', ['grew']],
    ['In the rose garden, a drop of milk', ['rose', 'drop']],
    ['In the fall of 2022, fall rains came.', ['fall', 'fall']],
    ['The majority leader spoke at peak times of higher education.', ['majority', 'peak', 'higher']],
    ['They more than earned it.', ['more']],
    // The same words about numbers.
    ['Growing wheat exports', []],
    ['It grew up to 5%, and it grew up by a third.', []],
    ['It rose in the garden towns.', []],
    ['A drop of 3%, in the fall of the price', []],
    ['A majority of the leaders', []],
    ['The peak came in a higher season.', []],
    ['Lower house prices, a growing wheat surplus, and the fall of the government deficit', []],
    ['The drop of oil prices; it fell through the floor.', []],
    ['They sold more than planned, and more than reported the year before.', []],
    ['A majority votes for it.', []],
    ['More than hundred, and more than Bellmark', []],
  ])('%s', (sentence, expected) => expect(masked(sentence)).toEqual(expected));
});
