import { beforeEach, describe, expect, it, vi } from 'vitest';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import type { EditorialRule } from '../check/context';
import type { ContentFile } from '../catalog/read-content';
import {
  fallAndRise,
  observedShare,
  published,
  publishedAmount,
  publishedChange,
  sharesOf,
} from '../numbers/testdata/shares';
import { mutate, type Mutation, type MutationOptions } from './mutate';
import { mutationReport } from './report';

const switchedOff = vi.hoisted(() => new Set<string>());

/** Lets a test switch off a rule of the check. */
function switchable(name: string, rule: EditorialRule): EditorialRule {
  return (context) => (switchedOff.has(name) ? { problems: [] } : rule(context));
}

vi.mock('../check/rules/clauses', async (original) => {
  const { clauses } = await original<typeof import('../check/rules/clauses')>();
  return { clauses: switchable('clauses', clauses) };
});
vi.mock('../check/rules/findings', async (original) => {
  const { findings } = await original<typeof import('../check/rules/findings')>();
  return { findings: switchable('findings', findings) };
});
vi.mock('../check/rules/stat-text', async (original) => {
  const { statText } = await original<typeof import('../check/rules/stat-text')>();
  return { statText: switchable('statText', statText) };
});

const shares = `
${fallAndRise}Cresta,2022,81,reported,
`;

/** Findings with almost every relation, all of them true. */
const findings = [
  '{ is: rose, of: c/arvenia, from: 2020 }',
  '{ is: fell, of: c/arvenia, from: 2018 }',
  '{ is: fell, of: c/fall }',
  '{ is: unchanged, of: c/bellmark, from: 2021 }',
  '{ is: above, of: c/bellmark, than: c/arvenia }',
  "{ is: below, of: c/bellmark, than: '60' }",
  '{ is: equal, of: c/oats, than: "500" }',
  '{ is: lowest, of: c/arvenia@2020, since: 2018 }',
  '{ is: lowest, of: c/arvenia, among: [Arvenia, Bellmark, Cresta], by: far }',
  '{ is: highest, of: c/bellmark, others: [c/arvenia] }',
  '{ is: ranked, of: c/bellmark, place: 2, among: [Arvenia, Bellmark, Cresta] }',
  '{ is: ranked, of: c/arvenia, place: 3, among: [Arvenia, Bellmark, Cresta] }',
  "{ is: times, of: c/rye, from: c/oats, value: '2', hedge: more-than }",
  '{ is: more-than-half, of: c/bellmark }',
  '{ is: less-than-half, of: c/oats, than: c/rye }',
  '{ is: slowed, of: c/fall, from: c/fall-before }',
  '{ is: widened, of: c/rye, from: c/oats }',
  '{ is: crossed, of: c/bellmark@2021, value: "50" }',
  '{ is: every, of: c/bellmark, going: up, from: 2018, until: 2022 }',
  '{ is: every, of: c/bellmark, going: above, than: "39", from: 2018, until: 2022 }',
];

const article = `---
title: What the shares say
standfirst: Words that are true of them.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: No statement }
contradicts: { none: No statement }
findings:
${findings.map((finding) => `  - ${finding}`).join('\n')}
---

Sales fell by <Stat of="c/fall" as="magnitude">3.2%</Stat>. The share rose from <Stat of="c/arvenia" at="2020">20%</Stat> to
<Stat of="c/arvenia">26%</Stat>, which was <Finding is="lowest" of="c/arvenia" among="Arvenia; Bellmark; Cresta">the lowest</Finding> of all.

It was <Stat of="c/arvenia" at="2019">22%</Stat> in 2019. Sales came to more than <Stat of="oats/exports" decimals="0">€12 million</Stat>.
Most of the harvest there, <Stat of="c/bellmark" />, was oats.

<Figure id="oats/lines" />
`;

