import { describe, expect, it } from 'vitest';
import { parseBody } from '../articles/parse-body';
import { newsroomWith } from '../check/testdata/newsroom';
import { words } from '../domain/vocabulary';
import { bodyView, toBodyView } from './body-view';
import { glossaryView, toGlossaryView } from './glossary-view';
import { indexBacklinks } from './backlinks';

const source = (title: string, more = ''): string => `publisher: Fjord Office
title: ${title}
edition: '2024'
kind: report
publishedOn: 2024-03
accessedOn: '2024-04-01'
url: https://fjord.example/
licence: { name: Open licence, redistribution: allowed }
${more || 'grade: primary\n'}`;

const glossary = `yield:
  term: yield
  means: What an acre brings in.
fallow:
  term: fallow
  means: Left unsown for a year.
  seeAlso: [yield]
`;

const context = await newsroomWith({
  'content/glossary.yml': glossary,
  'content/sources/fjord-office/almanac.yml': source('Almanac'),
  'content/sources/fjord-office/copy.yml': source(
    'Atlas',
    'grade: secondary\nreadIn: { publisher: The Copyist, title: A copy, url: https://copy.example/ }\n',
  ),
  'content/statistics/wheat.yml': `exports:
  kind: published
  name: Exports of wheat
  value: '30'
  unit: { kind: currency, currency: EUR, prices: nominal }
  multiplier: million
  period: 2022
  source: fjord-office/copy
  locator: Table 1
ratio:
  kind: derived
  name: Wheat to oats
  from: { operation: ratio, numerator: wheat/exports, denominator: oats/exports }
`,
});

function view(text: string) {
  const { body, problems } = parseBody('a.mdx', text, words);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return bodyView.parse(toBodyView(context, body, null));
}

describe('the notes of an article body', () => {
  const text = `Oats <Stat of="oats/arvenia" />, wheat <Stat of="wheat/ratio" /> <Cite source="fjord-office/almanac" locator="p. 3" />,
oats again <Stat of="oats/arvenia" />, in 2019 <Stat of="oats/arvenia" at="2019" as="magnitude" /> and
<Cite source="fjord-office/yearbook-2023" />, and <Cite source="fjord-office/almanac" />.

## A heading`;
  const { uses, numbers, bibliography, headings } = view(text);

  it('contain one entry for each number, in text order, with links to all its mentions', () => {
    expect(numbers.map(({ anchor, statistic, mentions }) => [anchor, statistic.key, mentions])).toEqual([
      ['number-1', 'oats/arvenia', ['use-1', 'use-4']],
      ['number-2', 'wheat/ratio', ['use-2']],
      ['number-3', 'oats/arvenia@2019', ['use-5']],
    ]);
  });

  it('list each source once, numbered in reading order', () => {
    expect(bibliography.map(({ anchor, number, line }) => [anchor, number, line])).toEqual([
      ['source-1', 1, 'Fjord Office, Yearbook of the harvest, 2023, May 2023'],
      ['source-2', 2, 'Fjord Office, Atlas, 2024, March 2024'],
      ['source-3', 3, 'Fjord Office, Almanac, 2024, March 2024'],
    ]);
  });

  it('list the sources of each number', () => {
    expect(numbers.map(({ sources }) => sources)).toEqual([[1], [2, 1], [1]]);
  });

  it('link from a source back to its citations, but not to numbers based on it', () => {
    expect(bibliography.map(({ mentions }) => mentions)).toEqual([['use-6'], [], ['use-3', 'use-7']]);
  });

  it('contain each source’s grade and, for a secondary source, the copy that was read', () => {
    expect(bibliography.map(({ grade, readIn }) => [grade, readIn])).toEqual([
      ['primary', null],
      ['secondary', 'The Copyist, A copy'],
      ['primary', null],
    ]);
  });

  it('link to the numbers and citations in the text, which link back to the notes', () => {
    expect(uses.map((use) => ('note' in use ? [use.anchor, use.note] : [use.anchor]))).toEqual([
      ['use-1', 'number-1'],
      ['use-2', 'number-2'],
      ['use-3', 'source-3'],
      ['use-4', 'number-1'],
      ['use-5', 'number-3'],
      ['use-6', 'source-1'],
      ['use-7', 'source-3'],
    ]);
    expect(uses[0]).toMatchObject({ text: '24.0%', label: 'Oats in the harvest of Arvenia, 2022' });
    // 30 ÷ 12.5 = 2.4
    expect(uses[1]).toMatchObject({ text: '2.4 times' });
    expect(uses[2]).toMatchObject({ number: 3, label: 'Fjord Office, Almanac, 2024, March 2024, p. 3' });
    expect(uses[6]).toMatchObject({ number: 3, label: 'Fjord Office, Almanac, 2024, March 2024' });
    expect(headings).toEqual([{ depth: 2, text: 'A heading', id: 'a-heading' }]);
  });
});

describe('embedded figures, fact-checks and viewpoints', () => {
  it('add their sources to the bibliography, in reading order', () => {
    const figure = view('Text.\n\n<Figure id="oats/bars" />\n\n<Cite source="fjord-office/almanac" /> end.');
    expect(figure.bibliography.map(({ href }) => href)).toEqual([
      '/sources/fjord-office/yearbook-2023/',
      '/sources/fjord-office/almanac/',
    ]);
    for (const word of [
      '<FactCheck id="quarter-of-the-harvest" />',
      '<Viewpoint id="oats-first" />',
      '<Figure id="oats/lines" />',
    ])
      expect(view(`Text.\n\n${word}`).bibliography.map(({ number }) => number)).toEqual([1]);
  });
});

describe('the terms in an article body', () => {
  const text =
    'The <Term id="yield">yields</Term> of <Term id="fallow">fallow</Term> land, and other <Term id="yield">yields</Term>.';
  const { uses, terms } = view(text);

  it('are listed once each, in alphabetical order, with links to all mentions', () => {
    expect(terms).toEqual([
      {
        anchor: 'term-fallow',
        term: 'fallow',
        means: 'Left unsown for a year.',
        href: '/glossary/#fallow',
        mentions: ['use-2'],
      },
      {
        anchor: 'term-yield',
        term: 'yield',
        means: 'What an acre brings in.',
        href: '/glossary/#yield',
        mentions: ['use-1', 'use-3'],
      },
    ]);
  });

  it('link the author’s words to the definition on the page', () => {
    expect(uses[0]).toMatchObject({
      word: 'Term',
      text: 'yields',
      note: 'term-yield',
      label: 'What an acre brings in.',
    });
  });

  it('are listed in the glossary with links to related terms', () => {
    const entries = glossaryView.parse(toGlossaryView(context, indexBacklinks(context.catalog)));
    expect(entries.map(({ id, seeAlso }) => [id, seeAlso])).toEqual([
      ['fallow', [{ term: 'yield', href: '/glossary/#yield' }]],
      ['yield', []],
    ]);
  });
});
