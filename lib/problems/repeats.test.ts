import { describe, expect, it } from 'vitest';
import type { Problem } from './problem';
import { groupRepeats, placesOf } from './repeats';

const at = (line: number, given: Partial<Problem> = {}): Problem => ({
  rule: 'series/csv',
  file: 'a.csv',
  position: { line, column: 3 },
  message: 'The status is "".',
  hint: 'Write one.',
  ...given,
});
const lines = (count: number, given: (line: number) => Partial<Problem> = () => ({})): Problem[] =>
  Array.from({ length: count }, (_, index) => at(index + 2, given(index + 2)));

describe('groupRepeats', () => {
  it('reports a repeated problem once, at its first position', () => {
    const problems = lines(600);
    expect(groupRepeats(problems)).toEqual([{ problem: problems[0], repeats: problems.slice(1) }]);
  });

  it('reports up to three equal problems separately', () => {
    expect(groupRepeats(lines(3)).map(({ repeats }) => repeats.length)).toEqual([0, 0, 0]);
  });

  it('recognises a repeated problem by its cause, even if the messages differ', () => {
    const worded = (line: number) => ({ message: `"${line}," has a comma.`, hint: `Write ${line}.` });
    expect(groupRepeats(lines(9, worded))).toHaveLength(9);
    expect(groupRepeats(lines(9, (line) => ({ ...worded(line), cause: 'comma' })))).toHaveLength(1);
  });

  it('does not group problems with different files, rules or hints, and keeps the order', () => {
    const problems = [
      ...lines(4),
      ...lines(4, () => ({ file: 'b.csv' })),
      ...lines(4, () => ({ file: 'b.csv', hint: 'Write two.' })),
      ...lines(4, () => ({ file: 'b.csv', rule: 'series/hash' })),
    ];
    expect(groupRepeats(problems).map(({ problem, repeats }) => [problem, repeats.length])).toEqual(
      [0, 4, 8, 12].map((index) => [problems[index], 3]),
    );
  });
});

describe('placesOf', () => {
  it.each([
    [[2], 'at 2:3'],
    [[2, 4, 9], 'at 2:3, 4:3 and 9:3'],
    [[3, 4, 5, 6], 'in lines 3 to 6'],
    [[1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 'at 1:3, 3:3, 5:3, 7:3, 9:3, 11:3, 13:3, 15:3 and 2 more'],
  ])('describes the lines %j as "%s"', (places, said) => {
    expect(placesOf(places.map((line) => at(line)))).toBe(said);
  });
});
