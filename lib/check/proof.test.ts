import { describe, expect, it } from 'vitest';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { articlePath, articleWith, problemsWith } from './testdata/problems-with';

const figure = `kind: line
subtitle: Oats as a share of the harvest, %
strands:
  - { series: fjord-office/shares, entity: Arvenia, label: Arvenia, colour: red }
  - { series: fjord-office/shares, entity: Bellmark, label: Bellmark, colour: blue }
alt: Two lines.
`;

/** The messages about words that make a claim, such as “fell”. Any other problem fails the test. */
async function problemsIn(files: Record<string, string>): Promise<string[]> {
  const problems = await problemsWith({
    ...sharesOf(`${fallAndRise}Cresta,2021,2,reported,\nCresta,2022,3,reported,\nDelmar,2022,4,reported,\n`),
    'content/statistics/s.yml': ['Arvenia', 'Bellmark', 'Cresta'].map((name) => observedShare(name, '2022')).join(''),
    'content/glossary.yml': 'fall:\n  term: hard fall\n  means: A fall that hurts.\n',
    ...files,
  });
  expect(problems.filter(({ rule }) => rule !== 'prose/unbound-word')).toEqual([]);
  return problems.map(({ message }) => message);
}

async function inTitle(title: string, findings: string): Promise<string[]> {
  return problemsIn({ 'content/figures/oats/told.yml': `title: ${title}\nfindings: ${findings}\n${figure}` });
}

async function inBody(sentence: string, frontMatter = ''): Promise<string[]> {
  return problemsIn({ [articlePath]: articleWith(sentence, frontMatter) });
}

const fell = '{ is: fell, of: s/arvenia@2020, from: 2018 }';
const above = '{ is: above, of: s/bellmark, than: s/arvenia }';
const below = '{ is: below, of: s/arvenia, than: s/bellmark }';
const belowEarlier = '{ is: below, of: s/arvenia, than: s/bellmark@2018 }';
const rose = '{ is: rose, of: s/bellmark, from: 2018 }';
const roseInArvenia = '{ is: rose, of: s/arvenia, from: 2020 }';
const aboveEarlier = '{ is: above, of: s/bellmark, than: s/arvenia@2018 }';
const everyYear = '{ is: every, of: s/bellmark, going: up, from: 2018, until: 2022 }';
const highest = '{ is: highest, of: s/bellmark, since: 2018 }';
const amongAll = '{ is: highest, of: s/bellmark, among: [Arvenia, Bellmark] }';

