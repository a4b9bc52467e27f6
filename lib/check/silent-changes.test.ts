import { describe, expect, it } from 'vitest';
import { keptDataFile } from '../catalog/kept-data';
import { csvHash } from '../catalog/parse-csv';
import { publishedPath, publishedText } from '../catalog/parse-published';
import { contentFile, type ContentFile } from '../catalog/read-content';
import type { Redirect } from '../domain/redirect';
import { checkNewsroom, type Checked } from './check-newsroom';
import { catalogOf } from './edition';
import { silentChanges } from './silent-changes';
import { silentProblem } from './silent-problems';
import { statementsOf } from './statements';
import { baseNewsroom } from './testdata/newsroom';

const on = '2024-06-01';
const csv = 'content/series/fjord-office/oats.csv';
const metadata = 'content/series/fjord-office/oats.yml';
const source = 'content/sources/fjord-office/yearbook-2023.yml';
const statistics = 'content/statistics/oats.yml';
const check = 'content/fact-checks/quarter-of-the-harvest.mdx';
const article = 'content/articles/more-oats.mdx';
const corrections = 'content/corrections.yml';

type Edit = (text: string) => string;
const put =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The newsroom does not say "${from}".`);
    return text.replaceAll(from, to);
  };

function good(files: readonly ContentFile[]): Extract<Checked, { ok: true }> {
  const checked = checkNewsroom(files, null, on);
  if (checked.ok) return checked;
  throw new Error(checked.problems.map(({ file, message }) => `${file} ${message}`).join('\n'));
}

function readersOf(checked: Extract<Checked, { ok: true }>) {
  return { catalog: catalogOf({ audience: 'readers', on }, checked), resolve: checked.resolve };
}

/** What is told of edits to a newsroom that was published, its log of corrections included. */
async function told(
  edits: Readonly<Record<string, Edit | string>>,
  log = '',
  redirects: readonly Redirect[] = [],
): Promise<string[]> {
  const before = new Map((await baseNewsroom()).map(({ path, text }) => [path, text]));
  if (log !== '') before.set(corrections, log);
  const { catalog, resolve } = readersOf(good([...before].map(([path, text]) => contentFile(path, text))));
  const statements = statementsOf(catalog, resolve);
  const after = new Map(before);
  after.set(publishedPath, publishedText(statements.keys(), statements));
  after.set(keptDataFile('fjord-office/oats'), before.get(csv) ?? '');
  for (const [path, edit] of Object.entries(edits)) {
    const text = typeof edit === 'string' ? edit : edit(after.get(path) ?? '');
    if (text === '') after.delete(path);
    else after.set(path, text);
  }
  const hash = csvHash(after.get(csv) ?? '');
  after.set(metadata, (after.get(metadata) ?? '').replace(/sha256: .*/, `sha256: ${hash}`));
  const files = [...after].map(([path, text]) => contentFile(path, text));
  const checked = good(files);
  const changes = silentChanges({ parsed: checked.parsed, ...readersOf(checked), redirects, texts: after });
  return changes.map(silentProblem).map(({ file, position, message }) => `${file}:${position.line} ${message}`);
}

const correction = (of: string, date = '2024-05-02'): string => `told:
  date: '${date}'
  severity: update
  was: It was so.
  now: It is otherwise.
  why: It changed.
  of: ${of}
`;
const revised = { [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,20.4'), [article]: put('20.5%', '20.4%') };
const rise = { [article]: (text: string) => put('20.5%', '20.4%')(put('3.5 percentage', '3.6 percentage')(text)) };
const superseded = `superseded:
  - { entity: Arvenia, period: 2019, value: '20.5', until: '2024-05-02', source: fjord-office/yearbook-2023, locator: Table 4, reason: Revised. }
