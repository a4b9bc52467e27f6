import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../catalog/read-content';
import { applyFixes, checkNewsroom } from './check-newsroom';
import { baseNewsroom, contentFile, newsroomOf } from './testdata/newsroom';

const article = 'content/articles/more-oats.mdx';

/** The base newsroom with its article rewritten. */
async function newsroomWithArticle(rewrite: (text: string) => string): Promise<ContentFile[]> {
  return (await baseNewsroom()).map((file) =>
    file.path === article ? contentFile(article, rewrite(file.text)) : file,
  );
}

function repair(files: readonly ContentFile[]): Map<string, string> {
  const checked = checkNewsroom(files);
  return applyFixes(files, checked.ok ? [] : [...checked.fixes, ...checked.numberFixes]);
}

function checkedAfter(files: readonly ContentFile[]): boolean {
  const repaired = repair(files);
  return checkNewsroom(
    files.map((file) => {
      const text = repaired.get(file.path);
      return text === undefined ? file : contentFile(file.path, text);
    }),
  ).ok;
}

/** Puts two wrong numbers into the text of the article. */
const wrong = (text: string): string =>
  text.replace('3.5 percentage points', '3.4 percentage\npoints').replace('20.5%', ' 21% ');

describe('fixes', () => {
  it('repair text that was decoded in the wrong encoding, and fix a number in it only once', async () => {
    const files = await newsroomOf('mojibake');
    const repaired = repair(files).get('content/articles/misread.mdx') ?? '';
    expect(repaired).toContain('(Café)?');
    expect(repaired).toContain(
      'don’t say so, in João’s “IRMÔ. It is <Stat of="oats/exports">€12.50 million</Stat>, in Cafés.',
    );
    expect(checkedAfter(files)).toBe(true);
  });

  it('write the correct numbers and change nothing else', async () => {
    const [before] = (await baseNewsroom()).filter(({ path }) => path === article);
    const files = await newsroomWithArticle(wrong);
    expect([...repair(files)]).toEqual([[article, before?.text]]);
    expect(checkedAfter(files)).toBe(true);
  });

  it('keep Windows line endings and a byte-order mark', async () => {
    const [before] = (await baseNewsroom()).filter(({ path }) => path === article);
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = await newsroomWithArticle((text) => windows(wrong(text)));
    expect(repair(files).get(article)).toBe(windows(before?.text ?? ''));
    expect(checkedAfter(files)).toBe(true);
  });

  it('do not add “less than” inside a tag if the words already stand before the tag', async () => {
    const written = new Map((await newsroomOf('bounds')).map(({ path, text }) => [path, text]));
    const bounds = 'content/articles/bounds.mdx';
    const before = written.get(bounds) ?? '';
    const after = repair([...written].map(([path, text]) => contentFile(path, text))).get(bounds) ?? '';
    expect(before).toContain('less than <Stat of="rye/spelt">0.1%</Stat>');
    expect(after).toContain('less than <Stat of="rye/spelt">0.1%</Stat>');
    expect(before).toContain('<Stat of="rye/spelt">about 0.1%</Stat>');
    expect(after).toContain('<Stat of="rye/spelt">less than 0.1%</Stat>');
    expect(after).not.toContain('about 0.1%');
  });

  it('do not touch other problems, or files without fixes', async () => {
    const files = await newsroomOf('stat-text');
    expect([...repair(files).keys()].sort()).toEqual([
      'content/articles/texts.mdx',
      'content/fact-checks/quarter-of-the-harvest.mdx',
    ]);
    expect(checkedAfter(files)).toBe(true);
    const half = await newsroomWithArticle((text) => wrong(text).replace('## What', '#### What'));
    expect(repair(half).get(article)).toContain('#### What');
    expect(checkedAfter(half)).toBe(false);
  });

  it('replace curly quotation marks around attributes with straight ones, and nowhere else', async () => {
    const files = await newsroomOf('curly-quotes');
    const repaired = repair(files).get('content/articles/curly.mdx');
    expect(repaired).toContain('<Stat of="oats/arvenia" at="2019" />, <Stat of="oats/arvenia" at="2019" />');
    expect(repaired).toContain(
      'in the text pass: “oats”, and in a value: <Uncited reason="The office calls it “loose”.">',
    );
    expect(checkedAfter(files)).toBe(true);
  });

  it('write a hash for a series that has none, and never replace a hash', async () => {
    const files = await newsroomOf('series-hash');
    const repaired = repair(files);
    const name = (file: string): string => file.replace(/^.*\/(.*)\.yml$/, '$1');
    expect([...repaired.keys()].map(name)).toEqual(['empty', 'missing', 'placeholder', 'power-of-ten']);
    const hash = '8a70df38562e332f2abcc5b5b9defaae9b7cd885077f6dcecd5f65cba22f3022';
    for (const text of repaired.values()) expect(text).toContain(`\nlocator: Table 4\nsha256: ${hash}\n`);
    const after = checkNewsroom(files.map((file) => contentFile(file.path, repaired.get(file.path) ?? file.text)));
    const faulty = after.ok ? [] : after.problems.map(({ file }) => file);
    expect(faulty.filter((file) => repaired.has(file))).toEqual([]);
  });

  it('rewrite data files in the expected form if they have only one possible meaning', async () => {
    const files = await newsroomOf('data-form');
    const repaired = repair(files);
    const [folder, header] = ['content/series/fjord-office', 'entity,period,value,status,note'];
    expect(repaired.get(`${folder}/semicolons.csv`)).toBe(
      `${header}\nArvenia,2023,12.5,reported,\nArvenia,2024,13.1,reported,\n`,
    );
    expect(repaired.get(`${folder}/spaces.csv`)).toBe(repaired.get(`${folder}/semicolons.csv`));
    expect(repaired.get(`${folder}/three-columns.csv`)).toBe(repaired.get(`${folder}/semicolons.csv`));
    expect(repaired.get(`${folder}/other-order.csv`)).toBe(
      `${header}\nArvenia,2023,12.5,reported,\n"Bellmark, Rep.",2024,13.1,reported,\n`,
    );
    expect(repaired.get(`${folder}/months.csv`)).toBe(
      `${header}\nArvenia,2025-03,12.5,reported,\nArvenia,2025-04,12.6,reported,\n`,
    );
    expect(repaired.get(`${folder}/old-mac.csv`)).toBe(
      `${header}\nArvenia,2019,20.5,reported,\nArvenia,2020,20.5,reported,\n`,
    );
    const untouched = ['points-or-thousands', 'twice-value', 'other-names', 'no-value', 'blank-rows', 'extra-columns'];
    expect(untouched.filter((name) => repaired.has(`${folder}/${name}.csv`))).toEqual([]);
    const after = checkNewsroom(files.map((file) => contentFile(file.path, repaired.get(file.path) ?? file.text)));
    const left = after.ok ? [] : after.problems.filter(({ file }) => repaired.has(file));
    expect(left.map(({ message }) => message)).toEqual([
      '".." stands for a missing value.',
      '"$5" includes a currency.',
      '" 5 " has extra spaces.',
      '"1,201" has a comma.',
      '"about five" is not a plain number.',
      '"1/4/2026" is not a quarter.',
    ]);
  });

  it('write the same spelling of a name in every row', async () => {
    const files = await newsroomOf('entity-names');
    const repaired = repair(files);
    const entities = (name: string): string[] =>
      (repaired.get(`content/series/fjord-office/${name}.csv`) ?? '')
        .split('\n')
        .map((line) => line.replace(/,\d.*/, ''));
    expect(entities('names').slice(1, 7)).toEqual([
      ...Array(3).fill('C\u00f4te d’Aurore'),
      ...Array(3).fill('Arvenia'),
    ]);
    expect(entities('capitals').slice(1, 4)).toEqual(Array(3).fill('Carrow Isles'));
    expect(entities('signs').slice(3, 5)).toEqual(Array(2).fill('"Dorset-on-Sea, Rep."'));
  });

  it('are not offered if nothing is wrong', async () => {
    expect(repair(await baseNewsroom()).size).toBe(0);
  });
});
