import { describe, expect, it } from 'vitest';
import { keptDataFile } from '../catalog/kept-data';
import { publishedPath } from '../catalog/parse-published';
import { baseNewsroom } from './testdata/newsroom';
import {
  csv,
  metadata,
  source,
  statistics,
  check,
  article,
  corrections,
  put,
  reportsOf,
  hints,
  correction,
  textIn,
} from './testdata/published';

const revised = { [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,20.4'), [article]: put('20.5%', '20.4%') };
const rise = { [article]: (text: string) => put('20.5%', '20.4%')(put('3.5 percentage', '3.6 percentage')(text)) };
const superseded = `superseded:
  - { entity: Arvenia, period: 2019, value: '20.5', until: '2024-05-02', source: fjord-office/yearbook-2023, locator: Table 4, reason: Revised. }
`;

describe('unchanged published content', () => {
  it('needs no record of a change', async () => {
    expect(await reportsOf({})).toEqual([]);
  });
});

describe('a revised value', () => {
  it('is reported once, on its line in the data file, and not again for the numbers based on it', async () => {
    expect(await reportsOf({ ...revised, ...rise })).toEqual([
      `${csv}:2 A value was changed after publication without a record: Arvenia 2019 was 20.5 and is 20.4.`,
    ]);
  });

  it('needs no further record if the series lists the old value and the source has a new edition, even if the revision changes derived numbers', async () => {
    const kept = { ...revised, ...rise, [metadata]: (text: string) => text + superseded };
    expect(await reportsOf(kept)).toEqual([
      `${metadata}:5 The values of "fjord-office/oats" were revised, but its source is still the previous edition: fjord-office/yearbook-2023.`,
    ]);
    expect(await reportsOf({ ...kept, [source]: put("edition: '2023'", "edition: '2024'") })).toEqual([]);
  });

  it('needs no further record if a correction names the series, even if the revision changes derived numbers', async () => {
    expect(
      await reportsOf({
        ...revised,
        ...rise,
        [corrections]: correction('{ series: [fjord-office/oats] }', { now: 'It is “20.4%”.' }),
      }),
    ).toEqual([]);
  });

  it('is still reported if the series lists an old value that differs from the published one', async () => {
    const other = superseded.replace("'20.5'", "'20.6'");
    expect(await reportsOf({ ...revised, ...rise, [metadata]: (text) => text + other })).toHaveLength(1);
  });

  it('is reported if it was removed, but not if it is new or was missing before', async () => {
    expect(await reportsOf({ [csv]: put('Bellmark,2020,31.5,reported,', 'Bellmark,2020,,missing,Withdrawn') })).toEqual(
      [`${csv}:7 A value was changed after publication without a record: Bellmark 2020 was 31.5 and is missing.`],
    );
    expect(
      await reportsOf({ [csv]: (text) => text.replace(/Arvenia,2021,.*/, 'Arvenia,2021,22.0,reported,') }),
    ).toEqual([]);
    expect(await reportsOf({ [csv]: (text) => `${text}Bellmark,2023,36.0,reported,\n` })).toEqual([]);
  });
});

describe('a value with a changed status', () => {
  const soft = { [csv]: put('Arvenia,2019,20.5,reported', 'Arvenia,2019,20.5,projected') };
  const of = '{ series: [fjord-office/oats] }';

  it('is reported on its line, unless a correction states the new status', async () => {
    expect(await reportsOf(soft)).toEqual([
      `${csv}:2 This text was published as “Arvenia 2019: reported” and now says “Arvenia 2019: projected”.`,
    ]);
    expect(await reportsOf({ ...soft, [corrections]: correction(of, { now: 'It is shown as projected.' }) })).toEqual(
      [],
    );
    expect(await reportsOf({ ...soft, [corrections]: correction(of, { now: 'It is estimated.' }) })).toHaveLength(1);
  });

  it('needs no separate record if the series lists its old value', async () => {
    const old = superseded.replace('Arvenia, period: 2019', 'Bellmark, period: 2020').replace('20.5', '31.5');
    const firmer = {
      [csv]: put('Bellmark,2020,31.5,reported', 'Bellmark,2020,31.4,provisional'),
      [metadata]: (text: string) => text + old,
      [source]: put("edition: '2023'", "edition: '2024'"),
    };
    expect(await reportsOf(firmer)).toEqual([]);
  });

  it('is reported once for all values with the same change', async () => {
    const all = { [csv]: (text: string) => text.replaceAll(',reported,', ',estimated,') };
    expect(await reportsOf(all)).toEqual([
      expect.stringMatching(/“Arvenia 2019, .* and \d more: reported” and now says “Arvenia 2019, .*: estimated”/),
    ]);
  });
});

describe('a published number that changed', () => {
  const other = { [statistics]: put("value: '12.50'", "value: '13.50'") };
  const now = { now: 'It is “13.5 million”.' };

  it('is reported with the published and the current text', async () => {
    expect(await reportsOf(other)).toEqual([
      `${statistics}:14 This text was published as “Exports of oats, 2022: €12.50 million” and now says “Exports of oats, 2022: €13.50 million”.`,
    ]);
    expect(await reportsOf({ [statistics]: put('name: Exports of oats', 'name: Sales of oats') })).toHaveLength(1);
  });

  it('is reported on the line of its name if the name changed', async () => {
    const [line] = await reportsOf({ [statistics]: put('name: Exports of oats', 'name: Sales of oats') });
    expect(line).toMatch(new RegExp(`^${statistics}:16 .*“Exports of oats.*“Sales of oats`));
    const figure = 'content/figures/oats/lines.yml';
    expect(await reportsOf({ [figure]: (text) => text.replace(/^title: .*$/m, 'title: Another title') })).toEqual([
      expect.stringMatching(new RegExp(`^${figure}:2 .*“Another title”`)),
    ]);
  });

  it('is reported if it becomes a bound with the same digits, unless a correction records the change', async () => {
    const bound = { [statistics]: put("value: '12.50'", "value: 'less than 12.50'") };
    expect(await reportsOf(bound)).toEqual([
      `${statistics}:14 This text was published as “Exports of oats, 2022: €12.50 million” and now says “Exports of oats, 2022: less than €12.50 million”.`,
    ]);
    const said = { now: 'It is “less than 12.5 million”.' };
    expect(await reportsOf({ ...bound, [corrections]: correction('{ statistics: [oats/exports] }', said) })).toEqual(
      [],
    );
  });

  it('is recorded only by a correction that names it', async () => {
    expect(await reportsOf({ ...other, [corrections]: correction('{ statistics: [oats/exports] }', now) })).toEqual([]);
    expect(
      await reportsOf({ ...other, [corrections]: correction('{ statistics: [oats/arvenia] }', now) }),
    ).toHaveLength(1);
  });

  it('is not recorded by a correction that was published before the change, or that is dated in the future', async () => {
    const log = correction('{ statistics: [oats/exports] }', now);
    expect(await reportsOf(other, { published: { [corrections]: log } })).toHaveLength(1);
    const later = correction('{ statistics: [oats/exports] }', { ...now, date: '2024-06-02' });
    expect(await reportsOf({ ...other, [corrections]: later })).toHaveLength(1);
  });
});

describe('a renamed number', () => {
  const renamed = {
    [statistics]: (text: string) => put('exports:', 'sales:')(put("value: '12.50'", "value: '13.50'")(text)),
    [article]: put('oats/exports', 'oats/sales'),
  };
  const moved = [{ from: '/numbers/oats/exports/', to: '/numbers/oats/sales/' }];

  it('is compared with what was published at its old address', async () => {
    expect(await reportsOf(renamed, { redirects: moved })).toEqual([
      expect.stringContaining('and now says “Exports of oats, 2022: €13.50'),
    ]);
    const log = correction('{ statistics: [oats/sales] }', { now: 'They are “€13.50 million”.' });
    expect(await reportsOf({ ...renamed, [corrections]: log }, { redirects: moved })).toEqual([]);
  });
});

describe('a removed entry', () => {
  it('is not compared with the page to which it redirects', async () => {
    const bars = 'content/figures/oats/bars.yml';
    const more = (text: string): string => text.replace(/^title: .*/m, 'title: Something else');
    const edits = { 'content/figures/oats/columns.yml': more(textIn(await baseNewsroom(), bars)) };
    const from = '/figures/oats/bars/';
    const to = '/figures/oats/columns/';
    expect(await reportsOf(edits, { redirects: [{ from, to, gone: 'Its source was withdrawn.' }] })).toEqual([]);
    expect(await reportsOf(edits, { redirects: [{ from, to }] })).toHaveLength(1);
  });
});

describe('changed words', () => {
  it.each([
    [article, 'articles', 'more-oats'],
    ['content/figures/oats/bars.yml', 'figures', 'oats/bars'],
  ])('in the title of %s are reported, unless a correction records them', async (file, of, id) => {
    const edit = { [file]: (text: string) => text.replace(/^title: .*/m, 'title: Something else') };
    expect(await reportsOf(edit)).toEqual([expect.stringContaining('and now says “Something else”')]);
    expect(
      await reportsOf({ ...edit, [corrections]: correction(`{ ${of}: [${id}] }`, { now: 'Something else.' }) }),
    ).toEqual([]);
  });
});

describe('a record of a change', () => {
  const other = { [statistics]: put("value: '12.50'", "value: '14.50'") };
  const of = '{ statistics: [oats/exports] }';

  it('covers only the change that its words state', async () => {
    expect(
      await reportsOf({ ...other, [corrections]: correction(of, { now: 'It is “€13.50 million”.' }) }),
    ).toHaveLength(1);
    expect(await reportsOf({ ...other, [corrections]: correction(of, { now: 'It is “€14.50 million”.' }) })).toEqual(
      [],
    );
    const both = {
      [statistics]: (text: string) => put('name: Exports', 'name: Sales')(other[statistics]?.(text) ?? ''),
    };
    expect(
      await reportsOf({ ...both, [corrections]: correction(of, { now: 'It is “€14.50 million”.' }) }),
    ).toHaveLength(1);
  });

  it('does not count if it is dated before the recorded publication, or in the future', async () => {
    for (const date of ['2024-04-30', '2024-06-02'])
      expect(
        await reportsOf({ ...other, [corrections]: correction(of, { date, now: 'It is “€14.50 million”.' }) }),
      ).toHaveLength(1);
  });

  it('does not count if its field "until" is before the day on which the old edition was read, or in the future', async () => {
    const moved = { ...revised, ...rise, [source]: put("edition: '2023'", "edition: '2024'") };
    for (const [until, count] of [
      ['2024-05-02', 0],
      ['2024-01-09', 1],
      ['2024-06', 1],
    ] as const) {
      const old = superseded.replace('2024-05-02', until);
      expect(await reportsOf({ ...moved, [metadata]: (text) => text + old })).toHaveLength(count);
    }
    // If the day on which the edition was read is unknown, its publication date counts.
    const published = { [source]: put("accessedOn: '2024-01-10'", 'accessedOn: { unknown: Nobody noted it. }') };
    for (const [until, count] of [
      ['2023-05-02', 0],
      ['2022-12-31', 1],
    ] as const) {
      const old = superseded.replace('2024-05-02', until);
      expect(await reportsOf({ ...moved, [metadata]: (text) => text + old }, { published })).toHaveLength(count);
    }
  });
});

describe('the list of published content', () => {
  const line = '/numbers/oats/exports/ Exports of oats';

  it('must not be edited by hand', async () => {
    for (const edit of [put(line, '/numbers/oats/exports/'), (text: string) => text.replace(/^# Recorded.*\n/m, '')])
      await expect(reportsOf({ [publishedPath]: edit })).rejects.toThrow('differs from what `npm run keep` wrote');
  });

  it('must come with an unchanged copy of the published data for each series', async () => {
    const kept = keptDataFile('fjord-office/oats');
    for (const edit of [put('Arvenia,2019,20.5', 'Arvenia,2019,20.4'), () => ''])
      expect(await reportsOf({ [kept]: edit })).toEqual([expect.stringContaining(`${kept}:1 `)]);
  });
});

describe('a changed verdict', () => {
  const other = { [check]: put('verdict: accurate', 'verdict: mostly-accurate') };
  const named = correction('{ factChecks: [quarter-of-the-harvest] }', { now: 'It is Mostly accurate.' });

  it('is reported, and its correction requires a new date for the check', async () => {
    expect(await reportsOf(other)).toEqual([
      expect.stringContaining(
        'published as “Accurate: Are oats nearly 25% of the harvest?” and now says “Mostly accurate: Are',
      ),
    ]);
    expect(await reportsOf({ ...other, [corrections]: named })).toEqual([
      expect.stringContaining('The verdict changed after it was published, but the check is still dated 2024-01-10.'),
    ]);
    const again = { [check]: (text: string) => put('2024-01-10', '2024-05-02')(other[check]?.(text) ?? '') };
    expect(await reportsOf({ ...again, [corrections]: named })).toEqual([]);
  });

  it('is not recorded by a correction that contains the words of its label, but not the exact label', async () => {
    for (const now of ['The text is mostly shorter, and no less accurate.', 'It is mostly accurate.'])
      expect(
        await reportsOf({ ...other, [corrections]: correction('{ factChecks: [quarter-of-the-harvest] }', { now }) }),
      ).toHaveLength(1);
  });

  it('is not recorded by a correction that contains only the old label, even if the new label is part of the old label', async () => {
    const back = { [check]: put('verdict: mostly-accurate', 'verdict: accurate') };
    const [hint] = await hints(back, { published: other });
    expect(hint).toContain('The “now” of the correction must contain “Accurate”.');
    const wrong = correction('{ factChecks: [quarter-of-the-harvest] }', {
      was: 'Mostly',
      now: 'It is not Mostly accurate.',
    });
    expect(await reportsOf({ ...back, [corrections]: wrong }, { published: other })).toHaveLength(1);
  });

  it('needs a record, unlike a new date for the check', async () => {
    expect(await reportsOf({ [check]: put('2024-01-10', '2024-05-02') })).toEqual([]);
  });
});

describe('a published correction', () => {
  const published = { [corrections]: correction('{ articles: [more-oats] }') };

  it('may not be rewritten or deleted', async () => {
    expect(await reportsOf({ [corrections]: put('It was so.', 'It was thus.') }, { published })).toEqual([
      `${corrections}:1 The correction "told" was changed after it was published.`,
    ]);
    expect(await reportsOf({ [corrections]: '{}\n' }, { published })).toEqual([
      `${corrections}:1 The correction "told" was published but no longer exists.`,
    ]);
  });

  it('stays in the log when the corrected explainer is withdrawn', async () => {
    expect(await reportsOf({ [article]: put('leadFigure:', 'status: draft\nleadFigure:') }, { published })).toEqual([]);
  });

  it('stays in the log when the corrected entry is deleted, if a redirect records the deletion', async () => {
    const redirects = 'content/redirects.yml';
    const withdrawn = {
      [article]: '',
      'content/edition.yml': '',
      [redirects]: '- { from: /articles/more-oats/, gone: We withdrew it. }\n',
    };
    expect(await reportsOf(withdrawn, { published })).toEqual([]);
    await expect(reportsOf({ ...withdrawn, [redirects]: '' }, { published })).rejects.toThrow(
      `${corrections} There is no "more-oats" among the articles.`,
    );
    const others = { [corrections]: correction('{ figures: [oats/columns] }') };
    const bars = textIn(await baseNewsroom(), 'content/figures/oats/bars.yml');
    const before = { 'content/figures/oats/columns.yml': bars.replace('title: ', 'title: Once more, ') };
    const gone = {
      'content/figures/oats/columns.yml': '',
      [redirects]: '- { from: /figures/oats/columns/, gone: It was one too many. }\n',
    };
    expect(await reportsOf(gone, { published: { ...before, ...others } })).toEqual([]);
  });

  it('must keep naming entries that still exist, but may drop removed ones', async () => {
    const both = { published: { [corrections]: correction('{ articles: [more-oats], figures: [oats/bars] }') } };
    expect(await reportsOf({ [corrections]: put(', figures: [oats/bars]', '') }, both)).toEqual([
      `${corrections}:1 The correction "told" was changed after it was published.`,
    ]);
    const renamed = {
      [corrections]: put('oats/bars', 'oats/columns'),
      'content/figures/oats/columns.yml': textIn(await baseNewsroom(), 'content/figures/oats/bars.yml'),
      'content/figures/oats/bars.yml': '',
      [article]: put('oats/bars', 'oats/columns'),
    };
    expect(await reportsOf(renamed, both)).toEqual([]);
  });
});
