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

describe('the year at the start of a sentence', () => {
  it('is reported if no number in the sentence is for that year', async () => {
    expect(await messages('In 2019 (a dry season) it sold {arvenia@2018}, and Bellmark {bellmark@2018}.')).toEqual([
      'The sentence says 2019, but the number is for 2018.',
    ]);
  });

  it('is on one line in the message, even if the text has a line break before the year', async () => {
    expect(
      await messages('In early\n2019 (a dry season) it sold {arvenia@2018}, and Bellmark {bellmark@2018}.'),
    ).toEqual(['The sentence says early 2019, but the number is for 2018.']);
  });

  it('is reported once if it is also in the clause of the number', async () => {
    expect(await messages('In 2019 it sold {arvenia@2018} of it.')).toEqual([
      'The text says 2019, but the number is for 2018.',
    ]);
  });

  it('is reported once, together with its month', async () => {
    expect(await messages('In July 2019 it sold {arvenia@2018}, some of it in March.')).toEqual([
      'The text says July 2019, but the number is for 2018.',
    ]);
  });

  it('may date only some of the numbers', async () => {
    expect(await messages('In 2018 (a dry season) it sold {arvenia@2018}, and Bellmark {bellmark@2022}.')).toEqual([]);
  });

  it('may be the year of a number that a speaker claims', async () => {
    const claimed = '<Claimed by="mara-quill">30%</Claimed>';
    expect(await messages(`In 2019 (a dry season) it wanted ${claimed}, and sold {arvenia@2018}.`)).toEqual([]);
  });
});
