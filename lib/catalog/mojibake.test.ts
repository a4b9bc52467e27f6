import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../domain/testdata/tries';
import { mojibakeProblems } from './mojibake';
import { inWindows1252 } from './windows-1252';

const problems = (text: string, path = 'content/a.yml') =>
  mojibakeProblems({ path, text, bytes: new TextEncoder().encode(text) });

/** Returns text as it looks if its UTF-8 bytes are read as Windows-1252. */
const misread = (text: string): string => [...new TextEncoder().encode(text)].map(inWindows1252).join('');

/** The text after all proposed fixes. */
function repaired(text: string): string {
  return problems(text).reduceRight((result, { fix }) => {
    const [edit] = [fix ?? []].flat();
    return edit === undefined ? result : result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }, text);
}

describe('UTF-8 that was decoded as Windows-1252', () => {
  it.each([
    ['A CafÃ© here', 'A Café here'],
    ['They donâ€™t', 'They don’t'],
    ['It cost â‚¬5', 'It cost €5'],
    ['It cost Â£5', 'It cost £5'],
    ['It is 5Â°C', 'It is 5°C'],
    ['â€œOatsâ€\u009d', '“Oats”'],
    ['2019â€“2023', '2019–2023'],
    ['the cÅ“ur', 'the cœur'],
    ['ANTÃ”NIO', 'ANTÔNIO'],
    ['“CafÃ©”, «CafÃ©»', '“Café”, «Café»'],
    ['CafÃƒÂ©', 'Café'],
    ['donÃ¢â‚¬â„¢t', 'don’t'],
    ['Viá»‡t', 'Việt'],
    ['ÐœÐ¾', 'Мо'],
  ])('is found in %j', (wrong, right) => {
    expect(repaired(wrong)).toBe(right);
  });

  it.each([
    'João, São Paulo, MAÇÃ, IRMÃ and JOÃO.',
    '“MAÇÔ, «CAFÉ», »GRÖ«, “Ñ”, É… and À–Z.',
    'Nestlé®, «café»… and à » …',
    'Ångström, Ä, Öre, Ø, Côte d’Or, Việt Nam, Москва, 東京.',
    'Â, Ã and Ä are letters; £5, 5 °C, § 2.',
  ])('is not found in %j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('is reported with the whole word, and has no fix in a data file', () => {
    expect(problems('The CafÃ©s')).toEqual([
      {
        rule: 'file/encoding',
        file: 'content/a.yml',
        position: { line: 1, column: 8 },
        length: 2,
        message: '"CafÃ©s" is UTF-8 text that was read as Windows-1252.',
        hint: 'Write "Cafés", or run: npm run check -- --fix',
        fix: { file: 'content/a.yml', start: 7, end: 9, text: 'é' },
      },
    ]);
    const [inData] = problems('a,CafÃ©', 'content/series/a/b.csv');
    expect(inData?.hint).toBe('Write "Café". Then record the new hash of the file in its metadata.');
    expect(inData?.fix).toBeUndefined();
  });

  it('is restored to the original text, even if it was wrongly decoded twice', () => {
    const letter = fc.constantFrom(...'éèüöñçãåßøœšžłőœ€£°’“–…™');
    const times = fc.integer({ min: 1, max: 2 });
    fc.assert(
      fc.property(letter, times, (written, count) => {
        const text = `an a${written}b`;
        const wrong = Array.from({ length: count }).reduce<string>(misread, text);
        return repaired(wrong) === text;
      }),
      tries(200),
    );
  });
});
