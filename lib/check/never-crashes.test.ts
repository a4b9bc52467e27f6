import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { splitFrontMatter } from '../articles/front-matter';
import { tries } from '../domain/testdata/tries';
import { parseContent } from '../catalog/parse-content';
import type { ContentFile } from '../catalog/read-content';
import { checkNewsroom } from './check-newsroom';
import { baseNewsroom, contentFile, newsroomOf } from './testdata/newsroom';
import { dataFileOf } from '../catalog/parse-series';

/** Cases that together contain every kind of file, and every form of claim, figure and operation. */
const cases = [
  ...['claims', 'comparison', 'computing', 'corrections', 'edition', 'fact-check-fields', 'figure-kinds', 'figures'],
  ...[
    'newsroom-record',
    'numbers',
    'operations',
    'series',
    'sources',
    'state-media',
    'terms',
    'topics',
    'vintages',
    'bounds',
  ],
];

/** Wrong values that replace a value in a file: typical slips of editors and programs, and extreme cases. */
const junk: readonly unknown[] = [
  ...['3.5%', '', ' ', '-', '.', '1,234.5', '1e9', '-0', '0', 'NaN', 'Infinity', '\u0663', '…', '9'.repeat(400)],
  ...['<0.1', '3 to 5', '-1 to 2', 'at least 0', '5 to 3', 'more than'],
  ...['2024-02-30', '0000', '2024/2023', '9999-12-31', 'a/b@2020 as of 2024-13-40', 'x'.repeat(400), '__proto__'],
  ...[null, 0, -1, 1.5, 1e308, -1e-9, true, [], {}, [[]], { unknown: '' }, [null], ['a', 'a'], { kind: 'bar' }],
];

interface Leaf {
  readonly file: ContentFile;
  readonly path: readonly unknown[];
}

/** The YAML of a file, and a function that replaces it. Null if the file has no valid YAML. */
function yamlOf(file: ContentFile): { document: Document.Parsed; replaced: (yaml: string) => ContentFile } | null {
  const read = (text: string, replaced: (yaml: string) => ContentFile) => {
    const document = parseDocument(text);
    return document.errors.length > 0 || !isCollection(document.contents) ? null : { document, replaced };
  };
  if (file.path.endsWith('.yml')) return read(file.text, (yaml) => contentFile(file.path, yaml));
  const split = file.path.endsWith('.mdx') ? splitFrontMatter(file.path, file.text) : { rule: 'none' };
  if ('rule' in split) return null;
  return read(split.frontMatter, (yaml) =>
    contentFile(file.path, `---\n${yaml.trim()}\n---\n\n${split.body.trim()}\n`),
  );
}

function leavesIn(file: ContentFile): Leaf[] {
  const contents = yamlOf(file)?.document.contents;
  const leaves: Leaf[] = [];
  const walk = (node: unknown, path: readonly unknown[]): void => {
    if (path.length > 0) leaves.push({ file, path });
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? key.value : key]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(contents, []);
  return leaves;
}

/** The file with one of its values replaced or, if `instead` is undefined, removed. */
function mutated({ file, path }: Leaf, instead: unknown): ContentFile {
  const yaml = yamlOf(file);
  if (yaml === null) throw new Error(`${file.path} cannot be read.`);
  if (instead === undefined) yaml.document.deleteIn(path);
  else yaml.document.setIn(path, instead);
  return yaml.replaced(yaml.document.toString({ lineWidth: 0 }));
}

const newsrooms = await Promise.all([baseNewsroom(), ...cases.map((name) => newsroomOf(name))]);
const seen = new Set<ContentFile>();
const leaves = newsrooms.flatMap((files) =>
  files.flatMap((file) => {
    const isNew = ![...seen].some(({ path, text }) => path === file.path && text === file.text);
    seen.add(file);
    return isNew ? leavesIn(file).map((leaf) => ({ ...leaf, files })) : [];
  }),
);
const wrongValues = fc.tuple(fc.nat({ max: leaves.length - 1 }), fc.constantFrom(undefined, ...junk));

function withWrongValue([index, instead]: [number, unknown]): { file: ContentFile; files: readonly ContentFile[] } {
  const leaf = leaves[index];
  if (leaf === undefined) throw new Error('There is no such value.');
  const file = mutated(leaf, instead);
  return { file, files: leaf.files.map((one) => (one.path === file.path ? file : one)) };
}

const texts = [...seen].filter(({ path }) => /\.(?:yml|mdx|csv)$/.test(path));
/** The index of a file, the position of the damage, the number of characters removed, and the text inserted instead. */
const damage = fc.tuple(
  fc.nat({ max: texts.length - 1 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 40 }),
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'<>{}[]()|*_`"\'#:-,;/\\&!%@~=\n\r\t\0 0a\uFEFF\uD800'), maxLength: 8 }),
    fc.constantFrom('---\n', '<<<<<<< HEAD\n', '"""', '{'.repeat(60), '> '.repeat(60), '\r', '<Stat', '</Stat>'),
  ),
);

describe('the check', () => {
  it('never crashes if a value is replaced or removed: it reads the file or reports a problem', () => {
    fc.assert(
      fc.property(wrongValues, (wrongValue) => {
        const { file, files } = withWrongValue(wrongValue);
        const data = files.filter(({ path }) => path.endsWith('.csv'));
        for (const { file: named, position, message } of parseContent([file, ...data]).problems) {
          expect(named).not.toBe('');
          expect(position.line).toBeGreaterThan(0);
          expect(message).not.toMatch(/Invalid number|undefined|\[object Object\]/);
        }
      }),
      tries(150, 300),
    );
  }, 600_000);

  it('never crashes on a whole newsroom in which one value is replaced or removed', () => {
    fc.assert(
      fc.property(wrongValues, (wrongValue) => {
        const { file, files } = withWrongValue(wrongValue);
        const checked = checkNewsroom(files, '2025-01-10');
        if (checked.ok) return;
        const lines = new Map(files.map(({ path, text }) => [path, text.split('\n').length]));
        const astray = checked.problems.filter(({ file: named, position }) => position.line > (lines.get(named) ?? 1));
        expect(astray, file.path).toEqual([]);
      }),
      tries(6, 15),
    );
  }, 600_000);

  it('never crashes, wherever a file is damaged', () => {
    fc.assert(
      fc.property(damage, ([index, place, length, instead]) => {
        const file = texts[index];
        if (file === undefined) throw new Error('There is no such file.');
        const at = Math.floor(place * file.text.length);
        const damaged = contentFile(file.path, file.text.slice(0, at) + instead + file.text.slice(at + length));
        const csv = dataFileOf(file.path);
        const data = csv === file.path ? [] : texts.filter(({ path }) => path === csv);
        for (const { position } of parseContent([damaged, ...data]).problems) expect(position.line).toBeGreaterThan(0);
      }),
      tries(150, 300),
    );
  }, 600_000);
});
