import type { Rule } from '../problems/rules';

/**
 * A kind of wording beside a number that the check verifies, with a sentence that passes and one that fails. The editors’ guide prints
 * both.
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
    words: 'A direction beside a change.',
    passes: `Sales fell by ${loss}.`,
    fails: `Sales rose by ${loss}.`,
  },
  {
    rule: 'prose/direction',
    words: 'A direction for every change that is printed without its sign.',
    passes: `Sales were ${loss} lower.`,
    fails: `Sales moved by ${loss}.`,
  },
  {
    rule: 'prose/direction',
    words:
      'A surplus, a deficit, a profit or a loss, also as “more than they spent”, if the name of the statistic says that it is a balance.',
    passes: `The mills ran a deficit of ${balance}.`,
    fails: `The mills earned ${balance} more than they spent.`,
  },
  {
    rule: 'prose/direction',
    words: 'A word such as “deficit” for every negative balance that is printed without its sign.',
    passes: `The mills were ${balance} in the red.`,
    fails: `The balance of the mills came to ${balance}.`,
  },
  {
    rule: 'prose/order',
    words:
      'The order of two numbers: “rose from A to B”, “from A it rose to B”, “B, up from A”, “B, more than A”, “B, exceeds that of Arvenia, A”. No number is compared with itself.',
    passes: `The share rose from ${before} to ${share}.`,
    fails: `The share was ${before}, up from ${share}.`,
  },
  {
    rule: 'prose/hedge',
    words:
      'A hedge before a number. It must fit the unrounded number or come from the source: if the source prints “more than 940”, record `hedge: more-than`.',
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
      'The year in the clause of a number, as in “39.6% at the end of 2023” and “the 2023 figure”, and the year in the opening of a sentence, if the sentence names no other.',
    passes: `It was ${share} of the harvest in 2023.`,
    fails: `It was ${share} in 2022.`,
  },
  {
    rule: 'prose/year',
    words:
      'The month, quarter or half in such a date, if the number is for a part of a year. Beside a level, the last month of its period is also right: a debt for the second quarter is the debt “in June”.',
    passes: `At the end of June 2023 the mills owed ${debt}.`,
    fails: `In July 2023 the mills owed ${debt}.`,
  },
  {
    rule: 'prose/passing',
    words: 'No “last year” in a sentence with a number, and no “now” right beside the number.',
    passes: `In 2023, the last year of the series, it was ${share}.`,
    fails: `Last year it was ${share}.`,
  },
  {
    rule: 'prose/entity',
    words:
      'The entity in the same clause as a number, by its name or an alias from `newsroom.yml`, if the clause names only one; and the entity in the opening of a sentence, if the sentence names no other.',
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
      'The whole right after a percentage, if it is one of the wholes under "of" in the units of your data. Shorter forms count too: “disposable income” for disposable personal income.',
    passes: `It was ${share} of the harvest.`,
    fails: `It was ${share} of the flour.`,
  },
];
