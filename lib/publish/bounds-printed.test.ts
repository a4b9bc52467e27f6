import { describe, expect, it } from 'vitest';
import { madeOf } from './testing/published';

const source = `  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 2
`;
const statistics = `spelt:
  kind: published
  name: Spelt in the harvest
  value: 'less than 73.51'
  unit: { kind: percent, of: the harvest }
${source}workers:
  kind: published
  name: People who work on farms
  value: '6.127 to 8.943'
  unit: { kind: count, one: person, many: people }
  multiplier: million
${source}mills:
  kind: published
  name: Mills
  value: 'more than 41573'
  unit: { kind: count, one: mill, many: mills }
${source}whole:
  kind: published
  name: The harvest
  value: '100.00'
  unit: { kind: percent, of: the harvest }
${source}rest:
  kind: derived
  name: Everything but spelt
  from: { operation: difference, minuend: rye/whole, subtrahend: rye/spelt }
`;
const article = `---
title: What do the tables leave open?
standfirst: Some of what the yearbook prints are bounds.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: [spelt]
contradicts: { none: No statement failed }
---

Right: <Stat of="rye/spelt">under 73.51%</Stat>, <Stat of="rye/workers">between 6.127 and 8.943 million people</Stat>,
<Stat of="rye/mills" /> and <Stat of="rye/rest" /> <Cite source="fjord-office/yearbook-2023" />.

<FactCheck id="spelt" />
`;
const checkOf = (asserts: string): string => `---
title: Is spelt less than 90% of the harvest?
viewpoint: oats-first
claim:
  text: Spelt is less than 90% of what Arvenia harvests.
  speaker: mara-quill
  saidOn: '2023-05-02'
  saidIn: fjord-office/yearbook-2023
  locator: Foreword
${asserts}verdict: accurate
summary: The table says less than 73.51%.
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

The table says <Stat of="rye/spelt">under 73.51%</Stat>.
`;
const compared = `  asserts:
    relation: less-than
    value: '90'
    unit: { kind: percent, of: the harvest }
    measure: rye/spelt
    alternatives:
      - { measure: oats/arvenia, label: Oats }
`;
const beside = `  context:
    - { measure: rye/workers, label: Those who work }
    - { measure: rye/mills, label: Those who grind }
    - { measure: rye/rest, label: What is left }
`;

/** Digits of a bound, as they are printed or recorded anywhere. */
const digits = /73\.51|26\.49|6[.,]?127(?:000|,000)?|8[.,]?943(?:000|,000)?|41,?573/g;
/** What may stand before them: the words of the bound, or a field that says which end it is. */
const words = /(?:(?:less|fewer|more) than|under|between|at least|at most) $/i;
const fields = /"(?:lower|upper)": ?\{ ?"value": ?"$|"(?:min|max)Value": ?"?$/;
/** A range says both of its ends. */
const range = /6[.,]?127(?:,?000)?(?: million)?(?: people)? (?:to|and|and at most) 8[.,]?943/;

describe('a bound or a range', () => {
  it('is printed nowhere as if it were exact', async () => {
    const { artefacts, files } = await madeOf({
      'content/statistics/rye.yml': statistics,
      'content/articles/bounds.mdx': article,
      'content/fact-checks/spelt.mdx': checkOf(compared),
      'content/fact-checks/beside.mdx': checkOf(beside),
    });
    const places = [...artefacts, ...files].flatMap(([name, content]) => {
      const text = Buffer.from(content)
        .toString()
        .replace(/<[^>]*>|\\n|\s+/g, ' ')
        .replace(/ +/g, ' ');
      return [...text.matchAll(digits)].map(({ 0: found, index }) => {
        const [before, around] = [text.slice(0, index), text.slice(Math.max(0, index - 40), index + 40)];
        const isTold = words.test(before) || fields.test(before) || (/^[68]/.test(found) && range.test(around));
        return { name, found, around, isTold };
      });
    });
    expect(places.filter(({ isTold }) => !isTold)).toEqual([]);
    const kinds = new Set(places.map(({ name }) => name.replace(/(?:rye|spelt|beside|bounds)\b.*/, '')));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'api/v1/articles/',
        'api/v1/fact-checks/',
        'api/v1/statistics/',
        'api/v1/statistics/index.json',
        'articles/',
        'check-index.json',
        'embed/fact-checks/',
        'embed/numbers/',
        'fact-checks/',
        'fact-checks/claim-reviews.json',
        'index.json',
        'numbers/',
        'oembed/fact-checks/',
        'oembed/numbers/',
        'search/numbers.json',
      ]),
    );
  });
});
