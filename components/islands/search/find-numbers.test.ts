import { expect, test } from 'vitest';
import { askedNumber, holds, numbersLike } from './find-numbers';

const numbers = [
  { text: '−$73.3 billion', name: 'US balance with China', period: '2025' },
  { text: '73.3%', name: 'Share of rye', period: '2020' },
  { text: '7.3%', name: 'China’s overall tariff level', period: '2023' },
  { text: '39.6% of GDP', name: 'Household consumption in China', period: '2023' },
  { text: '$39.6 billion', name: 'Duties', period: '2024' },
  { text: '421 factories', name: 'Smart factories', period: 'January 2024' },
  { text: '$1.19 trillion', name: 'China’s surplus', period: '2025' },
  { text: 'less than 0.1% of output', name: 'Share of spelt', period: '2021' },
  { text: '3 to 5 million people', name: 'Farm workers', period: '2021' },
  { text: '$13 billion to $15 billion', name: 'Cost of the plan', period: '2022' },
  { text: '12 terawatt-hours', name: 'Power', period: '2024' },
  { text: '12 square kilometres', name: 'Land', period: '2024' },
  { text: '£1.5 billion', name: 'Aid', period: '2024' },
  { text: 'KWD 1.234', name: 'Price', period: 'week of 28 July 2025' },
].map((number, index) => ({ ...number, href: `/numbers/x/${index}/` }));

function found(term: string): string[] {
  const asked = askedNumber(term);
  return asked === null ? [] : numbersLike(asked, numbers).map(({ text }) => text);
}

test.each([
  ['7.3%', ['7.3%']],
  ['7.3', ['7.3%']],
  ['73.3', ['73.3%', '−$73.3 billion']],
  ['-73.3', ['−$73.3 billion']],
  ['−73.3', ['−$73.3 billion']],
  ['39.6%', ['39.6% of GDP']],
  ['39.6 %', ['39.6% of GDP']],
  ['39.6', ['39.6% of GDP', '$39.6 billion']],
  ['US$39.6 billion', ['$39.6 billion']],
  ['1,190 billion', ['$1.19 trillion']],
  ['$1.19 trillion', ['$1.19 trillion']],
  ['421', ['421 factories']],
  ['421 factories', ['421 factories']],
  ['421 workshops', []],
  ['china 39.6%', ['39.6% of GDP']],
  ['0.1%', ['less than 0.1% of output']],
  ['<0.1%', ['less than 0.1% of output']],
  ['3 million', ['3 to 5 million people']],
  ['5 million', ['3 to 5 million people']],
  ['3', ['3 to 5 million people']],
  ['$13 billion', ['$13 billion to $15 billion']],
  ['$15 billion', ['$13 billion to $15 billion']],
  ['12 TWh', ['12 terawatt-hours']],
  ['12TWh', ['12 terawatt-hours']],
  ['12 km2', ['12 square kilometres']],
  ['£1.5bn', ['£1.5 billion']],
  ['1.5 billion pounds', ['£1.5 billion']],
  ['1.234 KWD', ['KWD 1.234']],
  ['tariffs', []],
  ['2023 39.6', []],
])('a search for %s finds %j', (term, texts) => {
  expect(found(term)).toEqual(texts);
});

test('an amount is found in a text however it is written, but not in a number that merely contains its digits', () => {
  const asked = askedNumber('7.3%');
  if (asked === null) throw new Error('No number was found in 7.3%.');
  expect(['at 7.3 per cent.', '(7.30%)', 'of −7.3%'].map((text) => holds(asked, text))).toEqual([true, true, true]);
  expect(['−$73.3 billion', '7.35%', '17.3%', '7.3 points', '73'].map((text) => holds(asked, text))).not.toContain(
    true,
  );
});
