import { describe, expect, it } from 'vitest';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { articlePath, articleWith, problemsWith, withStats } from './testdata/problems-with';

const change = `fall:
  kind: published
  name: Change of sales of oats
  value: '-3.2'
  unit: { kind: percent-change }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 9
`;

const rankOf = (entity: string): string => `rank-${entity}:
  kind: derived
  name: Place of ${entity} by its share
  from: { operation: rank, ranked: s/${entity}, among: [s/arvenia, s/bellmark], first: largest }
`;
const ranks = rankOf('arvenia') + rankOf('bellmark');

/** What the check says about a word in a sentence: the finding that it offers, or why the word is untrue. */
async function offered(sentence: string): Promise<string[]> {
  const problems = await problemsWith({
    ...sharesOf(fallAndRise),
    'content/statistics/s.yml': observedShare('Arvenia', '2022') + observedShare('Bellmark', '2022') + change + ranks,
    [articlePath]: articleWith(withStats(sentence, 's')),
  });
  const found = problems.filter(({ rule }) => rule === 'prose/unbound-word');
  return found.map(({ message, hint = '' }) => {
    const [opposite] = /opposite: .*/.exec(message) ?? [];
    expect(opposite === undefined || !hint.includes('<Finding')).toBe(true);
    return opposite ?? /<Finding (.*?)>/.exec(hint)?.[1] ?? hint;
  });
}

const nothing = 'is="…" of="…"';

describe('the finding that the check offers for a word', () => {
  it.each([
    // A comparison is about the two numbers of the clause, in their order.
    ['Bellmark overtook Arvenia, with {bellmark} against {arvenia}.', 'is="above" of="s/bellmark" than="s/arvenia"'],
    ['Arvenia overtook Bellmark, with {arvenia} against {bellmark}.', 'opposite: 26% is below 51.3%.'],
    [
      'Arvenia’s mills buy a smaller share ({arvenia}) than Bellmark’s ({bellmark}).',
      'is="below" of="s/arvenia" than="s/bellmark"',
    ],
    ['Bellmark’s mills buy a smaller share ({bellmark}) than Arvenia’s ({arvenia}).', 'opposite: 51.3% is above 26%.'],
    ['Bellmark’s share, {bellmark}, is no longer above that of Arvenia, {arvenia}.', nothing],
    // The clause has only one number, or does not clearly say which of its two numbers is larger.
    ['The share in Bellmark, {bellmark}, is higher than in Cresta.', nothing],
    ['Larger than the {arvenia} of Arvenia is a share of {bellmark}.', nothing],
    ['It is a smaller share; in 2018 it was {arvenia@2018}, and in 2022 {arvenia}.', nothing],
    // The second is behind the first, although two is more than one.
    ['Arvenia, which came {rank-arvenia}, is larger than Bellmark, which came {rank-bellmark}.', nothing],
    // A movement is about the nearest number, and starts in the year that the sentence names.
    ['The share fell between 2018 and 2022, to {arvenia}.', 'is="fell" of="s/arvenia" from="2018"'],
    ['The share has grown since 2019, to {arvenia}.', 'is="rose" of="s/arvenia" from="2019"'],
    ['The share grew and grew, and is {arvenia}.', nothing],
    ['The share in 2022 grew again: {arvenia@2018}, then {arvenia}.', 'opposite: 26% is below 30%.'],
    ['Sales rose, the office says: {fall}.', 'opposite: −3.2% is a fall.'],
    ['Sales fell, the office says: {fall}.', 'is="fell" of="s/fall"'],
    ['The share did not fall from 2018 on, and is {arvenia}.', nothing],
    // “Its lowest” compares the values of one entity over time, not several entities.
    ['The share in 2022, {arvenia}, was its lowest.', nothing],
    ['The share in 2020, {arvenia@2020}, was its lowest.', 'is="lowest" of="s/arvenia@2020" since="2018"'],
    ['A majority of {arvenia} took part.', 'opposite: 26% is less than half.'],
  ])('%s', async (sentence, expected) => expect((await offered(sentence))[0] ?? 'no problem').toBe(expected));
});
