import { describe, expect, it } from 'vitest';
import { foldDigits } from './digits';

describe('foldDigits', () => {
  it.each([
    ['७५%', '75%'],
    ['７５％', '75%'],
    ['٧٥٪', '75%'],
    ['۱٬۲۳۴٫۵', '1,234.5'],
    ['𝟕𝟓 and 𝟶𝟿', '75 and 09'],
    ['৳১২ ௧௨ ๑๒ ༡༢ ᠑᠒ ፩', '৳12 12 12 12 12 ፩'],
    ['75% — “it”', '75% — “it”'],
  ])('converts %s to %s', (text, folded) => {
    expect(foldDigits(text).text).toBe(folded);
  });

  it('gives every decimal digit in Unicode its value', () => {
    const digits = Array.from({ length: 0x110000 }, (_, point) => point).filter(
      (point) => (point < 0xd800 || point > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(point)),
    );
    expect(digits.length % 10).toBe(0);
    expect(digits.length).toBeGreaterThan(600);
    const values = digits.map((point) => foldDigits(String.fromCodePoint(point)).text);
    expect(values).toEqual(digits.map((_, index) => String(index % 10)));
  });

  it('returns the original offset of each character', () => {
    const { text, offsets } = foldDigits('𝟕𝟓 of ٧');
    expect(text).toBe('75 of 7');
    expect(offsets).toEqual([0, 2, 4, 5, 6, 7, 8, 9]);
  });
});
