import { describe, expect, it } from 'vitest';
import { nameReader, namesBeside } from './names';

const spellings = ['Arvenia', 'Arvenian', 'New Arvenia', 'Bellmark', 'World', 'world'] as const;
const namesIn = nameReader(new Map(spellings.map((spelling) => [spelling, spelling.replace('Arvenian', 'Arvenia')])));

describe('nameReader', () => {
  it.each([
    ['Arvenia’s share', ['Arvenia']],
    ['the Arvenian mills', ['Arvenia']],
    ['New Arvenia', ['New Arvenia']],
    ['Arvenia–Bellmark trade', ['Arvenia', 'Bellmark']],
    // Other words, longer names and currencies. “That of” does not begin a longer name.
    ['Arvenians', []],
    ['arvenia', []],
    ['the World Bank', []],
    ['in New Arvenia dollars', []],
    ['Bellmark$, Arvenian yen', []],
    ['That of Arvenia rises', ['Arvenia']],
    ['the Bank of Arvenia', []],
  ])('%s', (text, expected) => expect(namesIn(text).map(({ name }) => name)).toEqual(expected));
});

describe('namesBeside', () => {
  it.each([
    ['Arvenia’s share was #.', ['0 Arvenia']],
    ['In 2023 it was # in Arvenia, and # in Bellmark.', ['0 Arvenia', '1 Bellmark']],
    ['Arvenia’s share went from # to #.', ['0,1 Arvenia']],
    ['It was Arvenia’s # and Bellmark’s #.', ['0 Arvenia', '1 Bellmark']],
    ['It was # of sales in Arvenia and # in Bellmark.', ['0 Arvenia', '1 Bellmark']],
    ['Arvenia’s exports to Bellmark fell by #.', ['0 Arvenia']],
    ['Arvenia’s share of sales in Bellmark’s towns was # in 2017 and # in 2022.', ['0,1 Arvenia']],
    ['It is as in Arvenia, which sold #, and not as in Bellmark.', ['0 Arvenia']],
    ['Bellmark’s deficit was # and Arvenia’s surplus came to #.', ['0 Bellmark', '1 Arvenia']],
    ['Bellmark followed. Its share was #.', []],
    ['In Arvenia, as the office says, it was #.', ['0 Arvenia']],
    ['For Arvenia the order is reversed: # of the oats and # of the rye.', ['0,1 Arvenia']],
    ['Of the harvest of Arvenia, # was oats, and # wheat.', ['0,1 Arvenia']],
    ['Arvenia’s share of oats, #, is small.', ['0 Arvenia']],
    ['Farmers in Arvenia, where oats make up # of it, shrug.', ['0 Arvenia']],
    ['Even in Arvenia, # was oats.', ['0 Arvenia']],
    // Sentences with a second name, which often has no noun of its own.
    ['Bellmark’s exports grew by # and Arvenia’s by #.', ['0,1 Bellmark', '1 Arvenia']],
    ['Bellmark’s exports grew by # and the world’s by #.', ['0,1 Bellmark', '1 world']],
    ['The world’s exports grew by # and Arvenia’s fell to only #.', ['0,1 world', '1 Arvenia']],
    ['Bellmark’s share is # while Arvenia’s is nearly #.', ['0 Bellmark', '1 Arvenia']],
    ['Bellmark’s exports grew by # and those of Arvenia by #.', ['0,1 Bellmark', '1 Arvenia']],
    ['They grew by # in all of Bellmark and by # across the whole of Arvenia.', ['0 Bellmark', '1 Arvenia']],
    ['Mills sold # in Bellmark; in all of Arvenia it was #.', ['0 Bellmark', '1 Arvenia']],
    ['Mills sold # in Bellmark and in all of Arvenia #.', ['0 Bellmark', '1 Arvenia']],
    ['Bellmark’s sales and Arvenia’s were #.', ['0 Bellmark']],
    ['Its exports grew by # and Arvenia’s by #.', ['1 Arvenia']],
    ['Arvenia’s # rose to #.', ['0,1 Arvenia']],
    ['After # the gap between Bellmark’s exports and Arvenia’s is #.', []],
    ['Both Bellmark’s exports and Arvenia’s fell by #.', []],
    ['The gap between Bellmark’s exports and the world’s is #.', []],
    ['In Arvenia, few know that Bellmark has #.', ['0 Bellmark']],
    // Only a human can tell which name belongs to which number.
    ['Exports from Arvenia to Bellmark fell by #.', []],
    ['Arvenia’s share is below that of Bellmark by #.', []],
    ['It was #, and Arvenia followed.', []],
    ['The mills of Arvenia, a union, which sold #, closed.', []],
    ['The gap between that of Bellmark and Arvenia’s share was #.', []],
    // The % stands for a component with somebody else’s number.
    ['Arvenia’s share was # and not %.', []],
  ])('%s', (sentence, expected) => {
    const places = [...sentence.matchAll(/#/g)].map(({ index }) => index);
    const text = sentence.replaceAll(/[#%]/g, '\uFFFC');
    const found = namesBeside(text, places, namesIn);
    expect(found.map(({ numbers, name }) => `${numbers.join(',')} ${name}`)).toEqual(expected);
    for (const { start, end, name } of found) expect(text.slice(start, end)).toBe(name);
  });
});
