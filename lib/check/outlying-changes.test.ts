import { describe, expect, it } from 'vitest';
import { parseContent } from '../catalog/parse-content';
import { sharesOf } from '../numbers/testdata/shares';
import { questionsAboutChanges } from './outlying-changes';
import { contentFile } from './testdata/newsroom';

const file = 'content/series/fjord-office/shares.csv';

/** The rows of Arvenia’s shares since 2015; an empty string stands for a missing value. */
function rowsOf(values: readonly string[]): string {
  return values
    .map((value, index) => `Arvenia,${2015 + index},${value === '' ? ',missing,No survey' : `${value},reported,`}`)
    .join('\n');
}

function questions(before: readonly string[], now: readonly string[]) {
  const [was, is] = [sharesOf(rowsOf(before)), sharesOf(rowsOf(now))];
  const parsed = parseContent(Object.entries(is).map(([name, text]) => contentFile(name, text)));
  return questionsAboutChanges(parsed, new Map([[file, was[file] ?? '']]), new Map(Object.entries(is)));
}

const shares = ['34.6', '35.9', '36.2', '37.8', '39.6', '39.1'];

function withValue(index: number, value: string): string[] {
  return shares.map((share, at) => (at === index ? value : share));
}

describe('a value that has changed since the last commit', () => {
  it.each([
    ['a point in the wrong place', 3, '378', 'Only the decimal point has moved.'],
    ['a missing point', 3, '37800', 'Only the decimal point has moved.'],
    ['a point in the wrong place, in the last value', 5, '3.91', 'Only the decimal point has moved.'],
    ['a lost sign', 2, '-36.2', 'Only the sign has changed.'],
    ['swapped digits', 3, '73.8', 'Only two adjacent digits have been swapped.'],
    ['the typing of another number', 3, '48.1', 'No other value differs as much from the values next to it.'],
  ])('leads to a question if the change looks like %s', (_, index, value, why) => {
    expect(questions(shares, withValue(index, value)).map(({ message }) => message)).toEqual([
      expect.stringContaining(why),
    ]);
  });

  it('leads to a question that names its cell, its old value and its neighbours', () => {
    expect(questions(shares, withValue(3, '378'))).toEqual([
      {
        file,
        position: { line: 5, column: 14 },
        length: 3,
        message:
          'The value of Arvenia for 2018 was 37.8 in the last commit and is 378 now. The values next to it are 36.2 and 39.6. Only the decimal point has moved.',
      },
    ]);
  });

  it.each([
    ['a small revision', withValue(3, '38.4')],
    ['a revision by one in the last digit', withValue(3, '37.9')],
    ['a revision of every value', shares.map((share) => String(Number(share) * 10))],
    ['the addition of another value', [...shares, '391']],
    ['no change', shares],
    ['the removal of the value', withValue(3, '')],
  ])('leads to no question after %s', (_, now) => {
    expect(questions(shares, now)).toEqual([]);
  });

  it('is compared with the nearest values, if the value before or after it is missing', () => {
    const before = withValue(2, '');
    const now = before.map((value, index) => (index === 3 ? '378' : value));
    expect(questions(before, now)).toHaveLength(1);
  });

  it('is compared with the unchanged values if several values have changed', () => {
    const now = shares.map((share, index) => (index === 0 || index === 4 ? share.replace('.', '') : share));
    expect(questions(shares, now)).toHaveLength(2);
  });

  it('leads to a question in a short series only if the change is a typical slip', () => {
    expect(questions(['34.6', '35.9'], ['34.6', '359'])).toHaveLength(1);
    expect(questions(['34.6', '35.9'], ['34.6', '52.1'])).toEqual([]);
  });
});