describe('a finding for a title', () => {
  it.each([
    ['Oats fell in Arvenia', fell],
    ['In Arvenia oats fell until 2020', fell],
    ['Oats fell', fell],
    ['The share in Bellmark is larger than in Arvenia', above],
    ['Bellmark’s share is larger than Arvenia’s', above],
    ['Larger than Arvenia’s', above],
    ['Bellmark has more oats than Arvenia', below],
    ['Arvenia’s shares fell, Bellmark’s and Cresta’s rose', `${fell}, ${rose}, { is: rose, of: s/cresta, from: 2021 }`],
    ['Oats rise in Bellmark and fall in Arvenia', `${fell}, ${rose}`],
    ['Arvenia’s share and Bellmark’s rose', `${rose}, ${roseInArvenia}`],
    ['Bellmark’s share rises from a level close to Arvenia’s', rose],
    ['Bellmark’s share begins close to that of Arvenia and rises', rose],
    ['Arvenia’s share fell while that of Bellmark rose', `${fell}, ${rose}`],
    ['Arvenia’s share fell between 2018 and 2020', fell],
    ['Bellmark’s share is larger in 2022 than that of Arvenia in 2018', aboveEarlier],
    ['In 2018 Bellmark’s share was larger than Arvenia’s in 2022', belowEarlier],
    ['By the end of 2020 oats had fallen', fell],
    ['Of Arvenia and Bellmark, Bellmark has the largest share', amongAll],
    ['The largest share is Bellmark’s', amongAll],
    ['In 2022 Bellmark’s share was its highest', highest],
    ['Arvenia’s share fell until 2020, and Bellmark’s was its highest in 2022', `${fell}, ${highest}`],
    ['Bellmark’s share rose in 2020', everyYear],
    ['By 2020 oats fell in Arvenia and rose in Bellmark', `${fell}, ${rose}`],
    ['Oats fell in Arvenia while Bellmark’s share rose', `${fell}, ${rose}`],
    ['Bellmark’s share is the highest from 2018 to 2022', highest],
    ['Arvenia’s share fell, to a place far below its neighbour’s, before 2022', fell],
  ])('proves words about its own numbers: %s', async (title, findings) => {
    expect(await inTitle(title, `[${findings}]`)).toEqual([]);
  });

  it.each([
    ['Oats are far larger in Bellmark than in Arvenia', above, '"far" does not match its finding.'],
    ['By far the highest share is Bellmark’s', amongAll, '"By far" does not match its finding.'],
    ['Bellmark’s share is slightly larger than Arvenia’s', above, '"slightly" does not match its finding.'],
  ])('does not prove “far” or “slightly” if its field "by" does not say so: %s', async (title, finding, message) => {
    expect(await inTitle(title, `[${finding}]`)).toEqual([message]);
  });

  it('proves “far” if its field "by" says so', async () => {
    const far = '{ is: above, of: s/bellmark, than: s/arvenia, by: far }';
    const title = 'Oats are far larger in Bellmark than in Arvenia';
    expect(await inTitle(title, `[${far}]`)).toEqual([]);
    expect(await inTitle(title, `[${above}, ${far}]`)).toEqual([]);
  });

  it('does not prove the opposite', async () => {
    expect(await inTitle('Arvenia has more oats than Bellmark', `[${below}]`)).toEqual(['Nothing proves "more".']);
    const grown = 'Oats weigh more in Arvenia’s harvest than they did';
    expect(await inTitle(grown, `[${fell}]`)).toEqual(['Nothing proves "more".']);
    const earlier = 'In 2018 Bellmark has more oats than Arvenia';
    expect(await inTitle(earlier, `[${below}]`)).toEqual(['Nothing proves "more".']);
    const later = 'In 2022 Bellmark’s share was larger than Arvenia’s';
    expect(await inTitle(later, `[${belowEarlier}]`)).toEqual(['Nothing proves "larger".']);
  });

  it.each([
    ['Oats fell in Bellmark', fell, '"fell" for Bellmark', 'entity'],
    ['In Bellmark oats fell until 2020', fell, '"fell" for Bellmark', 'entity'],
    ['Oats fell in 2022', fell, '"fell" for 2022', 'year'],
    ['In 2022 oats fell', fell, '"fell" for 2022', 'year'],
    ['Arvenia’s share is larger than Bellmark’s', above, '"larger" for Arvenia', 'entity'],
    ['Bellmark’s share and Arvenia’s rose', rose, '"rose" for Arvenia', 'entity'],
    ['Bellmark’s share is larger in 2018 than that of Arvenia in 2022', aboveEarlier, '"larger" for 2018', 'year'],
    ['The share for 2018 is the highest', highest, '"highest" for 2018', 'year'],
    ['Oats fell in 2018', fell, '"fell" for 2018', 'year'],
    ['Oats fell in March 2021', fell, '"fell" for March 2021', 'year'],
    ['Bellmark has more oats than Arvenia, Cresta and Delmar together', above, '"more" for Cresta', 'entity'],
    ['Bellmark has more oats in 2022 than Cresta', above, '"more" for Cresta', 'entity'],
    ['Oats fell in Arvenia’s harvest and in Bellmark’s harvest', fell, '"fell" for Bellmark', 'entity'],
    ['Oats rise in Arvenia and fall in Bellmark', `${fell}, ${rose}`, '"rise" for Arvenia', 'entity'],
    ['Bellmark’s highest share is that of 2018', highest, '"highest" for 2018', 'year'],
    ['In 2021 Bellmark’s share was its highest', highest, '"highest" for 2021', 'year'],
    [
      'Bellmark’s share fell until 2020, and Arvenia’s was its highest in 2022',
      `${fell}, ${highest}`,
      '"fell" for Bellmark',
      'entity',
    ],
  ])('does not prove words about other numbers: %s', async (title, findings, words, subject) => {
    expect((await inTitle(title, `[${findings}]`))[0]).toBe(
      `Nothing proves ${words}: the finding that says so is about another ${subject}.`,
    );
  });
});

describe('a finding for a word in a body', () => {
  const component = '<Finding is="fell" of="s/arvenia@2020" from="2018">fell</Finding>';

  it('is accepted if it is about the entity and the year that the clause names', async () => {
    expect(await inBody(`In Arvenia oats ${component} until 2020, which Bellmark took for luck.`)).toEqual([]);
  });

  it.each([
    `In 2018, at <Stat of="s/arvenia" at="2018" />, oats were at home until they ${component}.`,
    `Oats ${component} to <Stat of="s/arvenia" at="2020" /> and Bellmark’s were at <Stat of="s/bellmark" />.`,
  ])('may stand beside a number for another entity or period: %s', async (sentence) => {
    expect(await inBody(sentence)).toEqual([]);
  });

  it.each([
    [`In Bellmark oats ${component}.`, 'Bellmark', 'entity'],
    [`Oats ${component} in 2022.`, '2022', 'year'],
    [`In 2022 oats ${component}.`, '2022', 'year'],
    [`Arvenia’s share and that in Bellmark’s towns ${component}.`, 'Bellmark', 'entity'],
    [`Arvenia’s and Bellmark’s share ${component}.`, 'Bellmark', 'entity'],
  ])('is rejected if the clause names another entity or year: %s', async (sentence, written, subject) => {
    expect(await inBody(sentence)).toEqual([
      `The text says "${written}", but the finding around "fell" is about another ${subject}.`,
    ]);
  });

  it('is rejected if it is in the front matter and the clause names another entity', async () => {
    const sentence = (name: string): string =>
      `In ${name} oats <Term id="fall">fell hard</Term>, Arvenia’s to <Stat of="s/arvenia" at="2020" />.`;
    const frontMatter = `findings: [${fell}]\n`;
    expect(await inBody(sentence('Arvenia'), frontMatter)).toEqual([]);
    expect(await inBody(sentence('Bellmark'), frontMatter)).toEqual([
      'Nothing proves "fell" for Bellmark: the finding that says so is about another entity.',
    ]);
  });
});