/** @param more text to append to the article */
async function newsroom(more = ''): Promise<ContentFile[]> {
  const statistics = [
    observedShare('Arvenia', '2022'),
    observedShare('Bellmark', '2022'),
    publishedAmount('oats', '500', '2020'),
    publishedAmount('rye', '1100', '2022'),
    publishedChange('fall', '-3.2'),
    publishedChange('fall-before', '-5', '2021'),
  ].join('');
  const added = {
    ...sharesOf(shares),
    'content/statistics/c.yml': statistics,
    'content/articles/shares.mdx': article + more,
  };
  const base = (await baseNewsroom()).map((file) =>
    file.path === 'content/fact-checks/quarter-of-the-harvest.mdx'
      ? contentFile(file.path, file.text.replace('The yearbook bears it out.', 'The share was 24.0%.'))
      : file,
  );
  return [...base, ...Object.entries(added).map(([name, text]) => contentFile(name, text))];
}

const all: MutationOptions = { kinds: [], limit: null, seed: 1 };
const days = { date: null, edition: null };

async function mutated(options: Partial<MutationOptions> = {}, more = ''): Promise<Mutation> {
  const result = await mutate(await newsroom(more), days, { ...all, ...options });
  if (result === null) throw new Error('The newsroom has problems.');
  return result;
}

function survivors({ tried }: Mutation): string[] {
  return tried
    .filter(({ isKilled }) => !isKilled)
    .map(({ mutant }) => `${mutant.subject} ${mutant.kind}: ${mutant.what}`);
}

beforeEach(() => switchedOff.clear());

