import type { Rule } from '../problems/rules';

/**
 * Words that the check verifies if they stand beside a number, such as “fell by”, with a sentence that passes and one that fails. The
 * editors’ guide prints both sentences.
 */
export interface ClauseExample {
  readonly rule: Rule;
  readonly words: string;
  readonly passes: string;
  readonly fails: string;
}

const share = '<Stat of="harvest/oats">39.6%</Stat>';
const before = '<Stat of="harvest/oats" at="2022">34.6%</Stat>';
const loss = '<Stat of="harvest/loss" as="magnitude">2.9%</Stat>';
const sales = '<Stat of="harvest/sales">€12 million</Stat>';
const balance = '<Stat of="harvest/balance" as="magnitude">€3 million</Stat>';
const mills = '<Stat of="harvest/mills">940 mills</Stat>';

const debt = '<Stat of="harvest/debt">€7 million</Stat>';

/**
 * In these examples, one statistic is a percentage of the harvest and another of the flour, sales are in current prices and fell by 2.9% in
 * a year, the balance is negative, the debt is for the second quarter of 2023, and the source prints “more than 940 mills”.
 */
export const clauseExamples: readonly ClauseExample[] = [
  {
    rule: 'prose/direction',
    words: 'A word such as “rose” or “fell” beside a change.',
    passes: `Sales fell by ${loss}.`,
    fails: `Sales rose by ${loss}.`,
  },
  {
    rule: 'prose/direction',
    words: 'A change that is printed without its sign. It needs a word that says whether it is a rise or a fall.',
    passes: `Sales were ${loss} lower.`,
    fails: `Sales moved by ${loss}.`,
  },
  {
    rule: 'prose/direction',
    words:
      'A word such as “surplus”, “deficit”, “profit” or “loss”, or a phrase such as “more than they spent”, if the name of the statistic says that it is a balance.',
    passes: `The mills ran a deficit of ${balance}.`,
    fails: `The mills earned ${balance} more than they spent.`,
  },
  {
    rule: 'prose/direction',
    words: 'A negative balance that is printed without its sign. It needs a word such as “deficit”.',
    passes: `The mills were ${balance} in the red.`,
    fails: `The balance of the mills came to ${balance}.`,
  },
  {
    rule: 'prose/order',
    words:
      'The order of two numbers, A and B: “rose from A to B”, “from A it rose to B”, “B, up from A”, “B, more than A”, “B, exceeds that of Arvenia, A”. A number cannot be compared with itself.',
    passes: `The share rose from ${before} to ${share}.`,
    fails: `The share was ${before}, up from ${share}.`,
  },
  {
    rule: 'prose/hedge',
    words:
      'A hedge before a number, such as “nearly”. It must fit the unrounded number or come from the source: if the source prints “more than 940”, record `hedge: more-than`.',
    passes: `More than ${mills} closed.`,
    fails: `Nearly ${mills} closed.`,
  },
  {
    rule: 'prose/half',
    words: '“Most”, “mostly”, “a majority”, “a minority”, “less than half” beside a share.',
    passes: `A minority of the grain (${share}) was oats.`,
    fails: `Most of the grain, ${share}, was oats.`,
  },
  {
    rule: 'prose/year',
    words:
      'A year in the same clause as a number, as in “39.6% at the end of 2023” and “the 2023 figure”, or a year at the start of the sentence, if the sentence names no other year.',
    passes: `It was ${share} of the harvest in 2023.`,
    fails: `It was ${share} in 2022.`,
  },
  {
    rule: 'prose/year',
    words:
      'The month, quarter or half-year in the same clause as a number, if the number is for a part of a year. The last month of that part is right too: a debt for the second quarter is the debt “in June”.',
    passes: `At the end of June 2023 the mills owed ${debt}.`,
    fails: `In July 2023 the mills owed ${debt}.`,
  },
  {
    rule: 'prose/passing',
    words:
      '“Last year” in the same sentence as a number, or “now” right beside the number. The check rejects both, because they will be wrong later.',
    passes: `In 2023, the last year of the series, it was ${share}.`,
    fails: `Last year it was ${share}.`,
  },
  {
    rule: 'prose/entity',
    words:
      'The name of an entity, or its alias from `newsroom.yml`, in the same clause as a number, if the clause names only one entity; or at the start of the sentence, if the sentence names no other entity.',
    passes: `In Arvenia it was ${share}.`,
    fails: `In Bellmark it was ${share}.`,
  },
  {
    rule: 'prose/prices',
    words: '“In real terms”, “in current prices” and the like beside an amount.',
    passes: `Sales came to ${sales} in current prices.`,
    fails: `Sales came to ${sales} in real terms.`,
  },
  {
    rule: 'prose/whole',
    words:
      'The words right after a percentage that say what it is a percentage of, as in “39.6% of GDP”, if a unit in your data has the same words under `of`. Shorter forms count too: “disposable income” for disposable personal income.',
    passes: `It was ${share} of the harvest.`,
    fails: `It was ${share} of the flour.`,
  },
];
