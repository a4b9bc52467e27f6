import { describe, expect, it } from 'vitest';
import { beforeNumber, currencyCodes, currencyMeant, currencyOf } from './currency';

describe('currencies', () => {
  it.each([
    ['USD', '$', 'US dollar', 'US dollars'],
    ['EUR', '€', 'euro', 'euros'],
    ['GBP', '£', 'British pound', 'British pounds'],
    ['CNY', '¥', 'yuan', 'yuan'],
    ['JPY', 'JP¥', 'yen', 'yen'],
    ['INR', '₹', 'Indian rupee', 'Indian rupees'],
    ['CHF', 'CHF', 'Swiss franc', 'Swiss francs'],
    ['KWD', 'KWD', 'Kuwaiti dinar', 'Kuwaiti dinars'],
    ['AUD', 'A$', 'Australian dollar', 'Australian dollars'],
    ['SEK', 'SEK', 'Swedish krona', 'Swedish kronor'],
  ])('%s has the symbol %s and is written "%s" and "%s"', (code, symbol, one, many) => {
    expect(currencyOf(code)).toEqual({ symbol, one, many });
  });

  it('have translated names, but the same symbol as in English', () => {
    expect(currencyOf('USD', 'de')).toEqual({ symbol: '$', one: 'US-Dollar', many: 'US-Dollar' });
    expect(currencyOf('CNY', 'de').symbol).toBe('¥');
    expect(currencyOf('CNY', 'de').one).not.toBe('yuan');
  });

  it('each have a unique symbol and a unique name', () => {
    expect(currencyCodes.size).toBeGreaterThan(150);
    const all = [...currencyCodes].map((code) => currencyOf(code));
    for (const field of ['symbol', 'one', 'many'] as const)
      expect(new Set(all.map((one) => one[field])).size).toBe(currencyCodes.size);
  });

  it('have a space between letters and digits, but not between a sign and digits', () => {
    expect(['GBP', 'AUD', 'CHF', 'XAF', 'XCG'].map((code) => beforeNumber(currencyOf(code)))).toEqual([
      '£',
      'A$',
      'CHF ',
      'FCFA ',
      'Cg. ',
    ]);
  });

  it.each([
    ['£', 'GBP'],
    ['gbp', 'GBP'],
    ['pounds', 'GBP'],
    ['euro', 'EUR'],
    ['rupees', 'INR'],
    ['R$', 'BRL'],
    ['US$', 'USD'],
    ['₺', 'TRY'],
    ['francs', null],
    ['pesos', null],
    ['credits', null],
    ['', null],
  ])('are recognised by their symbols, names and codes: "%s" means %s', (written, code) => {
    expect(currencyMeant(written)).toBe(code);
  });
});
