import { describe, expect, it } from 'vitest';
import { parsePublished, publishedPath, publishedText } from '../catalog/parse-published';
import { check, correction, corrections, put, reportsOf, type Edit } from './testdata/published';

describe('the words that describe the numbers in a figure or claim', () => {
  const lines = 'content/figures/oats/lines.yml';
  const areas = 'content/figures/oats/areas.yml';

  it.each([
    [
      'a subtitle',
      lines,
      put('Oats, %', 'Wheat, %'),
      'lines',
      '“Oats, % of the harvest” and now says “Wheat, % of the harvest”',
    ],
    [
      'the period shown',
      areas,
      put('from: 2019\nto', 'from: 2020\nto'),
      'areas',
      '“from 2019 to 2022” and now says “from 2020 to 2022”',
    ],
    ['a period without an end', areas, put('to: 2022\n', ''), 'areas', 'now says “from 2019 to the last value”'],
  ])('include %s, which cannot change without a record', async (_, file, edit, name, statement) => {
    expect(await reportsOf({ [file]: edit })).toEqual([expect.stringContaining(statement)]);
    const [, , now = ''] = /now says “((.*))”/.exec(statement) ?? [];
    const notice = correction(`{ figures: [oats/${name}] }`, { now: `The figure says “${now}”.` });
    expect(await reportsOf({ [file]: edit, [corrections]: notice })).toEqual([]);
  });

  it('include the speaker and the day, which cannot change without a record', async () => {
    const later = { [check]: put("saidOn: '2023-05-02'", "saidOn: '2023-05'") };
    expect(await reportsOf(later)).toEqual([
      `${check}:7 This text was published as “2 May 2023” and now says “May 2023”.`,
    ]);
    const other = { [check]: put('speaker: mara-quill', 'speaker: desk') };
    expect(await reportsOf(other)).toEqual([
      expect.stringMatching(/^\S+:6 This text was published as “Mara Quill” and now says/),
    ]);
    const reported = { [check]: put('speaker: mara-quill', 'speaker: desk\n  attributedTo: mara-quill') };
    expect(await reportsOf(reported)).toEqual([expect.stringContaining(', from Mara Quill”')]);
  });

  it('include the names of axes, sides and differences, which cannot change without a record', async () => {
    const words = (title: string): string => `title: ${title}\nsubtitle: Oats, % of the harvest\nalt: A drawing.\n`;
    const seriesOf = (entity: string): string =>
      `  - { series: fjord-office/oats, entity: ${entity}, label: ${entity}, colour: ${entity === 'Arvenia' ? 'red' : 'blue'} }\n`;
    const point = (label: string, at: string): string =>
      `  - { label: ${label}, colour: blue, across: ${at}, up: oats/arvenia }\n`;
    const figures = {
      'content/figures/oats/scatter.yml': `kind: scatter\n${words('Points')}across: Then, %\nup: Now, %\nequal: No change\npoints:\n${point('A from 2019', 'oats/arvenia@2019')}${point('B', 'oats/arvenia')}`,
      'content/figures/oats/gap.yml': `kind: gap\n${words('Two lines')}between: Bellmark less Arvenia\nstrands:\n${seriesOf('Bellmark')}${seriesOf('Arvenia')}`,
      'content/figures/oats/sides.yml': `kind: diverging\n${words('Bars')}above: { label: Surplus, colour: blue }\nbelow: { label: Deficit, colour: red }\nstrands:\n${seriesOf('Bellmark')}`,
    };
    const [scatter, gap, sides] = Object.keys(figures);
    const edits = {
      [String(scatter)]: (text: string) =>
        put('Then', 'Before')(put('Now', 'After')(put('equal: No change\n', '')(text))),
      [String(gap)]: put('between: Bellmark less Arvenia', 'between: Bellmark minus Arvenia'),
      [String(sides)]: (text: string) => put('Surplus', 'Above')(put('Deficit', 'Below')(text)),
    };
    expect((await reportsOf(edits, { published: figures })).sort()).toEqual([
      expect.stringContaining('gap.yml:5 This text was published as “Bellmark less Arvenia” and now says'),
      expect.stringMatching(/scatter.yml:\d+ This text was published but no longer exists: “No change”/),
      expect.stringContaining('scatter.yml:5 This text was published as “Then, %” and now says “Before, %”'),
      expect.stringContaining('scatter.yml:6 This text was published as “Now, %” and now says “After, %”'),
      expect.stringContaining('sides.yml:5 This text was published as “Surplus” and now says “Above”'),
      expect.stringContaining('sides.yml:6 This text was published as “Deficit” and now says “Below”'),
    ]);
  });

  it('may change if the list of published content does not record them', async () => {
    const unrecorded: Edit = (text) => {
      const statement = [...parsePublished(text).addresses].flatMap(([address, line]) =>
        line.statement === null
          ? []
          : [[address, line.statement.replace(/\n {2}(?:subtitle|shown|speaker|said): .*/g, '')] as const],
      );
      return publishedText(
        statement.map(([address]) => address),
        new Map(statement),
        '2024-05-01',
      );
    };
    const edits = { [lines]: put('Oats, %', 'Wheat, %'), [check]: put("saidOn: '2023-05-02'", "saidOn: '2023-05'") };
    expect(await reportsOf(edits)).toHaveLength(2);
    expect(await reportsOf({ ...edits, [publishedPath]: unrecorded })).toEqual([]);
  });
});
