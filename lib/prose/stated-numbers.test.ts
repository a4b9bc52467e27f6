import { describe, expect, it } from 'vitest';
import { statedNumbers } from './stated-numbers';
import { figures, none } from './testdata/sentences';

describe('statedNumbers', () => {
  it.each(figures)('finds the numbers that "%s" states', (sentence, ...found) => {
    expect(statedNumbers(sentence).map(({ kind, text }) => `${kind} ${text}`)).toEqual(found);
  });

  it.each(none)('finds no number in "%s"', (sentence) => {
    expect(statedNumbers(sentence).map(({ kind, text }) => `${kind} ${text}`)).toEqual([]);
  });

  it.each([
    ['−4,500 firms', '4500'],
    ['It cost $1.19 trillion.', '1190000000000'],
    ['Two hundred and fifty villages', '250'],
    ['a hundred villages', '100'],
    ['Seventy-seven countries', '77'],
    ['three hundred thousand cars', '300000'],
    ['$3bn', '3000000000'],
    ['₹5 crore', '50000000'],
    ['2.5 lakh crore rupees', '2500000000000'],
    ['Rs 50cr', '500000000'],
    ['Rs. 12,00,000', '1200000'],
    ['3 lacs', '300000'],
    ['CHF 12’000', '12000'],
    ['3\u202F400\u202F500 homes', '3400500'],
    ['$5B', '5000000000'],
    ['2 billions', '2000000000'],
    ['७५%', '75'],
    ['۱٬۲۳۴٫۵ homes', '1234.5'],
    ['two million kWh', '2000000'],
    ['2½%', '2.5'],
    ['10–15%', undefined],
    ['between 3 and 5 per cent', undefined],
    ['half a million cars', '500000'],
    ['half million cars', '500000'],
    ['a quarter of a million cars', '250000'],
    ['three-quarters of a million cars', '750000'],
    ['a couple of million cars', undefined],
    ['a third of it', '0.333333333333333333333333'],
    ['two-thirds of it', '0.666666666666666666666667'],
    ['three quarters of it', '0.75'],
    ['half of it', '0.5'],
    ['one factory in ten', '0.1'],
    ['2 out of 8', '0.25'],
    ['⅛ of it', '0.125'],
    ['2/5 of it', '0.4'],
    ['every fifth ship', '0.2'],
    ['five to one', undefined],
    ['3:2', undefined],
    ['25 basis points', '0.25'],
    ['3.1bp', '0.031'],
    ['half a percentage point', '0.5'],
    ['a half-point cut', '0.5'],
    ['20 points', '20'],
    ['5bn EUR', '5000000000'],
    ['half-a-million cars', '500000'],
    ['a 1-in-10 chance', '0.1'],
    ['5‰', '0.5'],
    ['5 per mille', '0.5'],
    ['4¼%', '4.25'],
    ['4½ million', '4500000'],
    ['one-and-a-half times imports', '1.5'],
    ['5M people', '5000000'],
    ['R500', '500'],
    ['1e6', '1000000'],
    ['3 × 10^6', '3000000'],
    ['10⁶', '1000000'],
    ['2.5e-3', '0.0025'],
  ])('parses the number in "%s"', (text, value) => {
    expect(statedNumbers(text)[0]?.value?.abs().toFixed()).toBe(value);
  });

  it('returns the position of each number', () => {
    const text = 'It rose by 3.5 percentage points to 24% of it.';
    for (const { start, end, text: found } of statedNumbers(text)) expect(text.slice(start, end)).toBe(found);
  });
});
