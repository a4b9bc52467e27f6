import { z } from 'zod';
import { finding, type Finding } from './finding';
import { correctionId, factCheckId, figureId, personId, sourceId, statisticId, termId, viewpointId } from './ids';
import { period } from './period';
import { plainAttributes } from './plain';
import type { StatisticReference } from './statistic-reference';
import { day, line } from './text';

const digits = z
  .string()
  .regex(/^[0-6]$/, 'Write a digit from 0 to 6.')
  .transform(Number)
  .meta({ form: 'a digit from 0 to 6' });

/**
 * The components that an author may use in MDX: their attributes, where they may be placed, whether they contain text, and what they do.
 * The React components take their props from this list, the check enforces it, and the editors' guide shows it.
 */
export const vocabulary = {
  Stat: {
    does: 'A number from the data layer, linked to its note at the end of the text. The check compares the text between the tags with the data; if there is no text, the number is filled in.',
    example: '<Stat of="harvest/oats" at="2023">39.6%</Stat>',
    placement: 'inline',
    text: 'optional',
    attributes: z.strictObject({
      of: statisticId.describe('The statistic.'),
      at: period
        .exactOptional()
        .describe(
          'The period to show instead of the statistic’s own. Only an observed statistic can be shown for a different period.',
        ),
      asOf: day.exactOptional().describe('Shows the number as it was on this day, if it has been revised since.'),
      as: z
        .enum(['value', 'magnitude'])
        .default('value')
        .describe('"magnitude" drops the sign: `fell by <Stat as="magnitude" …>20%</Stat>`.'),
      decimals: digits.exactOptional().describe('Number of decimals, if fewer than the statistic has.'),
    }),
  },
  Figure: {
    does: 'A chart with its title, source and data table.',
    example: '<Figure id="harvest/oats" />',
    placement: 'block',
    text: 'none',
    attributes: z.strictObject({ id: figureId.describe('The figure.') }),
  },
  FactCheck: {
    does: 'A callout with the claim, the verdict, the claimed and the measured number, the reasoning and the sources.',
    example: '<FactCheck id="quarter-of-the-harvest" />',
    placement: 'block',
    text: 'none',
    attributes: z.strictObject({ id: factCheckId.describe('The fact-check.') }),
  },
  Viewpoint: {
    does: 'A box with the author of the argument, where and when it was published, and its thesis.',
    example: '<Viewpoint id="more-oats" />',
    placement: 'block',
    text: 'none',
    attributes: z.strictObject({ id: viewpointId.describe('The viewpoint.') }),
  },
  Claimed: {
    does: 'A number that somebody else asserts, outside a quotation. Readers see that it is not ours.',
    example: '<Claimed by="mara-quill">nearly 30%</Claimed>',
    placement: 'inline',
    text: 'needed',
    attributes: z.strictObject({ by: personId.describe('Who asserts the number.') }),
  },
  Uncited: {
    does: 'One of our own numbers that has no record. The reason is required. The methodology page lists every use.',
    example: '<Uncited reason="Counted by hand in the text.">four of 13</Uncited>',
    placement: 'inline',
    text: 'needed',
    attributes: z.strictObject({ reason: line.describe('Why the number has no record. Readers see the reason.') }),
  },
  Finding: {
    does: 'Our own words about a statistic: “fell”, “its lowest since 1990”. The check rejects them if the data do not support them.',
    example: '<Finding is="fell" of="harvest/oats" from="2010">fell</Finding>',
    placement: 'inline',
    text: 'needed',
    attributes: finding,
  },
  Plain: {
    does: 'Words such as “larger” that look like a statement about numbers but are not one, or that state something no finding can express. The reason is required. The methodology page lists every use.',
    example: '<Plain reason="The size of a country.">larger</Plain>',
    placement: 'inline',
    text: 'needed',
    attributes: plainAttributes,
  },
  Term: {
    does: 'A technical term, linked to its definition at the end of the article.',
    example: '<Term id="seed-rate">seed rate</Term>',
    placement: 'inline',
    text: 'needed',
    attributes: z.strictObject({ id: termId.describe('The term.') }),
  },
  Corrected: {
    does: 'Words of an explainer that were corrected after publication. They are marked, and linked to the notice at the top.',
    example: '<Corrected id="oats-2023">more than any other country</Corrected>',
    placement: 'inline',
    text: 'needed',
    attributes: z.strictObject({ id: correctionId.describe('The correction.') }),
  },
  Cite: {
    does: 'A reference to a source, numbered in order and listed at the end.',
    example: '<Cite source="fjord-office/yearbook-2024" locator="Table 4" />',
    placement: 'inline',
    text: 'none',
    attributes: z.strictObject({
      source: sourceId.describe('The source.'),
      locator: line.exactOptional().describe('The place in the source: page, table or paragraph.'),
    }),
  },
} as const;

export type Word = keyof typeof vocabulary;
export const words: readonly Word[] = [
  'Stat',
  'Claimed',
  'Uncited',
  'Finding',
  'Plain',
  'Corrected',
  'Figure',
  'FactCheck',
  'Viewpoint',
  'Term',
  'Cite',
];

export function isWord(name: string): name is Word {
  return Object.hasOwn(vocabulary, name);
}

/** One use of a component, with its attributes parsed. */
export type WordUse =
  | ({ word: 'Stat'; text: string | null } & z.infer<(typeof vocabulary)['Stat']['attributes']>)
  | ({ word: 'Claimed'; text: string } & z.infer<(typeof vocabulary)['Claimed']['attributes']>)
  | ({ word: 'Uncited'; text: string } & z.infer<(typeof vocabulary)['Uncited']['attributes']>)
  | { word: 'Finding'; text: string; finding: Finding }
  | ({ word: 'Plain'; text: string } & z.infer<(typeof vocabulary)['Plain']['attributes']>)
  | ({ word: 'Term'; text: string } & z.infer<(typeof vocabulary)['Term']['attributes']>)
  | ({ word: 'Corrected'; text: string } & z.infer<(typeof vocabulary)['Corrected']['attributes']>)
  | ({ word: 'Figure' } & z.infer<(typeof vocabulary)['Figure']['attributes']>)
  | ({ word: 'FactCheck' } & z.infer<(typeof vocabulary)['FactCheck']['attributes']>)
  | ({ word: 'Viewpoint' } & z.infer<(typeof vocabulary)['Viewpoint']['attributes']>)
  | ({ word: 'Cite' } & z.infer<(typeof vocabulary)['Cite']['attributes']>);

/** The statistic that a `<Stat>` shows. */
export function statReference({ of, at, asOf }: Extract<WordUse, { word: 'Stat' }>): StatisticReference {
  return { id: of, at: at ?? null, ...(asOf === undefined ? {} : { asOf }) };
}

export interface Heading {
  readonly depth: 2 | 3;
  readonly text: string;
  /** The URL fragment for links to the heading. */
  readonly id: string;
}

/** What the parser finds in the body of an article or a fact-check. The parser does not compile the body. */
export interface Body {
  readonly uses: readonly WordUse[];
  /** The targets of the links in the body. */
  readonly links: readonly string[];
  readonly headings: readonly Heading[];
  readonly wordCount: number;
  /** The sentences that state findings. */
  readonly findings: readonly FindingSentence[];
}

/** A sentence that states a finding: its text, divided at each statistic that it shows. */
export interface FindingSentence {
  readonly finding: Finding;
  /** The words in `<Finding>`. */
  readonly words: string;
  readonly parts: readonly (string | Extract<WordUse, { word: 'Stat' }>)[];
}
