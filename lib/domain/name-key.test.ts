import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howNamesDiffer, nameFault, nameKey, properName } from './name-key';
import { tries } from './testdata/tries';

describe('nameKey', () => {
  it.each([
    ['Co\u0302te d’Aurore', 'Côte d\u2019Aurore', 'accents'],
    ['Arvenia', 'Arvenia ', 'other spaces'],
    ['Carrow Isles', 'Carrow\u00a0 Isles', 'other spaces'],
    ['China', 'CHINA', 'capitals'],
    ['Arvenia', 'Arveni\u0430', 'another alphabet'],
    ['OECD', '\u041e\u0415\u0421D', 'another alphabet'],
    ["Nor'land", 'Nor’land', 'look the same'],
    ['Dorset-on-Sea', 'Dorset\u2013on\u2013Sea', 'look the same'],
    ['Ukraine', 'Ｕkraine', 'look the same'],
  ])('is the same of %j and %j', (a, b, how) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(howNamesDiffer(a, b)).toContain(how);
  });

  it.each([
    ['Côte', 'Cote'],
    ['Niger', 'Nigeria'],
    ['Korea, North', 'Korea, South'],
    ['Россия', 'Россіянин'],
    ['China', 'China, Hong Kong'],
  ])('is another of %j and %j', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('of a proper name, in any composition and case, is that of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        expect(nameKey(properName(name))).toBe(nameKey(name));
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name));
        expect(properName(properName(name))).toBe(properName(name));
      }),
      tries(2000),
    );
  });
});

describe('nameFault', () => {
  it.each(['China', 'Côte d’Aurore', 'Россия', 'Ελλάδα', '中国', 'مصر', 'Korea, Rep.', 'EU27_2020', 'São Tomé'])(
    'finds none in %s',
    (name) => {
      expect(nameFault(name)).toBeNull();
    },
  );

  it.each([
    [' China', 'beginning'],
    ['China\u00a0', 'end'],
    ['Hong  Kong', 'doubled'],
    ['Hong\u00a0Kong', 'another kind'],
    ['Co\u0302te', 'accents'],
    ['\u0421hina', 'another alphabet'],
  ])('says what is wrong with %j', (name, said) => {
    expect(nameFault(name)).toContain(said);
  });
});
