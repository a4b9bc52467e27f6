import { describe, expect, it } from 'vitest';
import { article, csv, impactOf, put } from './testdata/states';
import { impactText } from './text-report';

describe('the text report', () => {
  it('names a changed statistic, the cause, the affected sentences, and what depends on the statistic', async () => {
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
    expect(report).toContain(
      '  check whether its unchanged title is still right: Bellmark grows more oats than Arvenia',
    );
    expect(report).toContain('── Problems in the changed content ──\n\nPROBLEMS\n\n');
    expect(report.split('\n').at(-1)).toMatch(
      /^0 statements no longer true · 2 statistics · 2 sentences \(2 contradicted\) · 1 figure · 0 fact-checks \(0 verdicts not allowed\) · 0 texts · \d+ addresses changed, 0 new, 0 redirected · 0 pages dropped · 2 problems$/,
    );
  });

  it('names a verdict that the numbers no longer allow', async () => {
    const report = impactText(await impactOf({ [csv]: put('24.0,', '31.0,') }), '');
    expect(report).toContain(
      '  fact-check quarter-of-the-harvest: supported → contradicted; “Accurate” is not allowed now',
    );
    expect(report).toContain('  “Accurate” is not allowed now. Allowed: Misleading, False.');
    expect(report).toContain(
      '── No longer true ──\n\nfact-check quarter-of-the-harvest: “Accurate” is not allowed now\n',
    );
  });

  it('starts with the words that are no longer true, and leaves out words that were already untrue before the change', async () => {
    const sentence =
      '\nIt fell from <Stat of="oats/arvenia">24.0%</Stat> to <Stat of="oats/arvenia" at="2019">20.5%</Stat>.\n';
    const add = (text: string): string => `${text}${sentence}`;
    const changed = { [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,29.5') };
    const report = impactText(await impactOf({ [article]: add, ...changed }, { [article]: add }), '');
    expect(report.split('\n\n').slice(1, 4)).toEqual([
      '── No longer true ──',
      expect.stringContaining('prose/direction content/articles/more-oats.mdx:13:'),
      expect.stringContaining('prose/order content/articles/more-oats.mdx:30:'),
    ]);
    const always = { [article]: add, ...changed };
    expect(impactText(await impactOf(always, always), '')).not.toContain('No longer true');
  });

  it('shows changed fields and sentences before and after the change', async () => {
    const report = impactText(
      await impactOf({
        'content/people.yml': put('name: Mara Quill', 'name: Mara Quilley'),
        [article]: put('## What the minister says', '## What the minister said'),
      }),
      '',
    );
    expect(report).toContain('  - What the minister says\n  + What the minister said\n');
    expect(report).toContain('name: Mara Quill → Mara Quilley');
  });

  it('lists dropped addresses, with an entry to copy', async () => {
    const report = impactText(await impactOf({ 'content/figures/oats/areas.yml': null }), '');
    expect(report).toContain('error[url/dropped] content/figures/oats/areas.yml');
    expect(report).toContain('    - from: /figures/oats/areas/\n      gone: why it was removed');
  });

  it('says in one sentence that nothing changed', async () => {
    expect(impactText(await impactOf({}), '').split('\n\n')).toEqual([
      'after, compared with before',
      'No statistic, figure or verdict changed.',
      expect.stringMatching(/^0 statements no longer true · 0 statistics · .* · 0 problems$/),
    ]);
  });
});
