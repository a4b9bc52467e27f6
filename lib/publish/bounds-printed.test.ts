import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../domain/testdata/tries';
import type { Relation } from '../domain/assertion';
import { publishNewsroomWith } from './testing/published';

/** A bound or a range, as a source may print it. */
interface Printed {
  readonly value: string;
  readonly unit: string;
  readonly multiplier: string;
}

const source = `  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 2
`;
const published = (key: string, { value, unit, multiplier }: Printed): string => `${key}:
  kind: published
  name: What is counted as ${key}
  value: '${value}'
  unit: ${unit}
  multiplier: ${multiplier}
${source}`;

/**
 * A newsroom that uses one bound wherever a number can occur: in text, as the measure and the context of claims, and as an input of other
 * numbers.
 */
const filesOf = (bound: Printed, relation: Relation): Record<string, string> => ({
  'content/statistics/rye.yml': `${published('spelt', bound)}${published('whole', { ...bound, value: '1000.00' })}rest:
  kind: derived
  name: What is left
  from: { operation: difference, minuend: rye/whole, subtrahend: rye/spelt }
all:
  kind: derived
  name: The mean of both
  from: { operation: mean, terms: [rye/whole, rye/spelt] }
`,
  'content/articles/bounds.mdx': `---
title: What do the tables leave open?
standfirst: Some of what the yearbook prints are bounds.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: [measured]
contradicts: { none: No statement failed }
---

There are <Stat of="rye/spelt" />, or <Stat of="rye/spelt" as="magnitude" decimals="1" />, and <Stat of="rye/rest" /> are left
<Cite source="fjord-office/yearbook-2023" />.

<FactCheck id="measured" />
`,
  'content/fact-checks/measured.mdx': checkOf(`  asserts:
    relation: ${relation}
    value: '90'
    unit: ${bound.unit}
    multiplier: ${bound.multiplier}
    measure: rye/spelt
    alternatives:
      - { measure: rye/all, label: Both }
      - { measure: rye/rest, label: The rest, comparable: It is something else. }
`),
  'content/fact-checks/beside.mdx': checkOf(`  context:
    - { measure: rye/spelt, label: Those who thresh }
    - { measure: rye/rest, label: What is left }
`),
});
const checkOf = (asserts: string): string => `---
title: Is there enough spelt?
viewpoint: oats-first
claim:
  text: Spelt is enough for Arvenia.
  speaker: mara-quill
  saidOn: '2023-05-02'
  saidIn: fjord-office/yearbook-2023
  locator: Foreword
${asserts}verdict: accurate
summary: The table says it.
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

The table says <Stat of="rye/spelt" />.
`;

const money = '{ kind: currency, currency: USD, prices: nominal }';
const units: readonly (readonly [unit: string, multipliers: readonly string[]])[] = [
  ['{ kind: percent, of: the harvest }', ['one']],
  ['{ kind: percent-a-year }', ['one']],
  ['{ kind: points, of: the harvest }', ['one']],
  [money, ['one', 'billion']],
  ['{ kind: count, one: person, many: people }', ['one', 'million']],
  ['{ kind: physical, unit: tonne }', ['thousand']],
  [`{ kind: per-head, amount: ${money} }`, ['one', 'thousand']],
  ['{ kind: index, base: "2015" }', ['one']],
  ['{ kind: ratio }', ['one']],
];
const printed: fc.Arbitrary<Printed> = fc.constantFrom(...units).chain(([unit, multipliers]) =>
  fc.record({
    value: fc.constantFrom(
      '<73.51',
      '≤73.51',
      '≥73.51',
      '>73.51',
      '<-73.51',
      '>-73.51',
      '61.27 to 89.43',
      '-89.43 to -61.27',
      '-61.27 to 89.43',
    ),
    unit: fc.constant(unit),
    multiplier: fc.constantFrom(...multipliers),
  }),
);

/**
 * Matches the digits of the bounds and of values derived from them, with or without a multiplier. Nothing else in the newsroom
 * contains these digits.
 */
const digits =
  /(?<![\d.])(?:73\.?51|73\.[56]|926\.?49|1,?073\.?51|536\.?755|463\.?245|61\.?27|61\.[23]|89\.?43|89\.[45]|938\.?73|1,?061\.?27|910\.?57|1,?089\.?43|544\.?715|530\.?635|469\.?365|455\.?285)/g;
/**
 * Each occurrence of the digits must match one of these patterns: the words of a bound, a JSON field for one end of the bounds, or a range
 * with both ends.
 */
const words = /(?:(?:less|fewer|more) than|at least|at most) −?\\?\$?$/i;
const fields = /"(?:lower|upper)": ?\{ ?"value": ?"-?$|"(?:min|max)Value": ?"?-?$/;
const range = /\d[^"<>.]{0,3}[\d.]*[^"<>;:.]{0,30} (?:to|and at most) −?\\?\$?\d/;

describe('a bound or a range', () => {
  it('is never printed as if it were exact', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(printed, fc.constantFrom<Relation>('less-than', 'at-least', 'is'), async (bound, relation) => {
        const { artefacts, files } = await publishNewsroomWith(filesOf(bound, relation));
        const places = [...artefacts, ...files].flatMap(([name, content]) => {
          const text = Buffer.from(content)
            .toString()
            .replace(/<[^>]*>|\\n|\s+/g, ' ')
            .replace(/ +/g, ' ');
          return [...text.matchAll(digits)].map(({ 0: found, index }) => {
            const [before, around] = [text.slice(0, index), text.slice(Math.max(0, index - 70), index + 70)];
            const isPrinted =
              words.test(before) || fields.test(before) || (bound.value.includes(' to ') && range.test(around));
            return { name, found, around, isPrinted };
          });
        });
        expect(places.filter(({ isPrinted }) => !isPrinted)).toEqual([]);
        for (const { name } of places) kinds.add(name.replace(/(?:rye|measured|beside|bounds)\b.*/, ''));
      }),
      tries(5, 12),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'api/v1/articles/',
        'api/v1/fact-checks/',
        'api/v1/statistics/',
        'api/v1/statistics/index.json',
        'articles/',
        'embed/fact-checks/',
        'embed/numbers/',
        'fact-checks/',
        'index.json',
        'numbers/',
        'oembed/numbers/',
        'search/numbers.json',
      ]),
    );
  }, 120_000);
});
