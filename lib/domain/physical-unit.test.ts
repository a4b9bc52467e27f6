import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simpleUnits } from './cldr-units';
import { physicalUnit, unitAsWritten, unitNamesLike } from './physical-unit';
import { tries } from './testdata/tries';

const names = fc.constantFrom(...[...simpleUnits.keys()].filter((name) => !name.includes('-per-')));

describe('physicalUnit', () => {
  it.each([
    ['tonne', 'tonnes', 't', true],
    ['kilogram', 'kilograms', 'kg', true],
    ['gigatonne', 'gigatonnes', 'Gt', true],
    ['gigawatt', 'gigawatts', 'GW', false],
    ['terawatt-hour', 'terawatt-hours', 'TWh', true],
    ['exajoule', 'exajoules', 'EJ', true],
    ['hectare', 'hectares', 'ha', true],
    ['square-kilometre', 'square kilometres', 'km²', true],
    ['square-foot', 'square feet', 'ft²', true],
    ['cubic-metre', 'cubic metres', 'm³', true],
    ['billion-cubic-metre', null, null, null],
    ['megalitre', 'megalitres', 'Ml', true],
    ['barrel', 'barrels', 'bbl', true],
    ['barrel-per-day', 'barrels a day', 'bbl/d', false],
    ['cubic-metre-per-second', 'cubic metres a second', 'm³/s', false],
    ['kilometre-per-hour', 'kilometres an hour', 'km/h', false],
    ['tonne-per-hectare', 'tonnes per hectare', 't/ha', false],
    ['tonne-kilometre', 'tonne-kilometres', 'tkm', true],
    ['petabyte', 'petabytes', 'PB', true],
    ['gibibyte', 'gibibytes', 'GiB', true],
    ['megabit-per-second', 'megabits a second', 'Mb/s', false],
    ['degree-celsius', 'degrees Celsius', '°C', false],
    ['part-per-million', 'parts per million', 'ppm', false],
    ['hertz', 'hertz', 'Hz', false],
    ['terrawatt-hour', null, null, null],
    ['kilohectare', null, null, null],
    ['square-tonne', null, null, null],
    ['tonne-per-', null, null, null],
    ['-per-day', null, null, null],
    ['Tonne', null, null, null],
    ['', null, null, null],
    ['constructor', null, null, null],
  ])('reads %s: %s, %s, adds up: %s', (name, many, symbol, addsUp) => {
    const read = physicalUnit(name);
    expect(read && [read.many, read.symbol, read.addsUp]).toEqual(many && [many, symbol, addsUp]);
  });

  it('puts the substance between the unit and its rate, as in “grams of CO₂ per kilowatt-hour”', () => {
    expect(physicalUnit('tonne', 'wheat')?.one).toBe('tonne of wheat');
    expect(physicalUnit('barrel-per-day', 'oil')?.many).toBe('barrels of oil a day');
    expect(physicalUnit('gram-per-kilowatt-hour', 'CO₂')?.many).toBe('grams of CO₂ per kilowatt-hour');
  });

  it('returns units with a true zero, except for degrees', () => {
    const without = [...simpleUnits.keys()].filter((name) => physicalUnit(name)?.hasTrueZero === false);
    expect(without).toEqual(['degree-celsius', 'degree-fahrenheit']);
  });

  it('returns a unique name for every unit', () => {
    const plurals = [...simpleUnits.keys()].map((name) => physicalUnit(name)?.many);
    expect(plurals.filter((many, index) => plurals.indexOf(many) !== index)).toEqual([]);
  });

  it('reads any two units composed with "per", and rejects a name with further words after them', () => {
    fc.assert(
      fc.property(names, names, (counted, rate) => {
        const read = physicalUnit(`${counted}-per-${rate}`);
        expect(read?.addsUp).toBe(false);
        expect(read?.many.startsWith(physicalUnit(counted)?.many ?? '?')).toBe(true);
        expect(physicalUnit(`${counted}-per-${rate}s-and-more`)).toBeNull();
      }),
      tries(300),
    );
  });
});

describe('the intended unit', () => {
  it.each([
    ['TWh', 'terawatt-hour'],
    ['km2', 'square-kilometre'],
    ['m³', 'cubic-metre'],
    ['kg', 'kilogram'],
    ['square feet', 'square-foot'],
    ['tonnes', 'tonne'],
    ['km/h', 'kilometre-per-hour'],
    ['bbl/d', 'barrel-per-day'],
    ['g/kWh', 'gram-per-kilowatt-hour'],
    ['km/', null],
    ['/', null],
    ['', null],
    ['nothing', null],
  ])('for %s is %s', (written, meant) => {
    expect(unitAsWritten(written)).toBe(meant);
  });

  it('is suggested by replacing only the unknown part of a name', () => {
    expect(unitNamesLike('terrawatt-hour')).toContain('terawatt-hour');
    expect(unitNamesLike('barel-per-day')).toContain('barrel-per-day');
    expect(unitNamesLike('barrel-per-dya')).toContain('barrel-per-day');
    expect(unitNamesLike('tonne-kilometer')).toContain('tonne-kilometre');
    expect(unitNamesLike('x'.repeat(200))).toEqual([]);
  });
});
