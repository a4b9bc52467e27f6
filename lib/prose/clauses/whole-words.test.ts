import { describe, expect, it } from 'vitest';
import { mayMean, wholesBeside, wordsOfWhole } from './whole-words';

describe('the words that say what a number is a share of', () => {
  it.each([
    ['It was # of GDP in 2023.', ['GDP']],
    ['It was # of disposable income, and # of the harvest.', ['disposable income', 'the harvest']],
    ['It was # of the value of the goods when it rose.', ['the value of the goods']],
    ['It was # in 2023.', []],
    ['It was # of 5.', []],
  ])('%s', (sentence, expected) => {
    const text = sentence.replaceAll('#', '\uFFFC');
    const places = [...text.matchAll(/\uFFFC/g)].map(({ index }) => index);
    const found = wholesBeside(text, places);
    expect(found.map(({ word }) => word)).toEqual(expected);
    for (const { start, end, word } of found) expect(text.slice(start, end)).toBe(word);
  });
});

describe('other words for what a number is a share of', () => {
  it.each([
    ['GDP', 'GDP', true],
    ['China’s GDP', 'GDP', true],
    ['disposable income', 'disposable personal income', true],
    ['the exports of goods', 'world exports of goods', true],
    ['income', 'disposable personal income', false],
    ['the value', 'the goods’ value', false],
    ['national income', 'disposable personal income', false],
    ['GDP growth', 'GDP', false],
    ['disposable personal', 'disposable personal income', false],
    ['personal disposable income', 'disposable personal income', false],
    ['the goods’ value', 'goods value', true],
    ['cereal-grain harvest', 'the harvest of cereal grain', false],
    ['the cereal-grain harvest', 'the cereal grain harvest', true],
  ])('“%s” for “%s”: %s', (said, whole, expected) =>
    expect(mayMean(wordsOfWhole(said), wordsOfWhole(whole))).toBe(expected),
  );
});
