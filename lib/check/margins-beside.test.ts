import { describe, expect, it } from 'vitest';
import { finding } from '../domain/finding';
import { unsaidMargins } from './margins-beside';

/**
 * The words about the size of a difference, such as “far”, that the finding does not state. In the sentence, square brackets enclose the
 * words of the finding.
 */
function unsaid(sentence: string, by?: string): string[] {
  const start = sentence.indexOf('[');
  const text = sentence.replace(/[[\]]/g, '');
  const stated = finding.parse({ is: 'above', of: 'oats/a', than: 'oats/b', ...(by === undefined ? {} : { by }) });
  return unsaidMargins(text, { start, end: sentence.indexOf(']') - 1 }, stated).map(({ word, margin, ...range }) => {
    expect(text.slice(range.start, range.end)).toBe(word);
    return `${word}: ${margin}`;
  });
}

describe('words about the size of a difference, beside a finding or in it', () => {
  it.each([
    ['It is far [larger] than hers.', undefined, ['far: far']],
    ['It has by far [the largest] share.', undefined, ['by far: far']],
    ['It has by far the [largest] share.', undefined, ['by far: far']],
    ['It is [larger] by far.', undefined, ['by far: far']],
    ['It is slightly [larger].', undefined, ['slightly: slightly']],
    ['It is [slightly larger].', undefined, ['slightly: slightly']],
    ['It [rose] slightly in May.', undefined, ['slightly: slightly']],
    ['It is far [larger].', 'slightly', ['far: far']],
    ['It is far [larger].', 'far', []],
    ['It is slightly [larger].', 'slightly', []],
    ['It [soared].', 'slightly', ['soared: far']],
    ['It [plummeted] in May.', 'slightly', ['plummeted: far']],
    ['It [soared].', undefined, []],
    ['It [rose].', 'slightly', []],
    // Here the word is not about a difference.
    ['It is so far the [largest].', undefined, []],
    ['How far [larger] is it?', undefined, []],
    ['Thus far [larger] mills have not paid.', undefined, []],
    ['It is as far [above] Bellmark as below Arvenia.', undefined, []],
    ['Too far [above] it, nothing grows.', undefined, []],
    ['It is as far as [larger] ones.', undefined, []],
    ['It [lifted] a little mill.', undefined, []],
    ['It is [larger] far from here.', undefined, []],
    ['Far away it is [larger].', undefined, []],
  ] as const)('%s by=%s', (sentence, by, expected) => expect(unsaid(sentence, by)).toEqual(expected));
});
