import { describe, expect, it } from 'vitest';
import { csvHash } from '../catalog/parse-csv';
import { parseContent } from '../catalog/parse-content';
import { publishedPath, publishedText } from '../catalog/parse-published';
import { allReferences, type EntryKey } from '../catalog/references';
import type { Release } from '../domain/publication';
import { publicationOf } from './publication';
import { baseWith } from './testdata/newsroom';

const article = (release: string, body: string): string => `---
title: A text
standfirst: A standfirst.
kicker: Harvest
viewpoint: rye-first
authors: [desk]
leadFigure: rye/bar
supports: { none: No check was made }
contradicts: { none: No statement failed }
${release}
---

${body}
`;

const ryeBar = `kind: bar
title: Rye
subtitle: Rye in 2022
alt: A bar.
orientation: horizontal
bars: [{ key: a, label: Rye, colour: blue }]
groups: [{ label: Rye, values: { a: rye/rye } }]
`;

const rye = {
  'content/people.yml': `desk: { name: The data desk, kind: organisation, description: The desk that keeps the figures }
mara-quill: { name: Mara Quill, kind: person, description: Minister of Harvests }
sol-tarn: { name: Sol Tarn, kind: person, description: Baker }
`,
  'content/viewpoints/rye-first.yml': `name: The view of the baker
holder: sol-tarn
outlet: Fjord Office
publishedOn: '2023-05-02'
source: fjord-office/yearbook-2023
thesis: Rye.
`,
  'content/statistics/rye.yml': `rye: { kind: observed, name: Rye, series: fjord-office/oats, entity: Arvenia, period: 2022 }
other: { kind: observed, name: Other, series: fjord-office/oats, entity: Arvenia, period: 2020 }
`,
  'content/figures/rye/bar.yml': ryeBar,
};
const ryeRows =
  'entity,period,value,status,note\nArvenia,2020,1,reported,\nArvenia,2021,2,reported,\nArvenia,2022,3,reported,\n';
const ryeSeries = `title: Rye
definition: Rye
unit: { kind: percent, of: the harvest }
frequency: year
source: fjord-office/rye-book
locator: Table 4
sha256: ${csvHash(ryeRows)}
`;
const ryeBook = `grade: primary
publisher: Fjord Office
title: Book of rye
edition: '2023'
kind: report
publishedOn: 2023-05
accessedOn: '2024-01-10'
url: https://fjord.example/rye
licence: { name: Open licence, redistribution: with-attribution }
`;
const onThe24th = "publishedOn: '2024-12-24'";
const waits: Release = { from: '2024-12-24' };

const listOf = (addresses: readonly string[], recorded: Readonly<Record<string, string>> = {}): string =>
  publishedText(addresses, new Map(Object.entries(recorded)), '2024-05-01');

async function releasesOf(
  written: Readonly<Record<string, string>>,
  edition: string | null = '2024-12-01',
): Promise<(kind: EntryKey['kind'], id: string) => Release> {
  const parsed = parseContent(await baseWith({ ...rye, ...written }));
  expect(parsed.problems).toEqual([]);
  const { releaseOf } = publicationOf(parsed, allReferences(parsed), edition);
  return (kind, id) => releaseOf({ kind, id });
}

