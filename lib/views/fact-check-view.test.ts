import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkNewsroom } from '../check/check-newsroom';
import { baseNewsroom, contentFile, newsrooms, newsroomWith } from '../check/testdata/newsroom';
import { csvHash } from '../catalog/parse-csv';
import { entry } from '../domain/catalog';
import { factCheckId } from '../domain/ids';
import { factCheckView, toFactCheckView } from './fact-check-view';
import { toIndexView } from './index-view';
import { indexBacklinks } from './backlinks';

const file = 'content/fact-checks/needed-and-signed.mdx';
const context = await newsroomWith({ [file]: readFileSync(path.join(newsrooms, 'overrides', file), 'utf8') });
const backlinks = indexBacklinks(context.catalog);

it('the publication day of a fact-check is the day that an editor set or, if no day was set, the day of the check', () => {
  const published = (publishedOn?: string) => {
    const id = factCheckId.parse('quarter-of-the-harvest');
    const check = entry(context.catalog.factChecks, id);
    const factChecks = new Map([
      ...context.catalog.factChecks,
      [id, { ...check, ...(publishedOn === undefined ? {} : { publishedOn }) }],
    ]);
    return toFactCheckView({ ...context, catalog: { ...context.catalog, factChecks } }, backlinks, id).published.iso;
  };
  expect([published(), published('2024-01-09'), published('2024-02-01')]).toEqual([
    '2024-01-10',
    '2024-01-09',
    '2024-02-01',
  ]);
});

it('a fact-check with an overridden verdict lists the allowed verdicts, the editor and the reason', () => {
  const view = factCheckView.parse(toFactCheckView(context, backlinks, factCheckId.parse('needed-and-signed')));
  const signed = { reason: 'The minister meant the fields, and said so.', signedBy: 'Mara Quill' };
  expect(view).toMatchObject({
    verdict: 'needs-context',
    override: signed,
    assessment: { finding: 'contradicted', allowed: ['Misleading', 'False'] },
  });
  const listed = toIndexView(context, backlinks).factChecks.map(({ id, override }) => [id, override]);
  expect(listed).toEqual([
    ['quarter-of-the-harvest', null],
    ['needed-and-signed', { when: 'The measured number contradicts the claim.', ...signed }],
  ]);
});

/** A check of a claim about rye farms, with a value in millions. */
async function checkOf(claim: string, value: string, stat: string, statistics = '') {
  const csv = `entity,period,value,status,note\nArvenia,2021,${value},reported,\n`;
  const written = {
    'content/series/fjord-office/rye.csv': csv,
    'content/series/fjord-office/rye.yml': `title: Farms
definition: Farms that grow rye
unit: { kind: count, one: farm, many: farms }
multiplier: million
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
sha256: ${csvHash(csv)}
`,
    'content/statistics/rye.yml': `arvenia: { kind: observed, name: Farms, show: billion, decimals: 1, series: fjord-office/rye, entity: Arvenia, period: 2021 }
${statistics}
`,
    'content/fact-checks/farms.mdx': `---
title: How many farms grow rye?
viewpoint: oats-first
claim:
  text: So many farms grow rye.
  speaker: mara-quill
  saidOn: '2023-05-02'
  saidIn: fjord-office/yearbook-2023
  locator: Foreword
  ${claim}
verdict: accurate
summary: The yearbook bears it out.
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

There are ${stat} in 2021.
`,
  };
  const made = await newsroomWith(written);
  const view = toFactCheckView(made, indexBacklinks(made.catalog), factCheckId.parse('farms'));
  const files = Object.entries(written).map(([name, text]) => contentFile(name, text));
  const checked = checkNewsroom([...(await baseNewsroom()), ...files]);
  return { view, problems: checked.ok ? [] : checked.problems };
}

const stated = "unit: { kind: count, one: farm, many: farms }, value: '2', multiplier: billion";
const asserted = (relation: string) => `asserts: { relation: ${relation}, ${stated}, measure: rye/arvenia }`;

it.each([
  ['less-than', '1999.9', '1.9999 billion farms'],
  ['at-most', '2000.4', '2.0004 billion farms'],
  ['more-than', '1999.9', '1.9999 billion farms'],
])(
  'a number in a fact-check’s body is never rounded so that it equals the limit in the claim: %s',
  async (relation, value, text) => {
    const { view } = await checkOf(asserted(relation), value, '<Stat of="rye/arvenia" decimals="1" />');
    expect(view.body.uses[0]).toMatchObject({ word: 'Stat', text });
    expect(view.body.numbers[0]?.statistic.text).toBe(text);
  },
);

it('a number in a fact-check’s body is rounded as usual if the claim states no limit such as “less than”', async () => {
  const { view } = await checkOf(asserted('about'), '1999.9', '<Stat of="rye/arvenia" decimals="1" />');
  expect(view.body.uses[0]).toMatchObject({ text: '2.0 billion farms' });
});

it('a related number is never rounded so that it equals the limit in the claim, even if no statistic measures the claim', async () => {
  const claim = `context: [{ measure: rye/arvenia, label: Farms }]\n  unmeasured: { hedge: less-than, ${stated}, why: Nobody counts. }`;
  const { view } = await checkOf(claim, '1999.9', '<Stat of="rye/arvenia" />');
  expect(view.context[0]?.statistic.text).toBe('1.9999 billion farms');
  expect(view.body.uses[0]).toMatchObject({ text: '1.9999 billion farms' });
});

it('a number in a fact-check is rounded as usual if it does not measure the claim', async () => {
  const second =
    'other: { kind: observed, name: Farms again, show: billion, decimals: 1, series: fjord-office/rye, entity: Arvenia, period: 2021 }';
  const { view } = await checkOf(asserted('less-than'), '1999.9', '<Stat of="rye/other" decimals="1" />', second);
  expect(view.body.uses[0]).toMatchObject({ text: '2.0 billion farms' });
});

it('the check reports a number in a fact-check if the author types it differently from how readers see it', async () => {
  const problemsOf = async (text: string) => {
    const { problems } = await checkOf(asserted('less-than'), '1999.9', `<Stat of="rye/arvenia">${text}</Stat>`);
    return problems.filter(({ rule }) => rule === 'stat/text').map(({ message }) => message);
  };
  expect(await problemsOf('1.9999 billion farms')).toEqual([]);
  expect(await problemsOf('2.0 billion farms')).toEqual([
    'The prose says "2.0 billion farms", but the data layer says "1.9999 billion farms" (content/series/fjord-office/rye.csv:2).',
  ]);
});
