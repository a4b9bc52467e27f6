import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNewsroom } from '../../check/check-newsroom';
import { baseNewsroom, contentFile, newsroomOf, newsrooms } from '../../check/testdata/newsroom';
import { jsonReport } from '../../problems/json-report';
import { runNode, scriptOf } from '../../system/run';
import { summaryReport } from './contents';
import { reportOf, type ReportStyle } from './report';

const project = path.resolve(import.meta.dirname, '../../..');

async function report(name: string | null, style: ReportStyle): Promise<string> {
  const files = name === null ? await baseNewsroom() : await newsroomOf(name);
  return reportOf(checkNewsroom(files), files, style);
}

describe('reportOf', () => {
  it('reports the problems, and how many of the numbers in prose are accounted for, in every format', async () => {
    const text = await report('unbound-figures', { format: 'text', summary: false });
    const json = jsonReport.parse(JSON.parse(await report('unbound-figures', { format: 'json', summary: false })));
    const github = (await report('unbound-figures', { format: 'github', summary: false })).split('\n');
    expect(text).toContain('22 problems in 5 files.\n33 numbers in prose, 14 accounted for (42%).');
    expect(json).toMatchObject({ ok: false, summary: { problems: 22, figures: 33, bound: 14 } });
    expect(json.problems).toHaveLength(22);
    expect(github.filter((line) => line.startsWith('::error '))).toHaveLength(22);
    expect(github.at(-1)).toBe(
      '::notice title=check::22 problems. 33 numbers in prose, 14 accounted for (42%25). 1 of 1 findings hold.',
    );
  });

  it('asks about changed values in every format, without counting them as problems', async () => {
    const files = await baseNewsroom();
    const question = {
      file: 'content/series/fjord-office/oats.csv',
      position: { line: 7, column: 14 },
      length: 4,
      message: 'The value has changed.',
    };
    const asked = (format: ReportStyle['format']): string =>
      reportOf(checkNewsroom(files), files, { format, summary: false }, [question]);
    expect(asked('text')).toMatch(
      /^question content\/series\/fjord-office\/oats\.csv:7:14\n {2}7 \| Bellmark,2020,31\.5,reported,\n +\^{4}\n {2}The value has changed\.\n\n1 question about changed data\. Is it right\? If so, commit the data\.\n\nAll good/,
    );
    const { file, position, length, message } = question;
    expect(jsonReport.parse(JSON.parse(asked('json')))).toMatchObject({
      ok: true,
      questions: [{ file, ...position, length, message }],
    });
    expect(asked('github').split('\n')).toEqual([
      '::notice file=content/series/fjord-office/oats.csv,line=7,col=14,endColumn=18,title=question::The value has changed.',
      expect.stringMatching(/^::notice title=check::/),
    ]);
  });

  it('prints only counts in a summary', async () => {
    expect(await report('unbound-figures', { format: 'text', summary: true })).toMatch(
      /^22 problems\n( +\d+ {2}[a-z-]+\/[a-z-]+\n)+33 numbers in prose, 14 accounted for \(42%\)\. 1 of 1 findings hold\.$/,
    );
    const counts = JSON.parse(await report('unbound-figures', { format: 'json', summary: true }));
    expect(summaryReport.parse(counts)).toMatchObject({ problems: 22, contents: null });
    expect(await report('unbound-figures', { format: 'github', summary: true })).toMatch(/^::notice .*$/);
  });

  it('adds the number of entries of each kind to a summary if there are no problems', async () => {
    const counts = summaryReport.parse(JSON.parse(await report(null, { format: 'json', summary: true })));
    const { contents } = counts;
    expect(contents?.articles).toBe(1);
    const sum = (parts: Readonly<Record<string, number>> = {}): number =>
      Object.values(parts).reduce((total, part) => total + part, 0);
    expect(sum(contents?.verdicts)).toBe(contents?.factChecks);
    expect(sum(contents?.kinds)).toBe(contents?.figures);
    expect(await report(null, { format: 'text', summary: true })).toMatch(
      /^0 problems\n.*\n1 article\n\d+ fact-checks? \(.+\)\n\d+ figures? \(.+\)\n\d+ statistics?, \d+ series, \d+ sources?$/,
    );
  });

  it('counts the entries that are not yet published on the given date, such as future corrections', async () => {
    const log = (of: string): string => `later:
  date: '2024-06-02'
  severity: update
  was: It was so.
  now: It is so.
  why: It changed.
  of: ${of}
`;
    const files = await baseNewsroom();
    const on = (day: string): string => {
      const written = contentFile('content/corrections.yml', log('{ articles: [more-oats] }'));
      return reportOf(checkNewsroom([...files, written], null, day), files, { format: 'text', summary: false });
    };
    expect(on('2024-06-01')).toContain('\nNot published today: 1 correction (');
    expect(on('2024-06-02')).not.toContain('Not published today');
  });

  it('reports success, with 100% of the numbers accounted for, if there are no problems', async () => {
    expect(await report(null, { format: 'text', summary: false })).toMatch(
      /^All good: 1 article,.*\n\d+ .*\(100%\)\. 3 of 3 findings hold\.$/,
    );
    expect(jsonReport.parse(JSON.parse(await report(null, { format: 'json', summary: false })))).toMatchObject({
      ok: true,
      problems: [],
    });
    expect(await report(null, { format: 'github', summary: false })).toMatch(/^::notice .*$/);
  });
});

describe('the command', () => {
  it('exits with 0 for success, 1 for problems and 2 for invalid arguments', async () => {
    const [good, bad] = [path.join(newsrooms, '../base'), path.join(newsrooms, 'stat-text')];
    const calls = [
      ['--root', good, '--format', 'json'],
      ['--root', bad, '--format', 'github'],
      ['--format', 'xml'],
    ].map((args) => ['lib/cli/check.ts', ...args]);
    // One process runs all three calls, because they load mostly the same modules.
    const args = [path.join(project, 'lib/cli/testing/ask-commands.ts'), JSON.stringify(calls)];
    const output = await runNode({ root: project, script: scriptOf(project, 'tsx'), args });
    expect(JSON.parse(output)).toEqual([
      { code: 0, stdout: expect.stringContaining('"ok": true'), stderr: '' },
      { code: 1, stdout: expect.stringContaining('::error '), stderr: expect.any(String) },
      { code: 2, stdout: '', stderr: expect.stringContaining('no format "xml"') },
    ]);
  });
});
