import { expect, it } from 'vitest';
import { checkInTurn } from '../testdata/check-in-turn';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

const inTurn = checkInTurn();

const more = `balance:
  kind: published
  name: Balance of the harvest trade
  value: '-9.4'
  unit: { kind: currency, currency: USD, prices: nominal }
  multiplier: billion
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 2
cut:
  kind: published
  name: Cut of the rate
  value: '0.25'
  unit: { kind: points, of: the rate }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 3
tenth:
  kind: published
  name: Share of closed mills
  value: '10.0'
  unit: { kind: percent, of: mills }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 4
third:
  kind: published
  name: Share of rye
  value: '33.3'
  unit: { kind: percent, of: the harvest }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 5
area:
  kind: published
  name: Area of the fields
  value: '12'
  unit: { kind: physical, unit: square-kilometre }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 6
mills:
  kind: published
  name: Mills that closed
  value: '421'
  unit: { kind: count, one: mill, many: mills }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 7
`;

/** The `<Stat>` elements that the hint proposes for the number in a sentence. */
async function proposed(sentence: string): Promise<string[]> {
  const files = (await baseNewsroom()).map(({ path, text }) => {
    if (path.endsWith('more-oats.mdx')) return contentFile(path, `${text}\n${sentence}\n`);
    return contentFile(path, text);
  });
  const checked = inTurn([...files, contentFile('content/statistics/more.yml', more)]);
  const hints = checked.ok
    ? []
    : checked.problems.filter(({ rule }) => rule === 'prose/unbound').map(({ hint }) => hint);
  expect(hints).toHaveLength(1);
  return [...(hints[0] ?? '').matchAll(/<Stat of="[^…]*?<\/Stat>/g)].map(([stat]) => stat);
}

it.each([
  ['It was cut by 25bp.', '<Stat of="more/cut">0.25 percentage points</Stat>'],
  ['It was cut by 25 basis points.', '<Stat of="more/cut">0.25 percentage points</Stat>'],
  ['It was cut by ¼ percentage points.', '<Stat of="more/cut">0.25 percentage points</Stat>'],
  ['It came to −$9.4 billion.', '<Stat of="more/balance">−$9.4 billion</Stat>'],
  ['It came to −US$9.4 billion.', '<Stat of="more/balance">−$9.4 billion</Stat>'],
  ['It fell by 9.4bn USD.', '<Stat of="more/balance" as="magnitude">$9.4 billion</Stat>'],
  ['It fell by $9.4 billion.', '<Stat of="more/balance" as="magnitude">$9.4 billion</Stat>'],
  ['One mill in ten closed.', '<Stat of="more/tenth" decimals="0">10%</Stat>'],
  ['It is ⅓ of it.', '<Stat of="more/third">33.3%</Stat>'],
  ['It covers 12 sq km.', '<Stat of="more/area">12 square kilometres</Stat>'],
  ['It covers 12 km2.', '<Stat of="more/area">12 square kilometres</Stat>'],
  ['In all, 421 old mills closed.', '<Stat of="more/mills">421 mills</Stat>'],
])('proposes the statistic that "%s" states', async (sentence, stat) => {
  expect(await proposed(sentence)).toContain(stat);
});

it.each([
  'It was cut by 24bp.',
  'It was cut by 3.5bp.',
  'It was cut by 0.25bp.',
  'It lost −$12.50 million.',
  'It came to −€12.50 million.',
  'It cost 9.4 billion cents.',
  'It is 24.0‰ of it.',
  'It is ⅛ of it.',
  'It covers 12 km.',
  'It holds 12 kilos.',
  'In all, 421 ships sank.',
  'It is five to one.',
])('proposes nothing for "%s", because no number has the same value, unit and sign', async (sentence) => {
  expect(await proposed(sentence)).toEqual([]);
});
