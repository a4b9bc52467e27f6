import { describe, expect, it } from 'vitest';
import { readClauses } from './clause-reader';

/**
 * What the reader finds in a sentence, as short strings: `0 down fell`, `1 up than 0`, `0 above`, `0 in 2023`. Each # in the sentence
 * stands for a number. A string begins with the index of the number that it is about.
 */
function readings(sentence: string): string[] {
  const text = sentence.replaceAll('#', '\uFFFC');
  const places = [...text.matchAll(/\uFFFC/g)].map(({ index }) => index);
  return readClauses(text, places).flatMap((reading) => {
    expect(text.slice(reading.start).startsWith(reading.word)).toBe(true);
    switch (reading.kind) {
      case 'direction':
        return `${reading.number} ${reading.direction} ${reading.word}`;
      case 'size':
        return [];
      case 'pair':
        return `${reading.number} ${reading.direction} than ${reading.than}`;
      case 'hedge':
        return `${reading.number} ${reading.hedge}`;
      case 'year':
        return `${reading.number} in ${reading.year}`;
      case 'half':
        return `${reading.number} ${reading.isNear ? 'just ' : ''}${reading.side} half ${reading.word}`;
      case 'balance':
        return `${reading.number} ${reading.side} ${reading.word}`;
      case 'prices':
        return `${reading.number} ${reading.prices} ${reading.word}`;
      case 'passing':
        return `${reading.number} passing ${reading.word}`;
    }
  });
}

