import { describe, expect, it } from 'vitest';
import { formatPlace, formatPlaceAmong } from './format-claim';
import { formatEntity } from './format-entity';
import { formatCount, formatOrdinal, formatRank } from './format-rank';

describe('ranks', () => {
  it('are written in words up to ten, and in digits above', () => {
    expect([1, 2, 10, 11, 12, 13, 21, 22, 23, 24, 101, 111].map(formatOrdinal)).toEqual([
      ...['first', 'second', 'tenth', '11th', '12th', '13th', '21st', '22nd', '23rd', '24th', '101st', '111th'],
    ]);
    expect([1, 4, 10, 11].map(formatCount)).toEqual(['one', 'four', 'ten', '11']);
  });

  it('are written with both numbers in words or both in digits', () => {
    expect([formatRank(2, 6), formatRank(2, 40), formatRank(10, 10)]).toEqual([
      'second of six',
      '2nd of 40',
      'tenth of ten',
    ]);
  });

  it('are counted from the top or the bottom', () => {
    expect([formatPlace(1, 'highest'), formatPlace(2, 'highest'), formatPlace(3, 'lowest')]).toEqual([
      'highest',
      'second highest',
      'third lowest',
    ]);
    expect([formatPlaceAmong(2, 'highest', 5), formatPlaceAmong(1, 'lowest', 12)]).toEqual([
      'second highest of five',
      'lowest of 12',
    ]);
  });
});

it.each([
  ['China', 'China'],
  ['European Union', 'the European Union'],
  ['European Union (27)', 'the European Union (27)'],
  ['United States', 'the United States'],
  ['World', 'the world'],
  ['Europe', 'Europe'],
])('in a sentence, %s is written as %s', (entity, text) => {
  expect(formatEntity(entity)).toBe(text);
});
