import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-file';

function reportsOf(text: string): string[] {
  const file = parseYaml('a.yml', text);
  return Array.isArray(file)
    ? file.map(({ rule, position, message, hint }) => `${rule} ${position.line}:${position.column} ${message} ${hint}`)
    : [];
}

describe('a comma in a value', () => {
  it.each([
    [
      'u: { one: a death per 1,000 live births }',
      'yaml/syntax 1:11 This value contains a comma. Inside { }, a comma starts the next field. Put the value in quotation marks: one: "a death per 1,000 live births".',
    ],
    [
      'u: { kind: count, one: death per 1,000 births, many: deaths per 1,000 births }',
      'yaml/syntax 1:24 This value contains a comma. Inside { }, a comma starts the next field. Put the value in quotation marks: one: "death per 1,000 births", many: "deaths per 1,000 births".',
    ],
    [
      'u: { a: 1,000,000 people, b: 2 }',
      'yaml/syntax 1:9 This value contains a comma. Inside { }, a comma starts the next field. Put the value in quotation marks: a: "1,000,000 people".',
    ],
    [
      'u: { a: one, two }',
      'yaml/syntax 1:14 "two" has no value. Write "two:" and a value after it, or, if the comma belongs to the previous value, write a: "one, two".',
    ],
    ['u: { a, b: 1 }', 'yaml/syntax 1:6 "a" has no value. Write "a:" and a value after it.'],
    [
      'n: [Down by 1,000 in 2020, Up]',
      'yaml/syntax 1:5 This value contains a comma. Inside [ ], a comma starts the next entry. Put the value in quotation marks: "Down by 1,000 in 2020".',
    ],
  ])('is reported in %j, with what to write instead', (text, message) => {
    expect(reportsOf(text)).toEqual([message]);
  });

  it('is reported on every line that has one', () => {
    expect(reportsOf('a: { b: 1,000 c }\nd: { e: f }\ng:\n  h: { i: 1,000 c }\n')).toEqual([
      expect.stringContaining('1:9'),
      expect.stringContaining('4:11'),
    ]);
  });

  it.each([
    'u: { a: "1,000 b", c: \'1,000 d\' }',
    'u: deaths per 1,000 live births',
    'u: [2019,2020]',
    'u: [a,b, 1,2]',
    'u: { a: , b: 1 }',
    'u: [a 1, 000 b]',
    'u: { a: 1, b: [c, d], }',
  ])('is not reported in %j', (text) => {
    expect(reportsOf(text)).toEqual([]);
  });
});
