import { describe, expect, it } from 'vitest';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { articlePath, articleWith, problemsWith, withStats } from './testdata/problems-with';

const written = {
  ...sharesOf(`\n${fallAndRise}`),
  'content/statistics/c.yml': ['Arvenia', 'Bellmark'].map((entity) => observedShare(entity, '2022')).join(''),
};

/** The messages about a sentence. `{arvenia@2018}` is a `<Stat>`. */
async function messages(sentence: string): Promise<string[]> {
  const problems = await problemsWith({ ...written, [articlePath]: articleWith(withStats(sentence, 'c')) });
  return problems.map(({ message }) => message);
}

describe('a comparison of two numbers', () => {
  it.each([
    'The share went from {arvenia@2018} to {arvenia@2018}.',
    'It was {arvenia@2018} against {arvenia@2018}.',
    'It was {arvenia@2018}, compared with {arvenia@2018}.',
  ])('is refused if both are the same number: %s', async (sentence) => {
    expect(await messages(sentence)).toEqual(['The text compares the number with itself.']);
  });

  it('is refused if it goes back in time', async () => {
    expect(await messages('The share went from {arvenia@2020} to {arvenia@2018}.')).toEqual([
      'The text goes from a number for 2020 to one for 2018.',
    ]);
  });

  it.each([
    'The share went from {arvenia@2018} to {arvenia@2020}.',
    'The share ranged from {arvenia@2020} to {arvenia@2018}.',
    'It was {arvenia@2018} against {bellmark@2018}.',
    'It was {arvenia@2018} and {arvenia@2018} again.',
  ])(
    'is accepted between two entities or periods; a range or a repetition does not count as a comparison: %s',
    async (sentence) => {
      expect(await messages(sentence)).toEqual([]);
    },
  );
});