describe('mutants', () => {
  it('are made from every number, finding and verdict, and the check reports a problem in each statement that a mutant makes wrong', async () => {
    const result = await mutated();
    expect(survivors(result)).toEqual([]);
    expect(result.untried).toEqual([]);
    expect(mutationReport(result)).toMatchInlineSnapshot(`
      "of        kind       mutants    killed  survived
      number    value            9         9         0
      number    sign             2         2         0
      number    order            1         1         0
      number    hedge            1         1         0
      number    half             1         1         0
      number    year             3         3         0
      finding   value            4         4         0
      finding   sign             1         1         0
      finding   order           10        10         0
      finding   half             3         3         0
      finding   extreme          6         6         0
      claim     verdict          1         1         0

      42 mutants, 0 survived."
    `);
  });

  it('survive if the check does not compare findings with the data', async () => {
    switchedOff.add('findings');
    const result = await mutated();
    const ofFindings = result.tried.filter(({ mutant: { subject } }) => subject === 'finding');
    expect(ofFindings.length).toBeGreaterThan(findings.length);
    expect(survivors(result)).toHaveLength(ofFindings.length);
  });

  it('survive if the check does not read the words beside numbers', async () => {
    switchedOff.add('clauses');
    expect(survivors(await mutated())).toMatchInlineSnapshot(`
      [
        "number year: 2019",
        "number sign: rose",
        "number order: rose",
        "number year: 2019",
        "number hedge: more than",
        "number half: Most",
        "number year: 2022",
      ]
    `);
  });

  it('survive if typed digits are not compared with the data, even if the check reports problems elsewhere', async () => {
    switchedOff.add('statText');
    const result = await mutated();
    const left = survivors(result);
    expect(new Set(left.map((one) => one.split(':')[0]))).toEqual(new Set(['number value']));
    // Another rule verifies the number in the summary of the fact-check.
    expect(left).toHaveLength(result.tried.filter(({ mutant: { digits } }) => digits === 'typed').length - 1);
  });

  it('replace the entity or the year of all numbers in a sentence, if the sentence names no other entity or year', async () => {
    const named = `
In Arvenia it was <Stat of="c/arvenia">26%</Stat>. Unlike Bellmark, Arvenia had <Stat of="c/arvenia">26%</Stat>. Of Arvenia’s
<Stat of="c/arvenia">26%</Stat> and <Stat of="c/arvenia" at="2021">24%</Stat>, one is more. It was <Stat of="c/arvenia" /> and <Stat of="c/bellmark" />
in 2022.
`;
    const { tried } = await mutated({ kinds: ['entity'] }, named);
    expect(tried.map(({ mutant: { what, edits } }) => [what, edits.map(({ name }) => name)])).toEqual([
      ['Arvenia', ['c/arvenia Bellmark']],
      ['Arvenia', ['c/arvenia Bellmark', 'c/arvenia Bellmark']],
    ]);
    const years = (await mutated({ kinds: ['year'] }, named)).tried.map(({ mutant: { edits } }) => edits.length);
    expect(Math.max(...years)).toBe(2);
  });

  it('leave alone a year that dates a report, or that only limits the period (“after 2018”), because the sentence stays true', async () => {
    const dated = `
In March 2022 the office put it at <Stat of="c/arvenia">26%</Stat>. A minister spoke in March 2022 of <Stat of="c/arvenia">26%</Stat>.
The office announced <Stat of="c/arvenia">26%</Stat> for 2022. Two reports came in 2022; it was <Stat of="c/arvenia">26%</Stat>.
After the reform of 2018, <Stat of="c/arvenia" at="2018">30%</Stat> was left.
`;
    const { tried, texts } = await mutated({ kinds: ['year'] }, dated);
    const sentences = tried.map(({ mutant: { place } }) => texts.get(place.file)?.slice(place.start, place.start + 14));
    expect(sentences.filter((sentence) => dated.includes(sentence ?? '') && !article.includes(sentence ?? ''))).toEqual(
      ['The office ann', 'Two reports ca'],
    );
  });

  it('change several records if a field or a verdict depends on several numbers', async () => {
    const check = 'content/fact-checks/quarter-of-the-harvest.mdx';
    const files = (await newsroom()).map((file) => {
      if (file.path === 'content/statistics/c.yml')
        return contentFile(
          file.path,
          file.text + published('twin', '24.0', '{ kind: percent, of: the harvest }', '2022', 'one'),
        );
      if (file.path === 'content/articles/more-oats.mdx')
        return contentFile(
          file.path,
          file.text
            .replace('supports: [quarter-of-the-harvest]', 'supports: { none: No statement }')
            .replace(/contradicts: .*/, 'contradicts: [quarter-of-the-harvest]'),
        );
      const twin = '    alternatives: [{ measure: c/twin, label: The office }]\nverdict: needs-context';
      return file.path === check ? contentFile(check, file.text.replace('verdict: accurate', twin)) : file;
    });
    const result = await mutate(files, days, all);
    expect(result?.untried).toEqual([]);
    const tried = result?.tried.filter(({ mutant }) => mutant.place.file === check && mutant.edits.length > 1);
    expect(tried?.map(({ mutant: { kind, what }, isKilled }) => [kind, what, isKilled])).toEqual([
      ['verdict', 'needs-context: nearly 25%', true],
      ['value', '24.0%', true],
    ]);
  });

  it('can be limited to some kinds and to a maximum number, and the seed decides which mutants are tried', async () => {
    const kinds = ['value', 'order'] as const;
    const whole = (await mutated({ kinds })).tried.length;
    const some = await mutated({ kinds, limit: 3 });
    expect(whole).toBeGreaterThan(3);
    expect(some.tried).toHaveLength(3);
    expect(some.tried.every(({ mutant: { kind } }) => kind === 'value' || kind === 'order')).toBe(true);
    const again = await mutated({ kinds, limit: 3 });
    expect(mutationReport(again)).toBe(mutationReport(some));
    expect((await mutated({ kinds, limit: 3, seed: 2 })).tried.map(({ mutant }) => mutant.place)).not.toEqual(
      some.tried.map(({ mutant }) => mutant.place),
    );
  });

  it('need a newsroom without problems', async () => {
    const broken = contentFile('content/articles/shares.mdx', article.replace('26%', '27%'));
    const files = (await newsroom()).map((file) => (file.path === broken.path ? broken : file));
    expect(await mutate(files, days, all)).toBeNull();
  });
});