describe('an entry', () => {
  it('is released with the only article that uses it, directly or indirectly', async () => {
    const release = await releasesOf({ 'content/articles/rye.mdx': article(onThe24th, 'Rye.') });
    for (const [kind, id] of [
      ['figures', 'rye/bar'],
      ['statistics', 'rye/rye'],
      ['viewpoints', 'rye-first'],
      ['people', 'sol-tarn'],
    ] as const)
      expect([id, release(kind, id)]).toEqual([id, waits]);
  });

  it('is not held back if a published entry uses it, or if no entry uses it', async () => {
    const release = await releasesOf({ 'content/articles/rye.mdx': article(onThe24th, 'Rye.') });
    expect(release('people', 'desk')).toBe('always');
    expect(release('series', 'fjord-office/oats')).toBe('always');
    expect(release('statistics', 'rye/other')).toBe('always');
  });

  it('is released with the first of the entries that use it', async () => {
    const release = await releasesOf({
      'content/articles/rye.mdx': article("publishedOn: '2024-12-31'", 'Rye.'),
      'content/articles/rye-again.mdx': article(onThe24th, 'Rye.'),
      'content/articles/draft.mdx': article("publishedOn: '2024-01-01'\nstatus: draft", 'Rye.'),
    });
    expect(release('figures', 'rye/bar')).toEqual(waits);
  });

  it('waits for its own date, if that is later', async () => {
    const release = await releasesOf({
      'content/articles/rye.mdx': article(onThe24th, 'Rye.'),
      'content/figures/rye/bar.yml': `${ryeBar}publishedOn: '2024-12-31'\n`,
    });
    expect(release('figures', 'rye/bar')).toEqual({ from: '2024-12-31' });
    expect(release('statistics', 'rye/rye')).toEqual({ from: '2024-12-31' });
  });

  it('does not wait for an article that links to it, and is not released early by a link', async () => {
    const release = await releasesOf({
      'content/articles/rye.mdx': article(onThe24th, 'See [oats](/articles/more-oats/).'),
      'content/fact-checks/too.mdx': `---
title: Is it?
viewpoint: oats-first
claim: { text: It is., speaker: mara-quill, saidOn: '2023-05-02', saidIn: fjord-office/yearbook-2023, locator: Foreword }
verdict: unverifiable
summary: Nobody knows.
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

See [the figure](/figures/rye/bar/).
`,
    });
    expect(release('articles', 'more-oats')).toBe('always');
    expect(release('figures', 'rye/bar')).toEqual(waits);
  });

  it('is held back if only held-back entries link to it, or name it as a related term', async () => {
    const release = await releasesOf({
      'content/articles/rye.mdx': article(onThe24th, 'See [it](/numbers/rye/other/) and <Term id="rye">rye</Term>.'),
      'content/glossary.yml':
        'rye: { term: rye, means: A grain., seeAlso: [husk, oat] }\nhusk: { term: husk, means: A shell. }\noat: { term: oat, means: A grain. }\nbran: { term: bran, means: A layer., seeAlso: [oat, rye] }\n',
    });
    expect(release('statistics', 'rye/other')).toEqual(waits);
    expect([release('terms', 'rye'), release('terms', 'husk')]).toEqual([waits, waits]);
    expect([release('terms', 'oat'), release('terms', 'bran')]).toEqual(['always', 'always']);
  });

  it('is held back together with an entry that it links to and that links back, if only a draft uses one of them', async () => {
    const check = (other: string): string => `---
title: Is it?
viewpoint: rye-first
claim: { text: It is., speaker: sol-tarn, saidOn: '2023-05-02', saidIn: fjord-office/yearbook-2023, locator: Foreword }
verdict: unverifiable
summary: Nobody knows.
checkedOn: '2024-01-10'
checkedBy: desk
reviewBy: '2025-01-10'
---

See [the other](/fact-checks/${other}/).
`;
    const written = { 'content/fact-checks/one.mdx': check('two'), 'content/fact-checks/two.mdx': check('one') };
    const draft = article("publishedOn: '2024-01-01'\nstatus: draft", 'See.\n\n<FactCheck id="one" />');
    const release = await releasesOf({ ...written, 'content/articles/rye.mdx': draft });
    expect([release('factChecks', 'one'), release('factChecks', 'two')]).toEqual(['never', 'never']);
    const alone = await releasesOf(written);
    expect([alone('factChecks', 'one'), alone('factChecks', 'two')]).toEqual(['always', 'always']);
  });

  it('stays published if it was published before, unless its own status is draft', async () => {
    const published = { [publishedPath]: listOf(['/figures/rye/bar/', '/numbers/rye/rye/']) };
    const draft = { 'content/articles/rye.mdx': article("publishedOn: '2024-01-01'\nstatus: draft", 'Rye.') };
    const release = await releasesOf({ ...draft, ...published });
    expect(release('figures', 'rye/bar')).toBe('always');
    expect(release('viewpoints', 'rye-first')).toBe('never');
    const taken = await releasesOf({
      ...{ ...draft, ...published },
      'content/figures/rye/bar.yml': `${ryeBar}status: draft\n`,
    });
    expect(taken('figures', 'rye/bar')).toBe('never');
  });

  it('is released on the same day as its data, if it is a new number or figure that nothing uses', async () => {
    const written = {
      'content/articles/rye.mdx': article(onThe24th, 'Rye.'),
      'content/sources/fjord-office/rye-book.yml': ryeBook,
      'content/series/fjord-office/rye.csv': ryeRows,
      'content/series/fjord-office/rye.yml': ryeSeries,
      'content/statistics/rye.yml': `rye: { kind: observed, name: Rye, series: fjord-office/rye, entity: Arvenia, period: 2022 }
left-over: { kind: observed, name: Left over, series: fjord-office/rye, entity: Arvenia, period: 2020 }
twice: { kind: derived, name: Twice, from: { operation: ratio, numerator: rye/left-over, denominator: rye/rye } }
oats-only: { kind: observed, name: Oats, series: fjord-office/oats, entity: Arvenia, period: 2020 }
`,
    };
    const release = await releasesOf(written);
    for (const [kind, id] of [
      ['series', 'fjord-office/rye'],
      ['sources', 'fjord-office/rye-book'],
      ['statistics', 'rye/left-over'],
      ['statistics', 'rye/twice'],
    ] as const)
      expect([id, release(kind, id)]).toEqual([id, waits]);
    expect(release('statistics', 'rye/oats-only')).toBe('always');
    const published = await releasesOf({ ...written, [publishedPath]: listOf(['/numbers/rye/left-over/']) });
    expect(published('series', 'fjord-office/rye')).toBe('always');
  });

  it('stays in the glossary if it is a published term that a draft starts to use', async () => {
    const draft = article(
      "publishedOn: '2024-01-01'\nstatus: draft",
      '<Term id="rye">Rye</Term> and <Term id="bran">bran</Term>.',
    );
    const release = await releasesOf({
      'content/articles/rye.mdx': draft,
      'content/glossary.yml': 'rye: { term: rye, means: A grain. }\nbran: { term: bran, means: A layer. }\n',
      [publishedPath]: listOf(['/glossary/'], { '/glossary/': 'oat rye' }),
    });
    expect([release('terms', 'rye'), release('terms', 'bran')]).toEqual(['always', 'never']);
  });

  it('is released on the publication date of its article, and is not held back if no day is given', async () => {
    const written = { 'content/articles/rye.mdx': article(onThe24th, 'Rye.') };
    expect((await releasesOf(written, '2024-12-24'))('figures', 'rye/bar')).toBe('always');
    expect((await releasesOf(written, null))('figures', 'rye/bar')).toBe('always');
  });
});
