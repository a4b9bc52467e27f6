import { describe, expect, it } from 'vitest';
import { observedShare, sharesOf } from '../numbers/testdata/shares';
import { clauseExamples } from './clause-examples';
import { articlePath, articleWith, problemsWith } from './testdata/problems-with';

const shares = `
Arvenia,2022,34.6,reported,
Arvenia,2023,39.6,reported,
Bellmark,2023,12.5,reported,
`;
const published = (id: string, value: string, unit: string, rest = '', period = '2023'): string =>
  `${id}:\n  kind: published\n  name: ${id} of oats\n  value: '${value}'\n  unit: ${unit}\n  period: ${period}\n  source: fjord-office/yearbook-2023\n  locator: Table 9\n${rest}`;

const written = {
  ...sharesOf(shares),
  'content/statistics/harvest.yml': [
    observedShare('Arvenia', '2023').replace('arvenia:', 'oats:'),
    published('loss', '-2.9', '{ kind: percent-change }'),
    published('sales', '12', '{ kind: currency, currency: EUR, prices: nominal }', '  multiplier: million\n'),
    published('balance', '-3', '{ kind: currency, currency: EUR, prices: nominal }', '  multiplier: million\n'),
    published('debt', '7', '{ kind: currency, currency: EUR, prices: nominal }', '  multiplier: million\n', '2023-Q2'),
    published('flour', '12', '{ kind: percent, of: the flour }'),
    published('mills', '940', '{ kind: count, one: mill, many: mills }', '  hedge: more-than\n'),
  ].join(''),
};

/** The rules that the base newsroom breaks if an article contains this sentence. */
async function broken(sentence: string): Promise<string[]> {
  const problems = await problemsWith({ ...written, [articlePath]: articleWith(sentence) });
  return problems.map(({ rule }) => rule);
}

describe('the examples of wording that the check verifies', () => {
  it.each(clauseExamples.map((one) => [one.passes, one] as const))('passes: %s', async (_, { passes }) => {
    expect(await broken(passes)).toEqual([]);
  });

  it.each(clauseExamples.map((one) => [one.fails, one] as const))('fails: %s', async (_, { fails, rule }) => {
    expect(await broken(fails)).toEqual([rule]);
  });
});
