import { beforeAll, describe, expect, it, vi } from 'vitest';
import { statisticReference } from '../domain/statistic';
import { isFull } from '../domain/testdata/tries';
import { contentFile, newsroomOf } from '../bench/newsroom';
import { seededRandom, type Random } from '../bench/random';
import { collectionNames } from '../collections/collections';
import type { ContentFile } from '../catalog/read-content';
import type { EntryKey } from '../catalog/references';
import { checkNewsroom, type Checked } from './check-newsroom';
import { createIncrementalCheck, type Changes } from './incremental-check';
import { baseNewsroom, fixtureNewsroom } from './testdata/newsroom';

let newsroom: ContentFile[] = [];
/** `checkNewsroom` in another instance of its modules, which shares no cached results with the incremental check. */
let checkAfresh: typeof checkNewsroom;

beforeAll(async () => {
  newsroom = newsroomOf(3, 1);
  vi.resetModules();
  ({ checkNewsroom: checkAfresh } = await import('./check-newsroom'));
});

/** Everything that a check reports. */
function outcome(checked: Checked) {
  const { coverage, heldBack, scheduled } = checked;
  const reported = { coverage, heldBack: [...heldBack].sort(byKey), scheduled: [...scheduled].sort() };
  // As text, because two instances of a module have different classes for decimals.
  if (checked.ok) return { ...reported, catalog: JSON.stringify(checked.catalog, withMaps) };
  return { ...reported, problems: checked.problems, fixes: checked.fixes, numberFixes: checked.numberFixes };
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function byKey(a: EntryKey, b: EntryKey): number {
  return `${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1;
}

/** The newsrooms that random edits change, and the days for which they are checked. The fixture has every kind of content. */
const newsrooms = new Map<string, { readonly date: string | null; readonly edition: string | null }>([
  ['generated', { date: null, edition: null }],
  ['fixture', { date: '2026-11-29', edition: '2026-11-29' }],
]);

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

/**
 * How many edits are made before each comparison with a full check. Full checks take most of the test’s time. If an incremental check
 * wrongly keeps a result, the result stays wrong until its content changes again, so a later comparison finds most faults too.
 */
const editsPerComparison = isFull ? 1 : 4;
const editCount = isFull ? 25 : 16;

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
const swappedLines: Edit = (text, { below }) => {
  const lines = text.split('\n');
  const at = below(lines.length - 1);
  return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '').join('\n');
};
/** Replaces a date with a date before or after the day of the check. */
const anotherDay: Edit = (text, { below, pick }) => {
  const days = [...text.matchAll(/\d{4}-\d\d-\d\d/g)];
  const at = days[below(days.length)]?.index ?? text.length;
  return `${text.slice(0, at)}${pick(['1024-01-01', '2019-05-05', '2026-12-24'])}${text.slice(at + 10)}`;
};
const otherStatus: Edit = (text) =>
  text.includes('status: draft') ? text.replace('status: draft', '') : text.replace('---\n', '---\nstatus: draft\n');
const anotherWord: Edit = (text, { below }) => {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const [one, other] = [words[below(words.length)], words[below(words.length)]];
  if (one === undefined || other === undefined) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
};
const nothing: Edit = (text) => text;

const edits = [
  ...([cutAnywhere, anotherDigit, lineLess, anotherCountry, strayCharacter] as const),
  ...([swappedLines, anotherDay, otherStatus, anotherWord, nothing] as const),
] as const;

/**
 * Edits, removes, renames, copies or restores a file. `all` contains the files before the first edit, and `files` the files before this
 * edit.
 */
function randomChange(all: readonly ContentFile[], files: ReadonlyMap<string, ContentFile>, random: Random): Changes {
  const original = all[random.below(all.length)];
  if (original === undefined) throw new Error('There are no files to change.');
  const { path } = original;
  const { text } = files.get(path) ?? original;
  const edited = contentFile([path, random.pick(edits)(text, random)]);
  return random.pick([
    { written: [edited], removed: [] },
    { written: [edited], removed: [] },
    { written: [original], removed: [] },
    { written: [], removed: [path] },
    { written: [contentFile([`${path}.orig`, text])], removed: [path] },
    { written: [contentFile([path.replace(/\.(?=[a-z]+$)/, '-2.'), text])], removed: [] },
  ]);
}

describe('an incremental check', () => {
  it.each([...newsrooms].flatMap(([name, days]) => (isFull ? [1, 2, 3] : [2]).map((seed) => ({ name, days, seed }))))(
    'gives the same result as a full check after many edits ($name newsroom, seed $seed)',
    async ({ name, days: { date, edition }, seed }) => {
      const random = seededRandom(seed, 9);
      const all = name === 'generated' ? newsroom : await fixtureNewsroom();
      const recheck = createIncrementalCheck({ date, edition });
      const good = recheck({ written: all, removed: [] }).checked;
      const files = new Map(all.map((file) => [file.path, file]));
      // About half of the edits are to statistics and series, because most other files depend on them.
      const data = all.filter(({ path }) => /^content\/(?:statistics|series)\//.test(path));
      const editable = all.filter(({ path, link }) => link === undefined && /\.(?:mdx|md|yml|csv)$/.test(path));
      let broken = 0;
      for (let step = 0; step < editCount; step += 1) {
        // Several files may change at once.
        const changes = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () =>
          randomChange(random.below(2) === 0 ? editable : data, files, random),
        );
        const now = new Map(files);
        for (const { written, removed } of changes) {
          removed.forEach((path) => now.delete(path));
          written.forEach((file) => now.set(file.path, file));
        }
        const written = [...now.values()].filter((file) => files.get(file.path) !== file);
        const removed = [...files.keys()].filter((path) => !now.has(path));
        files.clear();
        now.forEach((file, path) => files.set(path, file));
        const warm = recheck({ written, removed }).checked;
        if (!warm.ok) broken += 1;
        if ((step + 1) % editsPerComparison !== 0) continue;
        // Checking an empty newsroom replaces the results that the rules have kept from earlier checks.
        checkAfresh([]);
        const cold = checkAfresh(
          [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
          date,
          edition,
        );
        expect(outcome(warm)).toEqual(outcome(cold));
        // Too many faults hide the effects of the next edits.
        if (step % 8 === 7) {
          const restored = all.filter((file) => files.get(file.path) !== file);
          const added = [...files.keys()].filter((path) => !all.some((file) => file.path === path));
          files.clear();
          all.forEach((file) => files.set(file.path, file));
          expect(outcome(recheck({ written: restored, removed: added }).checked)).toEqual(outcome(good));
        }
      }
      expect(broken).toBeGreaterThan(editCount * 0.4);
    },
    120_000,
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

  it('reports a false note at its new line if lines are added above it', async () => {
    const statistics = 'content/statistics/notes.yml';
    const noted = `gain:
  kind: published
  name: Gain of oats
  value: '5.4'
  unit: { kind: percent-change }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 9
  note: As printed, a fall of 5.4%.
`;
    const files = await baseNewsroom();
    const recheck = createIncrementalCheck();
    const before = recheck({ written: [...files, contentFile([statistics, noted])], removed: [] }).checked;
    const moved = `${'# A comment that moves the note far down.\n'.repeat(9)}${noted}`;
    const { checked } = recheck({ written: [contentFile([statistics, moved])], removed: [] });
    const lines = [before, checked].map((one) =>
      one.ok ? [] : one.problems.filter(({ rule }) => rule === 'prose/direction').map(({ position }) => position.line),
    );
    expect(lines).toEqual([[9], [18]]);
  });

  it('keeps the objects that an edit does not change, so that results for them are reused', () => {
    const recheck = started();
    const before = recheck({ written: [], removed: [] }).checked;
    const { path, text } = fileAt('content/articles/explainer-1.mdx');
    const { checked } = recheck({ written: [contentFile([path, `${text}\nMore.\n`])], removed: [] });
    if (!before.ok || !checked.ok) throw new Error('The newsroom has problems.');
    for (const name of collectionNames.filter((one) => one !== 'corrections' && one !== 'articles'))
      expect.soft(checked.catalog[name], name).toBe(before.catalog[name]);
    expect(checked.resolve).toBe(before.resolve);
    const [edited, ...others] = [...checked.catalog.articles.keys()];
    expect(edited).toBe('explainer-1');
    for (const id of others) expect(checked.catalog.articles.get(id)).toBe(before.catalog.articles.get(id));
  });

  it('keeps the numbers that a changed statistic does not affect, even those in the same file', () => {
    const recheck = started();
    const before = recheck({ written: [], removed: [] }).checked;
    const { path, text } = fileAt('content/statistics/harvests-1.yml');
    const changed = contentFile([path, text.replace('name: Share of harvests in Arvenia', 'name: Share in Arvenia')]);
    const { checked } = recheck({ written: [changed], removed: [] });
    if (!before.ok || !checked.ok) throw new Error('The newsroom has problems.');
    const [changes, ...others] = ['arvenia-share', 'brovia-share', 'arvenia-growth'].map((name) => {
      const reference = statisticReference.parse(`harvests-1/${name}`);
      return checked.resolve(reference) !== before.resolve(reference);
    });
    expect([changes, ...others]).toEqual([true, false, false]);
  });
});
