import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestSpelling,
  differInAccents,
  hasName,
  namesFinder,
  nameDifference,
  isSameName,
  nameFault,
  Names,
  properName,
} from './name-key';
import { tries } from './testdata/tries';

describe('isSameName', () => {
  it.each([
    ['Co\u0302te d’Aurore', 'Côte d\u2019Aurore', 'encoded differently'],
    ['Arvenia', 'Arvenia ', 'spaces are different'],
    ['Carrow Isles', 'Carrow\u00a0 Isles', 'spaces are different'],
    ['China', 'CHINA', 'capital letters'],
    ['Arvenia', 'Arveni\u0430', 'another alphabet'],
    ['OECD', '\u041e\u0415\u0421D', 'another alphabet'],
    ["Nor'land", 'Nor’land', 'apostrophes'],
    ['Norland', 'Nor’land', 'apostrophes'],
    ['Dorset-on-Sea', 'Dorset\u2013on\u2013Sea', 'hyphens'],
    ['Guinea-Bissau', 'Guinea Bissau', 'hyphens'],
    ['Ukraine', 'Ｕkraine', 'look alike'],
    ['Illia', 'lllia', 'look alike'],
    ['Illia', '1llia', 'look alike'],
    ['Italy', '|taly', 'look alike'],
    ['Oman', '0man', 'look alike'],
    ['TOGO', 'T0G0', 'look alike'],
    ['Mexico', 'Mexic0', 'look alike'],
    ['Côte d’Or', "Cote d'Or", 'accents, apostrophes'],
    ['São Tomé', 'Sao Tome', 'the accents are different'],
    ['Peru', 'Péru', 'the accents are different'],
    ['Łódź', 'Lodz', 'accents'],
    ['Tromsø', 'Tromso', 'accents'],
    ['Ελλάδα', 'Ελλαδα', 'the accents are different'],
    ['Орёл', 'Орел', 'the accents are different'],
    ['Arvenia', 'Arvenia.', 'full stops'],
    ['St Lucia', 'St. Lucia', 'full stops'],
    ['USA', 'U.S.A.', 'full stops'],
    ['Arvenia', 'Arvenia,', 'full stops'],
  ])('treats %j and %j as the same', (a, b, how) => {
    expect(isSameName(a, b)).toBe(true);
    expect(nameDifference(a, b)).toContain(how);
  });

  it.each([
    ['Niger', 'Nigeria'],
    ['Korea, North', 'Korea, South'],
    ['Россия', 'Россіянин'],
    ['China', 'China, Hong Kong'],
    ['IT', 'LT'],
    ['Iowa', 'Lowa'],
    ['Mali', 'Mall'],
    ['Burma', 'Burrna'],
    ['Scope 1.2', 'Scope 12'],
    ['Area 10', 'Area 11'],
    ['Over -5', 'Over 5'],
    ['かき', 'かぎ'],
    ['किताब', 'कताब'],
    ['Кий', 'Кии'],
  ])('distinguishes %j and %j', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });

  it('recognises a name in any Unicode normalisation form and with any spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        expect(isSameName(properName(name), name)).toBe(true);
        expect(isSameName(name.normalize('NFD'), name)).toBe(true);
        expect(properName(properName(name))).toBe(properName(name));
      }),
      tries(2000),
    );
  });
});

describe('differInAccents', () => {
  it('is true only if the visible accents differ', () => {
    expect(differInAccents('Habo', 'Håbo')).toBe(true);
    expect(differInAccents('Håbo', 'Ha\u030abo')).toBe(false);
    expect(differInAccents('Habo', 'HABO')).toBe(false);
    expect(differInAccents('Habo', 'Hab0')).toBe(false);
  });
});

describe('Names', () => {
  it('returns one value for all similar spellings of a name, and a different value for a different name', () => {
    const names = new Names<string>();
    expect(names.first('Illia', () => 'first')).toBe('first');
    expect(names.first('Íllia', () => 'second')).toBe('first');
    expect(names.first('1llia', () => 'third')).toBe('first');
    expect(names.first('Norland', () => 'other')).toBe('other');
  });
});

describe('Names.find', () => {
  it('finds the stored value for any spelling of the name, and stores nothing for an unknown name', () => {
    const names = new Names<string>();
    names.first('Illia', () => 'first');
    expect(['Illia', 'ILLIA', '1llia', 'Íllia'].map((name) => names.find(name))).toEqual(Array(4).fill('first'));
    expect(names.find('Norland')).toBeNull();
    expect(names.first('Norland', () => 'other')).toBe('other');
  });
});

describe('hasName', () => {
  it.each([
    ['Exports of Arvenia', 'Arvenia'],
    ['Arvenia’s exports', 'Arvenia'],
    ["Arvenia's exports", 'Arvenia'],
    ['ARVENIA: households', 'Arvenia'],
    ['Oats in Côte d’Or', "Cote d'Or"],
    ['Oats (Korea, Rep.) in 2022', 'Korea, Rep.'],
    ['Oats in Guinea-Bissau', 'Guinea Bissau'],
    ['Εξαγωγές της Ελλάδας', 'Ελλαδας'],
  ])('in %j, finds the name %j', (text, name) => {
    expect(hasName(text, name)).toBe(true);
    expect(namesFinder(['Elsewhere', name])(text)).toEqual([name]);
  });

  it.each([
    ['Exports of Nigeria', 'Niger'],
    ['Chinese exports', 'China'],
    ['North', 'Carrow, North'],
    ['Arvenias', 'Arvenia'],
    ['', 'Arvenia'],
  ])('in %j, does not find the name %j', (text, name) => {
    expect(hasName(text, name)).toBe(false);
    expect(namesFinder([name])(text)).toEqual([]);
  });
});

describe('bestSpelling', () => {
  it.each([
    [['lllia', 'Illia'], 'Illia'],
    [['1llia', 'Illia'], 'Illia'],
    [['Mexic0', 'Mexico'], 'Mexico'],
    [['Arvenia.', 'Arvenia'], 'Arvenia'],
    [['Korea, Rep.', 'Korea, Rep'], 'Korea, Rep.'],
    [['arvenia', 'Arvenia'], 'Arvenia'],
    [['EU10', 'EUIO'], 'EU10'],
    [[' Arvenia'], 'Arvenia'],
    [['São Tomé', 'Sao Tome'], 'São Tomé'],
  ])('from %j, chooses %j', (names, best) => {
    expect(bestSpelling(names)).toBe(best);
  });
});

describe('nameFault', () => {
  it.each(['China', 'Côte d’Aurore', 'Россия', 'Ελλάδα', '中国', 'مصر', 'Korea, Rep.', 'EU27_2020', 'São Tomé'])(
    'finds no fault in %s',
    (name) => {
      expect(nameFault(name)).toBeNull();
    },
  );

  it.each([
    [' China', 'starts with'],
    ['China\u00a0', 'end'],
    ['Hong  Kong', 'double'],
    ['Hong\u00a0Kong', 'unusual'],
    ['Co\u0302te', 'accents'],
    ['\u0421hina', 'another alphabet'],
  ])('reports the fault in %j', (name, said) => {
    expect(nameFault(name)).toContain(said);
  });
});
