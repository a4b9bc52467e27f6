import { describe, expect, it } from 'vitest';
import { finding } from '../domain/finding';
import { claimingWords } from '../prose/claiming-words';
import { isSaidBy, unsaidBy } from './says';
import { newsroomWith } from './testdata/newsroom';

const { resolve } = await newsroomWith({
  'content/statistics/c.yml': ['share', 'deficit']
    .map(
      (id) =>
        `${id}:\n  kind: published\n  name: ${id}\n  value: '${id === 'share' ? '12' : '-12'}'\n  unit: { kind: percent, of: GDP }\n  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 9\n`,
    )
    .join(''),
});

function isSaid(words: string, written: object): boolean {
  const [word] = claimingWords(words, [{ start: 0, end: words.length }]);
  if (word === undefined) throw new Error(`"${words}" says nothing.`);
  return isSaidBy(finding.parse(written), word.says, resolve);
}

const of = 'c/share';

describe('isSaidBy', () => {
  it.each([
    ['rose', { is: 'rose', of, from: 2020 }, true],
    ['rose', { is: 'fell', of, from: 2020 }, false],
    ['grew', { is: 'widened', of, from: 2020 }, true],
    ['shrank', { is: 'narrowed', of, from: 2020 }, true],
    ['grew', { is: 'times', of, from: 2020, value: '2' }, true],
    ['grew', { is: 'times', of, from: 2020, value: '0.5' }, false],
    ['grew', { is: 'crossed', of, value: '10', going: 'down' }, false],
    // A number can be above another without having risen.
    ['rose', { is: 'above', of, than: '10' }, false],
    // A balance that rose may be a deficit that narrowed.
    ['the gap widened', { is: 'rose', of, from: 2020 }, false],
    ['the gap widened', { is: 'widened', of, from: 2020 }, true],
    ['narrowed its lead', { is: 'fell', of, from: 2020 }, false],
    ['the band widened', { is: 'rose', of, from: 2020 }, true],
    ['falls short of its average', { is: 'below', of, than: '10' }, true],
    ['its narrowest', { is: 'highest', of, since: 2020 }, false],
    ['its widest', { is: 'highest', of, since: 2020 }, true],
    ['larger', { is: 'above', of, than: '10' }, true],
    ['larger', { is: 'rose', of, from: 2020 }, true],
    ['more than all', { is: 'highest', of, since: 2020 }, true],
    ['highest', { is: 'highest', of, since: 2020 }, true],
    ['highest', { is: 'ranked', of, place: 1, among: ['a', 'b'] }, true],
    ['highest', { is: 'ranked', of, place: 2, among: ['a', 'b'] }, false],
    ['lowest', { is: 'ranked', of, place: 1, from: 'lowest', among: ['a', 'b'] }, true],
    // The lowest balance is the largest deficit, so “largest” can state it, but “highest” cannot.
    ['largest', { is: 'lowest', of: 'c/deficit', since: 2020 }, true],
    ['largest', { is: 'lowest', of, since: 2020 }, false],
    ['highest', { is: 'lowest', of: 'c/deficit', since: 2020 }, false],
    // A balance below another is the larger deficit if both are negative.
    ['larger', { is: 'below', of: 'c/deficit', than: '-1' }, true],
    ['larger', { is: 'above', of: 'c/deficit', than: '-1' }, false],
    ['larger', { is: 'below', of: 'c/deficit', than: '1' }, false],
    ['lower', { is: 'below', of: 'c/deficit', than: '-1' }, true],
    ['a majority', { is: 'more-than-half', of }, true],
    ['a minority', { is: 'more-than-half', of }, false],
    ['every year', { is: 'every', of, going: 'up', from: 2020, until: 2022 }, true],
    ['every year', { is: 'rose', of, from: 2020 }, false],
    ['unchanged', { is: 'unchanged', of, from: 2020 }, true],
    ['unchanged', { is: 'rose', of, from: 2020 }, false],
    ['faster than', { is: 'above', of, than: '10' }, true],
    ['faster than', { is: 'below', of, than: '10' }, false],
    ['worst year', { is: 'lowest', of, since: 2020 }, true],
    ['worst year', { is: 'fell', of, from: 2020 }, false],
    ['since 2020', { is: 'highest', of, since: 2020 }, true],
    ['since 2020', { is: 'rose', of, from: 'c/share@2020' }, true],
    ['since 2020', { is: 'rose', of, from: 2021 }, false],
    ['since 2020', { is: 'above', of, than: '10' }, false],
  ])('%s by %j: %s', (words, written, expected) => expect(isSaid(words, written)).toBe(expected));
});

describe('unsaidBy', () => {
  const ranked = { is: 'ranked', of, place: 2, among: ['a', 'b', 'c'] };
  const highest = { is: 'highest', of, since: 2020 };
  const above = { is: 'above', of, than: '10' };
  it.each([
    ['second', ranked, []],
    ['the third of four', ranked, ['third place="3"']],
    ['3rd', ranked, ['3rd place="3"']],
    ['2nd of the ten', ranked, []],
    ['second-largest', ranked, []],
    ['third-largest', ranked, ['third place="3"']],
    ['ahead of a third of them', ranked, []],
    ['second for the third time', ranked, []],
    ['its second-highest', highest, ['second is="ranked" place="2"']],
    ['the first to reach its highest', highest, []],
    ['more than a third', above, []],
    ['by far its highest', highest, ['by far by="far"']],
    ['by far its highest', { ...highest, by: 'far' }, []],
    ['by far the second', ranked, ['by far by="far"']],
    ['its highest so far', highest, []],
    ['far larger', above, ['far by="far"']],
    ['far above it', { ...above, by: 'slightly' }, ['far by="far"']],
    ['far larger', { ...above, by: 'far' }, []],
    ['more, but not as far more as before', above, []],
    ['more in the Far East', above, []],
  ])('%s by %j', (words, written, expected) => {
    const found = unsaidBy(finding.parse(written), words);
    expect(found.map(({ word, field }) => `${word} ${field}`)).toEqual(expected);
  });
});
