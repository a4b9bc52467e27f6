import { expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from '../articles/front-matter';
import type { ContentFile } from '../catalog/read-content';
import { catalogOf } from '../check/edition';
import { createIncrementalCheck } from '../check/incremental-check';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import { stubRenderers } from './testing/stub-renderers';
import { viewArtefacts } from './view-artefacts';

/** A private-use character, which no font has. */
const letter = '\ue123';

/** Numbers and figures that, together with the base newsroom, contain every kind of text that a figure can show. */
const more: Readonly<Record<string, string>> = {
  'content/statistics/strikes.yml': `last:\n  kind: published\n  name: Strikes\n  value: '1200'\n  unit: { kind: count, one: strike, many: strikes }\n  period: '2022'\n  source: fjord-office/yearbook-2023\n  locator: Page 7\n  note: Counted by hand.\n`,
  'content/figures/oats/strikes.yml': `kind: bar\ntitle: Many strikes\nsubtitle: Strikes a year\nalt: One bar.\norientation: horizontal\nbars:\n  - { key: a, label: All, colour: blue }\ngroups:\n  - { label: Last, values: { a: strikes/last } }\n`,
  'content/figures/oats/events.yml': `kind: line\ntitle: Oats in two countries\nsubtitle: Oats, % of the harvest\nalt: Two lines.\nannotations:\n  - { at: 2020, text: A flood in Arvenia }\nnotes:\n  - Counted once a year.\nstrands:\n  - { series: fjord-office/oats, entity: Arvenia, label: Arvenia, colour: red }\n  - { series: fjord-office/oats, entity: Bellmark, label: Bellmark, colour: blue }\n`,
  'content/figures/oats/signs.yml': `kind: diverging\ntitle: Oats stand above\nsubtitle: Oats, % of the harvest\nalt: Bars.\nabove: { label: Above, colour: blue }\nbelow: { label: Below, colour: red }\nstrands:\n  - { series: fjord-office/oats, entity: Bellmark, label: Bellmark, colour: blue }\n`,
};

/** Yields one changed file for each string in the content files, with the unsupported letter appended to that string. */
function* withLetter(files: readonly ContentFile[]): Generator<ContentFile> {
  for (const file of files) {
    const split = file.path.endsWith('.mdx') ? splitFrontMatter(file.path, file.text) : null;
    if (split !== null && 'rule' in split) throw new Error(`${file.path} has no front matter.`);
    if (split === null && !file.path.endsWith('.yml')) continue;
    const yaml = split?.frontMatter ?? file.text;
    for (const path of textsIn(parseDocument(yaml).contents, [])) {
      const document = parseDocument(yaml);
      document.setIn(path, `${String(document.getIn(path))} ${letter}`);
      const text = document.toString({ lineWidth: 0 });
      yield contentFile(file.path, split === null ? text : `---\n${text.trim()}\n---\n\n${split.body.trim()}\n`);
    }
  }
}

function* textsIn(node: unknown, path: readonly unknown[]): Generator<readonly unknown[]> {
  if (isScalar(node) && typeof node.value === 'string') yield path;
  if (isMap(node))
    for (const { key, value } of node.items) yield* textsIn(value, [...path, isScalar(key) ? key.value : key]);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* textsIn(item, [...path, index]);
}

it('the check reports an unsupported letter in every piece of text that an image shows', async () => {
  const base = [...(await baseNewsroom()), ...Object.entries(more).map(([name, text]) => contentFile(name, text))];
  // The incremental check parses only the changed file, and returns the same result as a full check (`incremental-check.test.ts`).
  const recheck = createIncrementalCheck();
  expect(recheck({ written: base, removed: [] }).checked).toMatchObject({ ok: true });
  const originals = new Map(base.map((file) => [file.path, file]));
  let last: readonly ContentFile[] = [];
  let refused = 0;
  let passed = 0;
  for (const changed of withLetter(base)) {
    const restored = last.flatMap(({ path }) => originals.get(path) ?? []);
    const { checked } = recheck({ written: [...restored, changed], removed: [] });
    last = [changed];
    if (!checked.ok) {
      if (checked.problems.some(({ rule }) => rule === 'picture/letter')) refused += 1;
      continue;
    }
    passed += 1;
    const drawn: unknown[] = [];
    await viewArtefacts(
      { catalog: catalogOf({ audience: 'readers', on: null }, checked), resolve: checked.resolve },
      {
        ...stubRenderers,
        card: async (card) => {
          drawn.push(card);
          return new Uint8Array();
        },
        picture: async ({ title, subtitle, plot, events, notes, credit }) => {
          drawn.push({ title, subtitle, plot, events, notes, credit });
          return new Uint8Array();
        },
      },
    );
    expect(JSON.stringify(drawn), changed.text).not.toContain(letter);
  }
  expect(refused).toBeGreaterThan(20);
  expect(passed).toBeGreaterThan(5);
}, 180_000);
