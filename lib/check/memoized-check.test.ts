import { expect, it } from 'vitest';
import { newsroomOf } from '../bench/newsroom';
import { checkNewsroom } from './check-newsroom';
import { memoizedCheck } from './memoized-check';

const files = newsroomOf(2, 1);
const figure = 'content/figures/harvests-1/figure-1.yml';

it('a memoized check passes and fails like a full check while files are added, changed and removed', () => {
  const check = memoizedCheck(null);
  const broken = files.map((file) => {
    const text = file.text.replace('kind: line', 'kind: lime');
    return file.path === figure ? { ...file, text, bytes: Buffer.from(text) } : file;
  });
  const without = files.filter(({ path }) => path !== figure);
  const problems = [files, broken, without, files].map((state) => {
    const [checked, full] = [check(state), checkNewsroom(state)];
    expect(checked.ok ? [] : checked.problems).toEqual(full.ok ? [] : full.problems);
    expect(checked.coverage).toEqual(full.coverage);
    return checked.ok ? [] : checked.problems.map(({ file, rule }) => `${file} ${rule}`);
  });
  expect(problems[0]).toEqual([]);
  expect(problems[1]?.join('\n')).toContain(figure);
  expect(problems[2]?.join('\n')).toContain('reference/unknown');
  expect(problems[3]).toEqual([]);
});
