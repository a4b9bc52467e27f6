import { describe, expect, it } from 'vitest';
import { githubReport } from './github-report';
import { coverageText, jsonReport, summaryOf, summaryText, toJsonReport } from './json-report';
import type { Problem } from './problem';

const hard: Problem = {
  rule: 'prose/unbound',
  file: 'content/articles/b: 1,2.mdx',
  position: { line: 3, column: 7 },
  length: 4,
  message: '"100%" is unbound,\r\nhere: now.',
  hint: 'Bind it.',
};
const plain: Problem = {
  rule: 'file/unknown',
  file: 'content/a.txt',
  position: { line: 1, column: 1 },
  message: 'It has no place.',
};
const coverage = { figures: 200, bound: 199, findings: 3, hold: 2, exempt: 1 };

describe('githubReport', () => {
  it('escapes characters that would end a property or the message, and sorts by file and position', () => {
    expect(githubReport([hard, plain]).split('\n')).toEqual([
      '::error file=content/a.txt,line=1,col=1,endColumn=2,title=file/unknown::It has no place.',
      '::error file=content/articles/b%3A 1%2C2.mdx,line=3,col=7,endColumn=11,title=prose/unbound::"100%25" is unbound,%0D%0Ahere: now.%0ABind it.',
    ]);
  });
});

describe('jsonReport', () => {
  it('matches its schema and contains the problems', () => {
    const report = jsonReport.parse(JSON.parse(JSON.stringify(toJsonReport([hard, plain], coverage))));
    expect(report.ok).toBe(false);
    expect(report.summary).toEqual({
      problems: 2,
      byRule: { 'file/unknown': 1, 'prose/unbound': 1 },
      figures: 200,
      bound: 199,
      findings: 3,
      hold: 2,
      exempt: 1,
    });
    expect(report.problems).toEqual([
      { rule: 'file/unknown', file: plain.file, line: 1, column: 1, length: 1, message: plain.message, hint: null },
      {
        rule: 'prose/unbound',
        file: hard.file,
        line: 3,
        column: 7,
        length: 4,
        message: hard.message,
        hint: 'Bind it.',
      },
    ]);
  });

  it('reports success if there are no problems', () => {
    expect(toJsonReport([], { figures: 0, bound: 0, findings: 0, hold: 0, exempt: 0 })).toMatchObject({
      ok: true,
      problems: [],
    });
  });
});

describe('the summary', () => {
  it('counts the problems by rule', () => {
    expect(summaryText(summaryOf([hard, plain, hard], coverage)).split('\n')).toEqual([
      '3 problems',
      '      1  file/unknown',
      '      2  prose/unbound',
      '200 numbers in prose, 199 accounted for (99%). 2 of 3 findings hold, 1 word exempt.',
    ]);
  });

  it('reports 100% only if all numbers are accounted for', () => {
    expect(coverageText({ figures: 1000, bound: 999, findings: 0, hold: 0, exempt: 0 })).toContain('(99%)');
    expect(coverageText({ figures: 1000, bound: 1000, findings: 0, hold: 0, exempt: 0 })).toContain('(100%)');
    expect(coverageText({ figures: 0, bound: 0, findings: 0, hold: 0, exempt: 0 })).toContain('(100%)');
  });
});
