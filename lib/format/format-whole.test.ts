import { describe, expect, it } from 'vitest';
import { formatWhole } from './format-whole';

const ofPart = (name: string, of: string) => formatWhole(name, { kind: 'percent', of });

describe('formatWhole', () => {
  it.each([
    ['Household consumption in China', 'GDP', 'of GDP'],
    ['Current-account balance of China', 'GDP', 'of GDP'],
    ['China’s overall tariff level', 'the goods’ value', 'of the goods’ value'],
    // The name does not state what the consumption is a share of.
    ['Change in China’s household consumption share since 2010', 'GDP', 'of GDP'],
    // In this name, “countries” says what is counted, not what the whole is.
    ['Countries with people under penalties', 'countries', 'of countries'],
    ['Wheat in the harvest festival', 'the harvest (dry)', 'of the harvest (dry)'],
    ['Loans of GDPR lawyers', 'GDP', 'of GDP'],
  ])('says what “%s” is a share of: %s', (name, of, text) => {
    expect(ofPart(name, of)).toBe(text);
    expect(formatWhole(name, { kind: 'points', of })).toBe(text);
  });

  it.each([
    ['China’s share of US goods imports', 'US goods imports'],
    ['Low estimate of the debt as a share of China’s GDP', 'GDP'],
    ['Part of China’s growth that consumption contributed', 'GDP growth'],
    ['US balance with China as a share of US GDP', 'GDP'],
    ['Oats in the harvest of Arvenia', 'the harvest'],
    ['Growth in world GDP', 'World GDP'],
    ["Sales among those asked in China's towns", 'those asked'],
  ])('returns null for the name “%s”, which already says what the number is a share of', (name, of) => {
    expect(ofPart(name, of)).toBeNull();
  });

  it('returns null for numbers that are not part of a whole', () => {
    expect(formatWhole('Exports', { kind: 'percent-change' })).toBeNull();
    expect(formatWhole('Exports', { kind: 'currency', currency: 'USD', prices: 'nominal' })).toBeNull();
    expect(formatWhole('Growth this year less last', { kind: 'points', of: 'growth a year' })).toBeNull();
  });
});
