import { expect, it } from 'vitest';
import { checkNewsroom } from '../check-newsroom';
import { csvHash } from '../../catalog/parse-csv';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

const base = await baseNewsroom();
const yearbook = 'content/sources/fjord-office/yearbook-2023.yml';
const article = 'content/articles/more-oats.mdx';
const [csv, series] = ['content/series/fjord-office/oats.csv', 'content/series/fjord-office/oats.yml'];

/** The messages about impossible dates after changes to some files of the base newsroom. */
function reportsOf(changes: Readonly<Record<string, (text: string) => string>>): string[] {
  const files = base.map((file) => contentFile(file.path, (changes[file.path] ?? ((text: string) => text))(file.text)));
  const checked = checkNewsroom(files, null, '2026-11-30');
  const problems = checked.ok ? [] : checked.problems;
  return problems.filter(({ rule }) => rule === 'date/impossible').map(({ message }) => message);
}

const lastRow = (row: string): Parameters<typeof reportsOf>[0] => {
  const rows = (text: string): string => text.replace(/Arvenia,2022.*\n/, `$&${row}\n`);
  const text = rows(base.find(({ path }) => path === csv)?.text ?? '');
  return { [csv]: () => text, [series]: (record) => record.replace(/sha256: .*/, `sha256: ${csvHash(text)}`) };
};

it.each([
  [
    'lastReached: { on: 2022-01-01, status: 200 }',
    'The address was reached on 2022-01-01, before the source was published (2023-05).',
  ],
  [
    'archivedUrl: https://web.archive.org/web/20270101000000/https://fjord.example/yearbook',
    'The archived copy is from 2027-01-01, which is in the future.',
  ],
  [
    'archivedUrl: https://web.archive.org/web/20220101000000/https://fjord.example/yearbook',
    'The archived copy is from 2022-01-01, before the source was published (2023-05).',
  ],
])('a source cannot have %s', (field, message) => {
  expect(reportsOf({ [yearbook]: (text) => `${text}${field}\n` })).toEqual([message]);
});

it.each([
  'lastReached: { on: 2024-02-01, status: 200 }',
  'archivedUrl: https://web.archive.org/web/20240110000000/https://fjord.example/yearbook',
])('a source can have %s', (field) => {
  expect(reportsOf({ [yearbook]: (text) => `${text}${field}\n` })).toEqual([]);
});

it('no value can be provisional for a year that had not begun when its source was published or read', () => {
  expect(reportsOf(lastRow('Arvenia,2023,25.0,provisional,'))).toEqual([]);
  expect(reportsOf(lastRow('Arvenia,2023,25.0,provisional,\nArvenia,2024,25.5,provisional,'))).toEqual([
    'The value for Arvenia in 2024 has the status "provisional", but 2024 had not begun when the source was published (2023-05).',
  ]);
  const undated = (text: string): string =>
    text.replace('publishedOn: 2023-05', 'publishedOn: { unknown: It has no date }');
  expect(
    reportsOf({ ...lastRow('Arvenia,2023,25.0,provisional,\nArvenia,2024,25.5,provisional,'), [yearbook]: undated }),
  ).toEqual([]);
  const ahead = lastRow(
    'Arvenia,2023,25.0,provisional,\nArvenia,2024,25.5,provisional,\nArvenia,2025,25.5,provisional,',
  );
  expect(reportsOf({ ...ahead, [yearbook]: undated })).toEqual([
    'The value for Arvenia in 2025 has the status "provisional", but 2025 had not begun on 2024-01-10, when the source was read.',
  ]);
  expect(reportsOf(lastRow('Arvenia,2023,25.0,projected,\nArvenia,2024,25.5,projected,'))).toEqual([]);
});

it('no provisional number can be used as of a day before its period', () => {
  const asOf = (day: string) => ({ [article]: (text: string) => text.replace('at="2019"', `at="2022" asOf="${day}"`) });
  expect(reportsOf(asOf('2012-01-01'))).toEqual(['"oats/arvenia" is used as of 2012-01-01, before 2022 began.']);
  expect(reportsOf(asOf('2022-12-01'))).toEqual([]);
});
