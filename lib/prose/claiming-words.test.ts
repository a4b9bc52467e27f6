import { describe, expect, it } from 'vitest';
import { claimingWords } from './claiming-words';

/** What a text says about numbers: `rose: moved up`, `since 1990: since 1990`. */
function sayings(text: string): string[] {
  return claimingWords(text).map(({ word, says, start, end }) => {
    expect(text.slice(start, end)).toBe(word);
    switch (says.kind) {
      case 'moved':
      case 'compared':
        return `${word}: ${says.kind} ${says.direction}`;
      case 'extreme':
        return `${word}: ${says.end}${says.isOfSize ? ' of size' : ''}`;
      case 'half':
        return `${word}: ${says.side} half`;
      case 'related':
        return `${word}: ${says.by.join(' ')}`;
      case 'since':
        return `${word}: since ${says.year}`;
    }
  });
}

describe('claimingWords', () => {
  it.each([
    ['They may rise, could have to fall, and should be higher.', []],
    ['It was expected to rise, and it has risen.', ['risen: moved up']],
    ['It did not rise.', ['rise: moved up']],
    ['Exports rose, and imports shrank.', ['rose: moved up', 'shrank: moved down']],
    ['It went up by a third and is down from then.', ['up: moved up', 'down: moved down']],
    ['A larger share than the lower one', ['larger: compared up', 'lower: compared down']],
    ['They sell more wheat than they buy.', ['more: compared up']],
    ['They sold less wheat in 2018 than they bought.', ['less: compared down']],
    ['The largest share and the highest', ['largest: highest of size', 'highest: highest']],
    ['the smallest, at its low of 2010', ['smallest: lowest of size', 'low: lowest']],
    ['It peaked, at a record surplus.', ['peaked: highest', 'record: highest']],
    ['A small majority and a minority', ['majority: above half', 'minority: below half']],
    ['It grew every year since May 1990.', ['grew: moved up', 'every year: every', 'since May 1990: since 1990']],
    ['It was unchanged at \uFFFC.', ['unchanged: unchanged equal']],
    ['It crossed the \uFFFC mark.', ['crossed: crossed']],
    ['It has risen steadily.', ['risen: moved up', 'steadily: every']],
    ['The slowest growth, in the worst year', ['slowest: highest lowest ranked', 'worst: highest lowest ranked']],
    ['Arvenia overtook Bellmark.', ['overtook: above highest crossed ranked']],
    ['Record harvest in Arvenia', ['Record: highest lowest']],
    ['It was never above \uFFFC.', ['never: every highest lowest']],
    // Phrases such as “every year” are about numbers only if other words in their clause are about numbers.
    ['It fell year after year.', ['fell: moved down', 'year after year: every']],
    ['Year after year they ask why.', []],
    ['It had a surplus every year.', ['every year: every']],
    ['It is printed every year, and it fell.', ['fell: moved down']],
    ['For the first time it passed \uFFFC.', ['For the first time: crossed highest lowest rose fell']],
    ['For the first time it has pictures.', []],
    ['Over the past decade it was printed.', []],
    // Words such as “slipped” are about numbers only beside certain other words.
    ['Exports of rye slipped, and the miller slipped.', ['slipped: moved down']],
    ['It edged up to \uFFFC, and the cat edged up.', ['edged up: moved up']],
    ['Oats lost share; the miller lost a hat.', ['lost: moved down']],
    ['It fell to a record low.', ['fell: moved down', 'low: lowest']],
    ['It is an all-time high.', ['high: highest']],
    ['Sales may recover.', []],
    ['A plan to raise its output', []],
    ['It continued to raise its output.', [expect.stringMatching(/^raise: rose fell/)]],
    ['Wages stayed flat, and so did the fields.', ['flat: unchanged equal every']],
    ['Its share is as large as Bellmark’s.', [expect.stringMatching(/^as large: equal/)]],
    ['It is twice as large as Bellmark.', []],
    ['It dwarfs Bellmark, and a mill dwarfs a house.', [expect.stringMatching(/^dwarfs: above/)]],
    ['It is dearer than in 2019.', ['dearer: compared up']],
    ['It is heavier than a loaf.', []],
    // Hopes, conditions and idioms.
    ['It was less than they had hoped.', []],
    ['If it fell, they would close.', []],
    ['They grow wheat in the growing season.', []],
    ['They overtook a lorry and crossed the road.', []],
    // These words say nothing about numbers.
    ['It no longer matters.', []],
    ['The tax falls due in April, by a narrow margin.', []],
    ['They set up a shop, and gave up.', []],
    ['That is a matter of record.', []],
    ['Figures for the end of each year', []],
    ['More than half of it, and less than a third', []],
    ['It has been closed since then.', []],
    ['Most of it was sold.', []],
    ['It did less for the farms than for the towns.', []],
    // Somebody else’s words, and questions.
    ['They said that “exports fell”.', []],
    ['Did exports fall? They rose.', ['rose: moved up']],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected));
});
