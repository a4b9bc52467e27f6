import { describe, expect, it } from 'vitest';
import { areOfOneKind, numbersInClaim } from './claimed-numbers';
import { placesInClaim } from './claimed-places';
import { hedgesBeside, saysHedge } from './hedge-words';

describe('numbers in a claim', () => {
  const read = (text: string) => numbersInClaim(text).map(({ kind, value }) => `${kind} ${value.round(4).toFixed()}`);

  it.each([
    ['60 percent of Americans', ['percent 60']],
    ['a third of it', ['share 0.3333']],
    ['twice as many panels', ['multiple 2']],
    ['doubled', ['multiple 2']],
    ['a seven-man delegation', ['number 7']],
    ['31 of 34 provinces', ['count 31', 'count 34']],
    ['near zero', ['number 0']],
    ['six points', ['number 6']],
    ['over 400 million people', ['count 400000000']],
  ])('reads “%s”', (text, numbers) => expect(read(text)).toEqual(numbers));

  it('reads both ends of a range, which share the scale and the sign', () => {
    expect(read('30–40% of it')).toEqual(['percent 30', 'percent 40']);
    expect(read('$2–3 trillion')).toEqual(['money 2000000000000', 'money 3000000000000']);
  });
});

it('a year and a count are not the same kind of number', () => {
  const [year, count, other] = ['2025', '8 months', '34 provinces'].map((text) => numbersInClaim(text)[0]);
  if (year === undefined || count === undefined || other === undefined) throw new Error('A number was not read.');
  expect(areOfOneKind(year, count)).toBe(false);
  expect(areOfOneKind(count, other)).toBe(true);
});

describe('hedges of a number in a claim', () => {
  const beside = (text: string) => {
    const start = text.indexOf('30%');
    return hedgesBeside(text, { start, end: start + 3 });
  };

  it.each([
    ['nearly 30%', ['nearly']],
    ['close to 30%', ['nearly', 'about']],
    ['well over 30%', ['more-than']],
    ['topped 30%', ['more-than']],
    ['just under 30%', ['less-than', 'nearly', 'about']],
    ['no less than 30%', ['at-least']],
    ['30% or more', ['at-least']],
    ['up to 30%', ['at-most']],
    ['some 30%', ['about']],
    ['hit 30%', null],
  ])('reads “%s”', (text, hedges) => expect(beside(text)).toEqual(hedges));

  it('accepts a bound that another part of the sentence states', () => {
    const text = 'growth fell behind its target of about 30%';
    const place = { start: text.length - 3, end: text.length };
    expect(saysHedge(text, place, 'less-than')).toBe(true);
    expect(saysHedge(text, place, 'more-than')).toBe(false);
    expect(saysHedge(text, place, 'is')).toBe(false);
  });
});

describe('ranks in a claim', () => {
  it.each([
    ['the second-largest importer', { place: 2, orBefore: false, from: 'highest' }],
    ['more than any other country', { place: 1, orBefore: false, from: 'highest' }],
    ['less than in any other country', { place: 1, orBefore: false, from: 'lowest' }],
    ['the two largest economies', { place: 2, orBefore: true, from: 'highest' }],
    ['in the top ten', { place: 10, orBefore: true, from: 'highest' }],
    ['the third-lowest share', { place: 3, orBefore: false, from: 'lowest' }],
    ['ranks fourth', { place: 4, orBefore: false, from: null }],
    ['No. 2 in the world', { place: 2, orBefore: false, from: null }],
  ])('reads “%s”', (text, place) => expect(placesInClaim(text)).toEqual([place]));
});
