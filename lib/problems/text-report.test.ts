import { describe, expect, it } from 'vitest';
import type { Problem } from './problem';
import { textReport } from './text-report';

const problem: Problem = {
  rule: 'stat/text',
  file: 'content/a.mdx',
  position: { line: 2, column: 5 },
  length: 3,
  message: 'Wrong.',
  hint: 'Mend it.',
};

const report = (problems: Problem[], text?: string): string =>
  textReport(problems, new Map(text === undefined ? [] : [['content/a.mdx', text]]));

describe('textReport', () => {
  it('quotes the line, underlines the error, and says what is wrong and what to do', () => {
    expect(report([problem], 'one\nthe bad word\nthree')).toBe(
      [
        'error[stat/text] content/a.mdx:2:5',
        '  2 | the bad word',
        '          ^^^',
        '  Wrong.',
        '  help: Mend it.',
        '',
        '1 problem in 1 file.',
      ].join('\n'),
    );
  });

  it('quotes no line if the file was not read or the line is empty', () => {
    const bare = ['error[stat/text] content/a.mdx:2:5', '  Wrong.', '  help: Mend it.', '', '1 problem in 1 file.'];
    expect(report([problem])).toBe(bare.join('\n'));
    expect(report([problem], 'one\n\nthree')).toBe(bare.join('\n'));
  });

  it('sorts by file and position, and counts the problems', () => {
    const at = (file: string, line: number, column: number): Problem => ({
      ...problem,
      file,
      position: { line, column },
    });
    const places = report([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 1)]).match(/(?:a|b):\d+:\d+/g);
    expect(places).toEqual(['a:2:1', 'a:2:9', 'a:10:1', 'b:1:1']);
    expect(report([at('b', 1, 1), at('a', 1, 1)])).toMatch(/2 problems in 2 files\.$/);
  });

  it('shows the part of a long line that contains the error', () => {
    const long = `${'x'.repeat(300)}BAD${'y'.repeat(300)}`;
    const [, quoted = '', carets = ''] = report([{ ...problem, position: { line: 1, column: 301 } }], long).split('\n');
    expect(quoted).toMatch(/^ {2}1 \| …x+BADy+…$/);
    expect(quoted.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('BAD');
    expect(quoted.length).toBeLessThan(120);
  });

  it('does not underline beyond the quoted part', () => {
    const [, quoted = '', carets = ''] = report(
      [{ ...problem, position: { line: 1, column: 1 }, length: 500 }],
      'x'.repeat(500),
    ).split('\n');
    expect(carets.length).toBeLessThanOrEqual(quoted.length);
  });

  it('reads lines with Windows line endings', () => {
    expect(report([problem], 'one\r\nthe bad word\r\nthree')).toContain('  2 | the bad word\n          ^^^\n');
  });

  it('prints no control characters, and keeps the underline below the error', () => {
    const shown = report([{ ...problem, message: 'Wrong: \u001B[31mred\u202E.' }], 'one\n\ta\u001B[2Jbad');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    expect(shown).toContain('  2 |  a�[2Jbad\n          ^^^');
  });
});