`;

describe('what was published and is unchanged', () => {
  it('needs no trace', async () => {
    expect(await told({})).toEqual([]);
  });
});

describe('a value that was revised', () => {
  it('is told at its line, once for all the numbers that are read from it', async () => {
    expect(await told({ ...revised, ...rise })).toEqual([
      `${csv}:2 A value was published and changed without a trace: Arvenia 2019 was 20.5 and is 20.4.`,
    ]);
  });

  it('is traced by the old value, which derived numbers are too, once the source has moved with it', async () => {
    const kept = { ...revised, ...rise, [metadata]: (text: string) => text + superseded };
    expect(await told(kept)).toEqual([
      `${metadata}:5 The values of "fjord-office/oats" were revised, but its source is still the previous edition: fjord-office/yearbook-2023.`,
    ]);
    expect(await told({ ...kept, [source]: put("edition: '2023'", "edition: '2024'") })).toEqual([]);
  });

  it('is traced by a correction of the series, for the numbers that rest on it too', async () => {
    expect(await told({ ...revised, ...rise, [corrections]: correction('{ series: [fjord-office/oats] }') })).toEqual(
      [],
    );
  });

  it('is not traced by another old value', async () => {
    const other = superseded.replace("'20.5'", "'20.6'");
    expect(await told({ ...revised, ...rise, [metadata]: (text) => text + other })).toHaveLength(1);
  });

  it('that is gone is told too, and one that is new or was missing is none', async () => {
    expect(await told({ [csv]: put('Bellmark,2020,31.5,reported,', 'Bellmark,2020,,missing,Withdrawn') })).toEqual([
      `${csv}:7 A value was published and changed without a trace: Bellmark 2020 was 31.5 and is missing.`,
    ]);
    expect(await told({ [csv]: (text) => text.replace(/Arvenia,2021,.*/, 'Arvenia,2021,22.0,reported,') })).toEqual([]);
    expect(await told({ [csv]: (text) => `${text}Bellmark,2023,36.0,reported,\n` })).toEqual([]);
  });
});

describe('a number whose record changed', () => {
  const other = { [statistics]: put("value: '12.50'", "value: '13.50'") };

  it('is told with what it said and says', async () => {
    expect(await told(other)).toEqual([
      `${statistics}:14 This was published as “Exports of oats, 2022: €12.50 million” and now says “Exports of oats, 2022: €13.50 million”.`,
    ]);
    expect(await told({ [statistics]: put('name: Exports of oats', 'name: Sales of oats') })).toHaveLength(1);
  });

  it('is told where it becomes a bound of the same digits, and traced by a correction', async () => {
    const bound = { [statistics]: put("value: '12.50'", "value: 'less than 12.50'") };
    expect(await told(bound)).toEqual([
      `${statistics}:14 This was published as “Exports of oats, 2022: €12.50 million” and now says “Exports of oats, 2022: less than €12.50 million”.`,
    ]);
    expect(await told({ ...bound, [corrections]: correction('{ statistics: [oats/exports] }') })).toEqual([]);
  });

  it('is traced by a correction that names it, and by no other', async () => {
    expect(await told({ ...other, [corrections]: correction('{ statistics: [oats/exports] }') })).toEqual([]);
    expect(await told({ ...other, [corrections]: correction('{ statistics: [oats/arvenia] }') })).toHaveLength(1);
  });

  it('is not traced by a correction that was published before it changed, or that is still to come', async () => {
    expect(await told(other, correction('{ statistics: [oats/exports] }'))).toHaveLength(1);
    expect(
      await told({ ...other, [corrections]: correction('{ statistics: [oats/exports] }', '2024-06-02') }),
    ).toHaveLength(1);
  });
});

describe('a number that was renamed', () => {
  const renamed = {
    [statistics]: (text: string) => put('exports:', 'sales:')(put("value: '12.50'", "value: '13.50'")(text)),
    [article]: put('oats/exports', 'oats/sales'),
  };
  const moved = [{ from: '/numbers/oats/exports/', to: '/numbers/oats/sales/' }];

  it('is held to what it said at the address that leads to it', async () => {
    expect(await told(renamed, '', moved)).toEqual([
      expect.stringContaining('and now says “Exports of oats, 2022: €13.50'),
    ]);
    expect(await told({ ...renamed, [corrections]: correction('{ statistics: [oats/sales] }') }, '', moved)).toEqual(
      [],
    );
  });
});

describe('words that changed', () => {
  it.each([
    [article, 'articles', 'more-oats'],
    ['content/figures/oats/bars.yml', 'figures', 'oats/bars'],
  ])('in the title of %s are told, and traced by a correction', async (file, of, id) => {
    const edit = { [file]: (text: string) => text.replace(/^title: .*/m, 'title: Something else') };
    expect(await told(edit)).toEqual([expect.stringContaining('and now says “Something else”')]);
    expect(await told({ ...edit, [corrections]: correction(`{ ${of}: [${id}] }`) })).toEqual([]);
  });
});

describe('a verdict that changed', () => {
  const other = { [check]: put('verdict: accurate', 'verdict: mostly-accurate') };
  const named = correction('{ factChecks: [quarter-of-the-harvest] }');

  it('is told, and a correction of it asks for the day of the new check', async () => {
    expect(await told(other)).toEqual([expect.stringContaining('now says “Mostly accurate, checked 2024-01-10:')]);
    expect(await told({ ...other, [corrections]: named })).toEqual([
      expect.stringContaining('The verdict changed after it was published, but the check is still dated 2024-01-10.'),
    ]);
    const again = { [check]: (text: string) => put('2024-01-10', '2024-05-02')(other[check]?.(text) ?? '') };
    expect(await told({ ...again, [corrections]: named })).toEqual([]);
  });

  it('is not one where the check was made again and found the same', async () => {
    expect(await told({ [check]: put('2024-01-10', '2024-05-02') })).toEqual([]);
  });
});

describe('a correction that was published', () => {
  const log = correction('{ articles: [more-oats] }');

  it('is not rewritten or taken away, while what it names may be renamed', async () => {
    expect(await told({ [corrections]: put('It was so.', 'It was thus.') }, log)).toEqual([
      `${corrections}:1 The correction "told" no longer says what it said when it was published.`,
    ]);
    expect(await told({ [corrections]: '{}\n' }, log)).toEqual([
      `${corrections}:1 The correction "told" was published and is gone.`,
    ]);
  });

  it('stays on record when the explainer that it corrected is withdrawn', async () => {
    expect(await told({ [article]: put('leadFigure:', 'status: draft\nleadFigure:') }, log)).toEqual([]);
  });

  it('goes on touching what is there still, while what is gone may leave it', async () => {
    const both = correction('{ articles: [more-oats], figures: [oats/bars] }');
    expect(await told({ [corrections]: put(', figures: [oats/bars]', '') }, both)).toEqual([
      `${corrections}:1 The correction "told" no longer says what it said when it was published.`,
    ]);
    const renamed = {
      [corrections]: put('oats/bars', 'oats/columns'),
      'content/figures/oats/columns.yml':
        (await baseNewsroom()).find(({ path }) => path === 'content/figures/oats/bars.yml')?.text ?? '',
      'content/figures/oats/bars.yml': '',
      [article]: put('oats/bars', 'oats/columns'),
    };
    expect(await told(renamed, both)).toEqual([]);
  });
});
