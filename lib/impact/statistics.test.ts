import { describe, expect, it } from 'vitest';
import { article, csv, factCheck, impactOf, put, statistics } from './testdata/states';

const in2019 = { [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,19.5') };

describe('a change of one value in a data file', () => {
  it('changes only the statistics that depend on it', async () => {
    const { statistics: changed } = await impactOf(in2019);
    expect(changed.map(({ key, before, after, fields }) => [key, before?.text, after?.text, fields])).toEqual([
      ['oats/arvenia-rise', '3.5 percentage points', '4.5 percentage points', ['value']],
      ['oats/arvenia@2019', '20.5%', '19.5%', ['value']],
    ]);
  });

  it('is reported as the cause for the observed statistic, which is reported as the cause for the derived statistic', async () => {
    const [rise, reading] = (await impactOf(in2019)).statistics;
    expect(rise?.causes).toEqual([
      { kind: 'input', role: 'from', key: 'oats/arvenia@2019', before: '20.5%', after: '19.5%' },
    ]);
    expect(reading?.causes).toEqual([
      { kind: 'data', file: csv, entity: 'Arvenia', period: '2019', before: '20.5', after: '19.5' },
    ]);
  });

  it('is reported with the affected sentences before and after the change, and the number that is now wrong in the text', async () => {
    const [rise] = (await impactOf(in2019)).statistics;
    expect(rise?.sentences).toHaveLength(1);
    expect(rise?.sentences[0]).toMatchObject({
      file: article,
      line: 13,
      column: 48,
      title: 'Should Arvenia grow more oats?',
      before: { lead: 'The share rose by ', number: '3.5 percentage points' },
      after: { lead: 'The share rose by ', number: '4.5 percentage points' },
      contradicted: { written: '3.5 percentage points', right: '4.5 percentage points' },
    });
    expect(rise?.sentences[0]?.after.rest).toMatch(/^, from 19\.5% in 2019, and exports came to €12\.5 million\.$/);
  });

  it('is reported with the figures and addresses that it affects', async () => {
    const [rise, reading] = (await impactOf(in2019)).statistics;
    const lines = (kind: string) => (file: string) => ({ kind, url: `/figures/oats/lines/${file}` });
    expect(rise?.figures).toEqual([]);
    expect(rise?.surfaces.map(({ url }) => url).sort()).toEqual([
      '/articles/more-oats/',
      '/numbers/oats/arvenia-rise/',
    ]);
    expect(reading?.figures).toEqual(['oats/lines']);
    expect(reading?.surfaces.filter(({ kind }) => kind !== 'page')).toEqual([
      { kind: 'image', url: '/articles/more-oats/share.png' },
      { kind: 'embed', url: '/embed/figures/oats/lines/' },
      { kind: 'embed', url: '/embed/numbers/oats/arvenia-rise/' },
      ...['chart-dark.svg', 'chart-light.svg', 'chart.png', 'chart@2x.png'].map(lines('image')),
      ...['data.csv', 'data.json', 'data.xlsx', 'datapackage.zip'].map(lines('download')),
      ...['share.png', 'square.png'].map(lines('image')),
    ]);
  });

  it('does not contradict a sentence in which the data layer fills in the number', async () => {
    const rewritten = { ...in2019, [article]: put('3.5 percentage points</Stat>', '</Stat>') };
    const { statistics: changed } = await impactOf(rewritten);
    expect(changed[0]?.sentences[0]?.contradicted).toBeNull();
    expect(changed[0]?.sentences[0]?.after.number).toBe('4.5 percentage points');
  });
});

describe('a statistic', () => {
  it('is reported with its new status if it is no longer provisional, and so are statistics derived from it', async () => {
    const { statistics: changed } = await impactOf({ [csv]: put('24.0,provisional', '24.0,reported') });
    expect(changed.map(({ key, fields }) => [key, fields])).toEqual([
      ['oats/arvenia', ['status']],
      ['oats/arvenia-rise', ['status']],
    ]);
    expect(changed[0]?.causes).toMatchObject([{ kind: 'data', before: '24 (provisional)', after: '24 (as reported)' }]);
  });

  it('is reported with all digits if the change is too small to show in the printed number', async () => {
    const { statistics: changed } = await impactOf({ [csv]: put('20.5,', '20.52,') });
    expect(changed.map(({ key, fields, causes }) => [key, fields, causes.map(({ kind }) => kind)])).toEqual([
      ['oats/arvenia-rise', ['exact value'], ['input']],
      ['oats/arvenia@2019', ['exact value'], ['data']],
    ]);
    expect(changed[0]?.causes).toMatchObject([
      { before: '20.5 (2019, as reported)', after: '20.52 (2019, as reported)' },
    ]);
    expect(changed.flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  it('is reported with the changed fields of its record', async () => {
    const printed = put("value: '12.50'", "value: '13.50'");
    const { statistics: changed } = await impactOf({
      [statistics]: (text) => put('Table 9', 'Table 10')(printed(text)),
    });
    expect(changed).toMatchObject([
      {
        key: 'oats/exports',
        fields: ['value', 'citation'],
        causes: [{ kind: 'record', file: statistics, record: 'oats/exports', fields: ['value', 'locator'] }],
      },
    ]);
  });

  it('is reported as renamed if only its id changed; where a text still uses the old id, no number is shown', async () => {
    const renamed = { [statistics]: put('arvenia-rise:', 'arvenia-gain:') };
    const { statistics: changed, dropped } = await impactOf(renamed);
    expect(changed).toMatchObject([
      { key: 'oats/arvenia-rise', change: 'renamed', renamedTo: 'oats/arvenia-gain', fields: [] },
    ]);
    expect(changed[0]?.sentences).toMatchObject([
      { before: { number: '3.5 percentage points' }, after: { number: null }, contradicted: { right: null } },
    ]);
    expect(dropped.map(({ urls, hint }) => [urls, hint.includes('/numbers/oats/arvenia-gain/')])).toEqual([
      [
        [
          ...['', '/embed'].map((at) => `${at}/numbers/oats/arvenia-rise/`),
          '/api/v1/statistics/oats/arvenia-rise.json',
        ],
        true,
      ],
    ]);
    const followed = await impactOf({ ...renamed, [article]: put('oats/arvenia-rise', 'oats/arvenia-gain') });
    expect(followed.statistics).toMatchObject([{ change: 'renamed', sentences: [] }]);
  });

  it('is reported as new or as removed', async () => {
    const wheat = `wheat:\n  kind: observed\n  name: Wheat\n  series: fjord-office/oats\n  entity: Bellmark\n  period: 2020\n`;
    const added = { [statistics]: (text: string) => text + wheat };
    expect((await impactOf(added)).statistics).toMatchObject([{ key: 'oats/wheat', change: 'added', before: null }]);
    const gone = await impactOf({ [statistics]: (text: string) => text.replace(wheat, '') }, added);
    expect(gone.statistics).toMatchObject([{ key: 'oats/wheat', change: 'removed', after: null, sentences: [] }]);
  });

  it('is reported with the reason and the affected sentences if it can no longer be computed', async () => {
    const { statistics: changed, problems, passes } = await impactOf({ [statistics]: put('@2019', '@2018') });
    expect(changed).toMatchObject([{ key: 'oats/arvenia-rise', change: 'unreadable', after: null }]);
    expect(changed[0]?.causes.map(({ kind }) => kind)).toContain('unreadable');
    expect(changed[0]?.sentences).toMatchObject([{ after: { number: null } }]);
    expect([problems.map(({ rule }) => rule), passes]).toEqual([['reference/unknown'], false]);
  });

  it('is not reported as removed if its file is unreadable', async () => {
    const { statistics: changed, dropped } = await impactOf({ [statistics]: 'arvenia: [' });
    expect(new Set(changed.map(({ change }) => change))).toEqual(new Set(['unreadable']));
    expect(dropped).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is reported, with the assessment before and after the change, if the numbers no longer allow it', async () => {
    const { factChecks, statistics: changed, passes } = await impactOf({ [csv]: put('24.0,', '31.0,') });
    expect(factChecks).toMatchObject([
      {
        id: 'quarter-of-the-harvest',
        before: { verdict: 'Accurate', finding: 'supported', measured: 'provisional 24.0%', fits: true },
        after: {
          verdict: 'Accurate',
          finding: 'contradicted',
          measured: 'provisional 31.0%',
          fits: false,
          allowed: ['Misleading', 'False'],
        },
      },
    ]);
    expect(changed.find(({ key }) => key === 'oats/arvenia')?.factChecks).toEqual(['quarter-of-the-harvest']);
    expect(passes).toBe(false);
  });

  it('is accepted if the editor changes it to match the numbers', async () => {
    const followed = await impactOf({
      [csv]: put('24.0,', '31.0,'),
      [factCheck]: (text) => put('24.0%', '31.0%')(put('verdict: accurate', 'verdict: misleading')(text)),
      [article]: (text) =>
        put(
          'supports: [quarter-of-the-harvest]',
          'supports: { none: No statement held }',
        )(
          put(
            'contradicts: { none: No statement failed }',
            'contradicts: [quarter-of-the-harvest]',
          )(put('3.5 percentage points', '10.5 percentage points')(text)),
        ),
    });
    expect(followed.factChecks[0]?.after).toMatchObject({ verdict: 'Misleading', fits: true });
    expect([followed.passes, followed.problems]).toEqual([true, []]);
  });
});
