import { beforeAll, describe, expect, it } from 'vitest';
import { isFull } from '../domain/testdata/tries';
import { contentFile, newsroomOf } from '../bench/newsroom';
import { seededRandom, type Random } from '../bench/random';
import type { ContentFile } from '../catalog/read-content';
import { checkNewsroom, type Checked } from './check-newsroom';
import { createIncrementalCheck } from './incremental-check';

let newsroom: ContentFile[] = [];

beforeAll(() => {
  newsroom = newsroomOf(3, 1);
});

function findings(checked: Checked) {
  return checked.ok ? [] : { problems: checked.problems, fixes: checked.fixes, numberFixes: checked.numberFixes };
}

function started() {
  const recheck = createIncrementalCheck();
  recheck({ written: newsroom, removed: [] });
  return recheck;
}

function fileAt(path: string): ContentFile {
  const found = newsroom.find((file) => file.path === path);
  if (found === undefined) throw new Error(`The newsroom has no ${path}.`);
  return found;
}

type Edit = (text: string, random: Random) => string;

const cutAnywhere: Edit = (text, { below }) => text.slice(0, below(text.length));
const anotherDigit: Edit = (text, { below }) => {
  const digits = [...text.matchAll(/\d/g)];
  const at = digits[below(digits.length)]?.index ?? 0;
  return `${text.slice(0, at)}7${text.slice(at + 1)}`;
};
const lineLess: Edit = (text, { below }) =>
  text
    .split('\n')
    .toSpliced(below(text.split('\n').length), 1)
    .join('\n');
const anotherCountry: Edit = (text) => text.replace('arvenia', 'nowhere');
const strayCharacter: Edit = (text, { below, pick }) => {
  const at = below(text.length);
  return text.slice(0, at) + pick(['{', '<', '"', '\t', ': ', '\u0007']) + text.slice(at);
};

describe('an incremental check', () => {
  it.each(isFull ? [1, 2, 3] : [2])(
    'gives the same result as a full check after each of many edits (seed %i)',
    (seed) => {
      const random = seededRandom(seed, 9);
      const recheck = started();
      const files = new Map(newsroom.map((file) => [file.path, file]));
      // Statistics and series, on which most other files depend, are edited in about half of the steps.
      const data = newsroom.filter(({ path }) => /^content\/(?:statistics|series)\//.test(path));
      let broken = 0;
      for (let step = 0; step < 25; step += 1) {
        const among = random.below(2) === 0 ? newsroom : data;
        const original = among[random.below(among.length)] ?? fileAt('content/people.yml');
        const { text } = files.get(original.path) ?? original;
        const edit = random.pick([cutAnywhere, anotherDigit, lineLess, anotherCountry, strayCharacter]);
        const outcome = random.pick([
          { written: [contentFile([original.path, edit(text, random)])], removed: [] },
          { written: [original], removed: [] },
          { written: [], removed: [original.path] },
          { written: [contentFile([`${original.path}.orig`, text])], removed: [original.path] },
        ]);
        outcome.removed.forEach((path) => files.delete(path));
        outcome.written.forEach((file) => files.set(file.path, file));
        const cold = checkNewsroom([...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
        expect(findings(recheck(outcome).checked)).toEqual(findings(cold));
        if (!cold.ok) broken += 1;
      }
      expect(broken).toBeGreaterThan(10);
    },
  );

  it('finds nothing wrong in a correct newsroom, and returns the same catalog as a full check', () => {
    const { checked } = started()({ written: [], removed: [] });
    const cold = checkNewsroom(newsroom);
    if (!checked.ok || !cold.ok) throw new Error('The newsroom has problems.');
    expect(checked.catalog).toEqual(cold.catalog);
  });

  it('parses only changed files', () => {
    const recheck = started();
    const { path, text } = fileAt('content/articles/explainer-1.mdx');
    expect(recheck({ written: [contentFile([path, `${text}\nMore.\n`])], removed: [] }).parsed).toEqual([path]);
  });

  it('parses nothing if a file is saved without changes', () => {
    const recheck = started();
    expect(recheck({ written: newsroom, removed: [] }).parsed).toEqual([]);
  });

  it('parses a series again when its data change, and reports that the hash does not match', () => {
    const { path, text } = fileAt('content/series/office-1/harvests-value.csv');
    const { checked, parsed } = started()({
      written: [contentFile([path, text.replace('2024,', '2024,9')])],
      removed: [],
    });
    expect(parsed).toEqual(['content/series/office-1/harvests-value.yml']);
    expect(checked.ok ? [] : checked.problems.map(({ rule }) => rule)).toContain('series/hash');
  });

  it('reports a sentence that a change in another file made wrong, and withdraws the report after the change is undone', () => {
    const recheck = started();
    const original = fileAt('content/statistics/harvests-1.yml');
    const changed = contentFile([original.path, original.text.replaceAll('period: 2024', 'period: 2023')]);
    const { checked } = recheck({ written: [changed], removed: [] });
    const places = checked.ok ? [] : checked.problems.map(({ rule, file }) => `${rule} ${file}`);
    expect(places).toContain('stat/text content/articles/explainer-1.mdx');
    expect(recheck({ written: [original], removed: [] }).checked.ok).toBe(true);
  });
});
