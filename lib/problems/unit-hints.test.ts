import { describe, expect, it } from 'vitest';
import { readableIssues } from './readable-issue';
import { unit } from '../domain/unit';

/** The hint that an author gets for a unit; null if the unit is valid. */
function hintFor(written: string): string | null {
  const input = { kind: 'physical', unit: written };
  const read = unit.safeParse(input, { reportInput: true });
  return read.success ? null : (readableIssues(read.error.issues, unit, input)[0]?.hint ?? '');
}

const general = 'Write a unit in the singular';

describe('the hint for an alternative spelling of a unit', () => {
  it.each([
    ['m', 'metre'],
    ['l/day', 'litre-per-day'],
    ['litre per day', 'litre-per-day'],
    ['litres a day', 'litre-per-day'],
    ['kilo', 'kilogram'],
    ['metric-ton', 'tonne'],
    ['gigatons', 'gigatonne'],
    ['µm', 'micrometre'],
    ['μm', 'micrometre'],
    ['mL', 'millilitre'],
    ['kwh', 'kilowatt-hour'],
    ['gb', 'gigabyte'],
    ['Gb', 'gigabit'],
    ['min', 'minute'],
    ['megabytes per second', 'megabyte-per-second'],
    ['sq km', 'square-kilometre'],
    ['sq. km', 'square-kilometre'],
    ['kph', 'kilometre-per-hour'],
    ['mph', 'mile-per-hour'],
    ['mpg', 'mile-per-gallon'],
    ['lbs', 'pound'],
    ['bpd', 'barrel-per-day'],
    ['ft', 'foot'],
    ['terrawatt-hour', 'terawatt-hour'],
    ['kilowathour', 'kilowatt-hour'],
    ['barel-per-day', 'barrel-per-day'],
    ['tonne-kilometer', 'tonne-kilometre'],
    ['centigrade', 'degree-celsius'],
    ['parts per million', 'part-per-million'],
    ['Pound of force', 'pound-of-force'],
  ])('suggests for %s: %s', (written, proposed) => {
    expect(hintFor(written)).toBe(`Did you mean "${proposed}"?`);
  });

  it.each([
    ['CO2e', 'tonne', 'of: CO₂ equivalent'],
    ['MtCO2e', 'tonne', 'of: CO₂ equivalent" and "multiplier: million'],
    ['tonne of CO2 equivalent', 'tonne', 'of: CO₂ equivalent'],
    ['gCO2/kWh', 'gram-per-kilowatt-hour', 'of: CO₂'],
    ['Mtoe', 'tonne', 'of: oil equivalent" and "multiplier: million'],
    ['million-barrels-per-day', 'barrel-per-day', 'multiplier: million'],
    ['Mb/d', 'barrel-per-day', 'multiplier: million'],
    ['barrels of oil per day', 'barrel-per-day', 'of: oil'],
  ])('for %s, suggests the unit %s and the field %s', (written, proposed, beside) => {
    expect(hintFor(written)).toBe(`Did you mean "${proposed}" with "${beside}"?`);
  });

  it.each(['short-ton', 'decibel', 'kilovar', 'point', 'C', 'MT', 'mt', 'mw', 'metres of', 'sq tonne', 'per', '/', ''])(
    'suggests no unit for the ambiguous or unknown “%s”',
    (written) => {
      expect(hintFor(written)).toContain(general);
    },
  );
});

describe('the hint for a currency that is not written as a known code', () => {
  const hintOf = (written: string): string => {
    const input = { kind: 'currency', currency: written, prices: 'nominal' };
    const read = unit.safeParse(input, { reportInput: true });
    return read.success ? '' : (readableIssues(read.error.issues, unit, input)[0]?.hint ?? '');
  };

  it.each([
    ['Rs', 'INR'],
    ['dollars', 'USD'],
    ['RMB', 'CNY'],
    ['£', 'GBP'],
    ['yen', 'JPY'],
  ])('suggests for %s: %s', (written, code) => {
    expect(hintOf(written)).toBe(`Did you mean "${code}"?`);
  });

  it.each(['peso', 'XAU', 'CLF', 'BTC', 'ZWD', 'DEM', 'UDS'])('suggests no similar code for %s', (written) => {
    expect(hintOf(written)).toBe('Write the ISO 4217 code of a currency, such as USD, GBP or KWD.');
  });
});