describe('the direction of a change', () => {
  it.each([
    ['Exports fell by #.', ['0 down fell']],
    ['Exports fell #.', ['0 down fell']],
    ['Imports are down by #, and exports rose by #.', ['0 down down', '1 up rose']],
    ['There was a rise of # in the year.', ['0 up rise']],
    ['It lost as much as #.', ['0 at-most', '0 down lost']],
    ['a rise of more than #', ['0 above', '0 up rise']],
    ['🌾🌾 It fell by #.', ['0 down fell']],
    ['Prices were # lower than a year before.', ['0 down lower']],
    ['a # fall in sales', ['0 down fall']],
    ['It grew by # a year.', ['0 up grew']],
    ['It was #, # less than in the year before.', ['1 down less']],
    ['It was # above the level of the year before.', ['0 up above']],
    ['The # by which sales fell is small.', ['0 down fell']],
    ['The rise in sales of oats, at #, was small.', ['0 up rise']],
    ['The fall of exports (#) was small.', ['0 down fall']],
    ['It fell, if only by #.', ['0 down fell']],
    ['It fell in 2023 by more than #.', ['0 above', '0 down fell']],
    ['It fell (by #).', ['0 down fell']],
    ['It rebounded by #.', ['0 up rebounded']],
    ['There was a retreat of #.', ['0 down retreat']],
    ['The rise was offset by #.', []],
    ['It fell, and was exceeded by #.', []],
    // Negated, in a quotation, in a condition or in an idiom.
    ['It did not fall by #.', []],
    ['There was no rise of #.', []],
    ['“It fell by #,” she said.', []],
    ['If it fell by #, they would close.', []],
    ['In the growing season # of it was oats.', []],
    // These words state a level or a comparison, or do not apply to the number.
    ['It was # above Bellmark.', []],
    ['They were down to # by then.', []],
    ['It fell. Then it was #.', []],
    ['It fell: # of them closed.', []],
    ['“It fell”, and # were left.', []],
    ['The share that fell most in those years was #.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('the order of two numbers', () => {
  it.each([
    ['It rose from # to #.', ['1 up than 0']],
    ['It fell from # in 2018 to # in 2024.', ['1 down than 0', '0 in 2018', '1 in 2024']],
    ['Its surplus grew from the # of the year before to #.', ['1 up than 0']],
    ['It rose to # from # a year before.', ['0 up than 1']],
    ['It was # in 2024, up from # in 2004.', ['0 up than 1', '0 in 2024', '1 in 2004']],
    ['It was #, down from #.', ['0 down than 1']],
    ['It was #, well down from #.', ['0 down than 1']],
    ['It saved # of GDP, more than the # that was invested.', ['0 up than 1']],
    ['From # in 2018 the share fell to #.', ['1 down than 0', '0 in 2018']],
    ['From # to #: the rise of oats', ['1 up than 0']],
    ['The deficit widened from # to #.', ['1 up than 0', '0 deficit deficit']],
    ['Its share, #, exceeds that of Bellmark, #.', ['0 up than 1']],
    ['Its share, #, is below that of Bellmark, #.', ['0 down than 1']],
    ['From #, when sales fell, it went to #.', []],
    ['From # it rose, fell and came to #.', []],
    ['It did not rise from # to #.', []],
    // A neutral verb states no direction.
    ['The share went from # to #.', []],
    ['From # of sales it was a step to #.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('a hedge', () => {
  it.each([
    ['More than # of them closed.', ['0 above']],
    ['It made over # of steel.', ['0 above']],
    ['It was just under #.', ['0 below']],
    ['It reached nearly #.', ['0 nearly']],
    ['at least # were built', ['0 at-least']],
    ['It can lend up to #.', ['0 at-most']],
    ['Sales were #, and the mills counted more than #.', ['1 above']],
    ['It can lend at most #.', ['0 at-most']],
    ['It reached not quite #.', ['0 nearly']],
    ['In excess of # left.', ['0 above']],
    ['Just shy of # left.', ['0 below']],
    ['It is as low as #.', ['0 at-least']],
    ['It edged up to #.', []],
    ['It was not above #.', ['0 at-most']],
    // These words compare two numbers or do not apply to the number.
    ['It has never been above #.', []],
    ['It was twice as much as #.', []],
    ['It was #, more than #.', ['0 up than 1']],
    ['The # of it is more than #.', []],
    ['They moved over it. # stayed.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('the year of a number', () => {
  it.each([
    ['It was # in 2023.', ['0 in 2023']],
    ['It was # of GDP in 2023.', ['0 in 2023']],
    ['It was # in September 2025.', ['0 in 2025']],
    ['It was # of the world’s exports in 2019 and # in 2020.', ['0 in 2019', '1 in 2020']],
    ['In 2023 sales came to #.', ['0 in 2023']],
    ['It was closed; by the end of 2023, sales were #.', ['0 in 2023']],
    ['The 2023 figure, #, is the latest.', ['0 in 2023']],
    ['The share for 2023 was #.', ['0 in 2023']],
    ['In the summer of 2023 the share stood at #.', ['0 in 2023']],
    ['At #, the harvest of 2023 was poor.', ['0 in 2023']],
    // A year here is not the year of the number, or not of both numbers.
    ['In 2023 sales were # and exports #.', ['0 in 2023']],
    ['In 2023 sales were close to the record, # in 2019.', ['0 in 2019']],
    ['In 2023 sales had been # for three years.', []],
    ['In the 2023 edition the share is #.', []],
    ['In 2023 prices it was #.', []],
    ['In 2023 the office put sales at #.', []],
    ['In 2023 sales were # more than in 2019.', ['0 up more']],
    ['It was # in 2023–24.', []],
    ['It was # of the cars that were sold under the law in 2023.', []],
    ['It was #. In 2023 it was closed.', []],
    ['It was # in 20234.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('more or less than half', () => {
  it.each([
    ['Most of its exports, #, went by sea.', ['0 above half Most']],
    ['A majority (#) voted for it.', ['0 above half A majority']],
    ['A small minority of the firms, #, lost money.', ['0 below half A small minority']],
    ['It was #, more than half of all sales.', ['0 above half more than half']],
    ['It was # (a minority).', ['0 below half a minority']],
    ['It was # of the harvest, a majority.', ['0 above half a majority']],
    ['It was # of the harvest, a majority in the north.', []],
    ['It was # of the harvest, most of it.', ['0 above half most']],
    ['At #, oats have a clear majority.', ['0 above half a clear majority']],
    ['The harvest is mostly oats, at #.', ['0 above half mostly']],
    ['Just under half of them, #, left.', ['0 just below half Just under half']],
    ['Just over half the firms are old: #.', ['0 just above half Just over half']],
    ['About half of them left (#).', ['0 just about half About half']],
    // These words are about a part of the number, or about something else.
    ['It bought #, most of it from the north.', []],
    ['It bought #, a majority of them from the north.', []],
    ['It sold most of its ships and # of steel.', []],
    ['It grew most, by #.', ['0 up grew']],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('a surplus or a deficit', () => {
  it.each([
    ['It ran a deficit of #.', ['0 deficit deficit']],
    ['The surplus of the farms was #, against # before.', ['0 surplus surplus']],
    ['It had a # trade surplus.', ['0 surplus surplus']],
    ['At #, the deficit is small.', ['0 deficit deficit']],
    ['The deficit fell to #.', ['0 deficit deficit']],
    ['They are # in the red.', ['0 deficit red']],
    ['They earned # more than they spent.', ['0 surplus more', '0 up more']],
    ['They spent # more than they took in.', ['0 deficit more', '0 up more']],
    ['They earned # less than they spent.', ['0 deficit less', '0 down less']],
    // These words compare two years, or do not apply to the number.
    ['They earned # more than they earned before.', ['0 up more']],
    ['They closed with # of the surplus left.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence).sort()).toEqual(expected.sort()));
});

describe('words for current or constant prices', () => {
  it.each([
    ['It was # in real terms.', ['0 real in real terms']],
    ['At constant prices it spent #.', ['0 real At constant prices']],
    ['It was # of output, not adjusted for inflation.', ['0 nominal not adjusted for inflation']],
    ['Sales came to # in dollars of the day.', ['0 nominal in dollars of the day']],
    ['It was # in real terms, and # in all.', ['0 real in real terms']],
    // Not beside the number, or not about prices.
    ['It was #. In real terms it stood still.', []],
    ['It was a real surplus of #.', ['0 surplus surplus']],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('words such as “last year” that will be wrong later', () => {
  it.each([
    ['Last year it was # of sales.', ['0 passing Last year']],
    ['Sales of # are planned for next month.', ['0 passing next month']],
    ['It is now about #.', ['0 passing now']],
    ['It is # of sales today.', ['0 passing today']],
    ['They currently employ more than #.', ['0 above', '0 passing currently']],
    // These words mean the same whenever they are read, or are not beside a number.
    ['In 2023, the last year of the series, it was #.', []],
    ['It was # in each month of that last year.', []],
    ['Until now it was #.', []],
    ['It was #. Last year it was closed.', []],
    ['The mill, which now belongs to another owner, sold #.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('“up from” and “down from”', () => {
  it.each([
    ['It was # of the value that the world’s factories added, down from #.', ['0 down than 1']],
    ['It was #, which is much less than its rivals sold in that year, up from #.', ['0 up than 1']],
    ['It was # (up from #).', ['0 up than 1']],
    ['It was # (of the harvest), and still grew.', []],
    ['It was # – a third of all – down from a peak of #.', ['0 down than 1']],
    ['It was #, far down from about #.', ['0 down than 1']],
    ['It was # in all.', []],
    ['Sales were # in May. Down from #, they are poor.', []],
    ['Sales were #, and exports, up from #, were good.', []],
    ['Sales were #; exports were up from #.', []],
    ['Sales were # when exports went up from #.', []],
    ['Sales were #, not up from #.', []],
  ])('%s', (sentence, expected) => expect(readings(sentence)).toEqual(expected));
});

describe('a word for a rise or a fall beside its size', () => {
  it.each([
    ['Sales fell by #.', 'fell'],
    ['If sales fell by about #, the mills would close.', 'fell'],
    ['The deficit narrowed sharply by more than #.', 'narrowed'],
    ['Sales did not rise in 2023 by #.', 'rise'],
    ['Sales fell #.', 'fell'],
    ['There was a fall of about #.', 'fall'],
    ['Sales were # lower.', 'lower'],
    ['The drop in sales, at #, was small.', 'drop'],
    ['Sales changed by #.', undefined],
    ['Of the mills, # fell.', undefined],
    ['The growth in sales, at #, was small.', undefined],
    ['Growth fell to #.', undefined],
    ['Growth fell below #.', undefined],
    ['The rise was offset by #.', undefined],
    ['The growth of #, by the count of the mills.', undefined],
    ['They “fell by #”.', undefined],
    ['Oats are grown by # farms.', undefined],
    ['Sales fell, by contrast, to #.', undefined],
  ])('%s', (sentence, expected) => {
    const text = sentence.replace('#', '\uFFFC');
    const found = readClauses(text, [text.indexOf('\uFFFC')]).filter(({ kind }) => kind === 'size');
    for (const { start, word } of found) expect(text.slice(start).startsWith(word)).toBe(true);
    expect(found[0]?.word).toBe(expected);
  });
});
