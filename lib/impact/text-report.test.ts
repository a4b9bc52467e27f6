import { describe, expect, it } from 'vitest';
import { csv, impactOf, put } from './testdata/states';
import { impactText } from './text-report';

describe('the text of the report', () => {
  it('names a changed statistic, the cause, the affected sentences and the dependents', async () => {
    const report = impactText(await impactOf({ [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,19.5') }), 'PROBLEMS');
    const [, , rise, reading] = report.split('\n\n');
    expect(rise).toBe(
      [
        'oats/arvenia-rise: 3.5 percentage points → 4.5 percentage points',
        '  Rise of the share of oats in Arvenia since 2019, 2019–2022',
        '  because its input “from” (oats/arvenia@2019) changed: 20.5% → 19.5%',
        '  content/articles/more-oats.mdx:13:48',
        '    - The share rose by [3.5 percentage points], from 20.5% in 2019, and exports came to €12.5 million.',
        '    + The share rose by [4.5 percentage points], from 19.5% in 2019, and exports came to €12.5 million.',
        '    contradicted: the text says "3.5 percentage points"; the data layer has "4.5 percentage points".',
        '  pages: /articles/more-oats/ /numbers/oats/arvenia-rise/',
      ].join('\n'),
    );
    expect(reading).toContain('  figure oats/lines: “Bellmark grows more oats than Arvenia” (1 value changed)');
    expect(report).toContain('  check its unchanged title: Bellmark grows more oats than Arvenia');
    expect(report).toContain('── Problems of the new state ──\n\nPROBLEMS\n\n');
    expect(report.split('\n').at(-1)).toMatch(
      /^2 statistics · 2 sentences \(2 contradicted\) · 1 figure · 0 fact-checks \(0 verdicts not allowed\) · 0 texts · \d+ addresses changed, 0 new, 0 redirected · 0 pages dropped · 2 problems$/,
    );
  });

  it('names a verdict that the numbers no longer allow', async () => {
    const report = impactText(await impactOf({ [csv]: put('24.0,', '31.0,') }), '');
    expect(report).toContain(
      '  fact-check quarter-of-the-harvest: supported → contradicted; “Accurate” is not allowed now',
    );
    expect(report).toContain('  “Accurate” is not allowed now. Allowed: Misleading, False.');
  });

  it('lists dropped addresses, with an entry to copy', async () => {
    const report = impactText(await impactOf({ 'content/figures/oats/areas.yml': null }), '');
    expect(report).toContain('error[url/dropped] content/figures/oats/areas.yml');
    expect(report).toContain('    - from: /figures/oats/areas/\n      gone: why it was removed');
  });

  it('says in one sentence that nothing changed', async () => {
    expect(impactText(await impactOf({}), '').split('\n\n')).toEqual([
      'after, compared with before',
      'No statistic, figure or verdict differs.',
      expect.stringMatching(/^0 statistics · .* · 0 problems$/),
    ]);
  });
});
