import { describe, expect, it } from 'vitest';
import { untestedPhrases, untestedIn } from './untested';

const found = (text: string): string[] => untestedIn(text).map(({ start, end }) => text.slice(start, end));

describe('untestedIn', () => {
  it.each(untestedPhrases)('finds a listed phrase in its example sentence: $example', ({ example, words }) => {
    const alone = new RegExp(words.replaceAll(' ', '\\s+'), 'iu').exec(example)?.[0];
    expect(alone).toBeDefined();
    expect(found(example)).toEqual([alone]);
  });

  it.each([
    ['How many it has notified we could not find, and we have not compared the two.', 2],
    ['We have not examined that.', 1],
    ['Political strength we cannot measure.', 1],
    ['Data cannot settle an intention.', 1],
    ['we found no source for those counts and do not rate them', 1],
    ['What he wanted is a matter of plans, which we have\nnot checked.', 1],
    ['We can’t tell, and WE DO NOT KNOW.', 2],
    ['Nothing that we can cite tests it in any sense.', 1],
    ['We hold no later figures. It remains unverified.', 2],
  ])('finds how often “%s” admits that something was not tested: %d', (text, times) => {
    expect(found(text)).toHaveLength(times);
  });

  it.each([
    // Caveats that a fact-check must state: about its sources, about a detail, or about what its claim does not cover.
    'We read this in press reports, not in the poll’s own tables, so that it is very likely the source but not certain.',
    'The day could not be confirmed.',
    'The reasons that the analysis gives for it are its explanation and are not rated.',
    'The check is of what she said. Whether subsidies made the goods cheap is her judgement.',
    'Only the term of office is checked here.',
    'The votes were read in a report of them, not in the record itself.',
    'The commentary names no source, and the newsletter does not say that it would be.',
    // Statements about what others did not do, or what the evidence does not support.
    'The two countries count the same goods differently, but neither count is near the claim.',
    'One press report gives another value. We do not use it.',
    'Inspectors cannot check every container, and goods in transit were not checked at the border.',
    'What the totals do not tell is whether the same goods went elsewhere.',
    'The notifications cannot carry it.',
    'The plan sets no metrics, its translators note.',
    'We have no reason to doubt it. We know of the other reports.',
    'The United States cannot save more without a recession, he says; our data say that it did.',
    'Households consume less than in the other large economies for which we hold data.',
    'The panel was not able to test it.',
  ])('accepts: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('ignores quotations and code', () => {
    expect(found('She said “we cannot check that”, and "our data do not say".')).toEqual([]);
    const text = 'The field is we cannot check, and we cannot say more.';
    const code = { start: text.indexOf('we cannot check'), end: text.indexOf(', and') };
    expect(untestedIn(text, [code])).toEqual([{ start: 34, end: 47 }]);
  });
});
