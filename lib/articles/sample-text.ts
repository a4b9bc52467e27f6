/**
 * The text of the article that `npm run new` writes. Authors replace it before publication, so readers never see it.
 */
export const sampleText = {
  standfirst: 'One or two sentences under the headline: what the argument says, and what the evidence says about it.',
  noCheck: 'Say here why no fact-check was found.',
  opening: 'Begin with the argument and why it matters now.',
  example: 'Every paragraph here is an example: replace it with your own.',
  number: 'This tag prints a number from the data, with its source and its year',
  filledIn: 'An empty tag like this one is filled in; text between the tags is checked against the data.',
  claimed: 'A number that somebody else claims is marked with the name of that person',
  uncited: 'a number without a record needs a reason',
  reason: 'Say why it has no record.',
  finding: 'Words about a number are checked too',
  plain: 'A word of comparison that says nothing about numbers needs a reason',
  plainReason: 'Say why it says nothing about numbers.',
  term: 'A word that a reader may not know is linked to its definition where it first appears',
  figure: 'A figure is on a line of its own, below the paragraph that refers to it.',
  check: 'A fact-check follows the sentence that contains the claim.',
  open: 'Say what the evidence cannot settle',
  cite: 'cite what you relied on',
} as const;

/** The text of the made-up records in a new newsroom. */
export const sampleRecord = {
  reason: 'It was made up as a sample.',
  office: 'Sample office',
  table: 'A sample table of made-up figures',
  licence: 'None: it was made up as a sample',
  series: 'A sample series: the share of oats in the harvest',
  definition: 'A sample, made up to be replaced',
  note: 'Made up as a sample',
  statistic: 'A sample number: oats in Arvenia when they were last counted',
  figure: 'A sample figure: the share of oats',
  subtitle: 'Sample data: oats, % of the harvest',
  alt: 'A sample line with a value for each year.',
  view: 'A sample view',
  thesis: 'A sample thesis: every field in Arvenia needs more oats.',
} as const;
