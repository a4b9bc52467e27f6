import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testdata/tries';
import { fontOf, isPlain, letterName, missingLetters, fontRunsOf } from './letters';

describe('fontOf', () => {
  it.each([
    ['a', 'libre-franklin-latin', 'newsreader-latin'],
    ['\u1ec7', 'libre-franklin-vietnamese', 'newsreader-vietnamese'],
    ['Ł', 'libre-franklin-latin-ext', 'newsreader-latin-ext'],
    ['λ', 'noto-sans-greek', 'noto-serif-greek'],
    ['Я', 'libre-franklin-cyrillic', 'noto-serif-cyrillic'],
    ['中', 'noto-sans-sc', 'noto-sans-sc'],
    ['か', 'noto-sans-sc', 'noto-sans-sc'],
    ['한', 'noto-sans-kr', 'noto-sans-kr'],
    ['ر', 'noto-sans-arabic-arabic', 'noto-sans-arabic-arabic'],
    ['ש', 'noto-sans-hebrew-hebrew', 'noto-sans-hebrew-hebrew'],
    ['ไ', 'noto-sans-thai-thai', 'noto-sans-thai-thai'],
    ['भ', 'noto-sans-devanagari', 'noto-sans-devanagari'],
    ['₂', 'noto-serif-math', 'noto-serif-math'],
  ])('for %s, chooses the font %s, or %s in headlines', (letter, sans, serif) => {
    expect(fontOf(letter, 'sans')).toBe(sans);
    expect(fontOf(letter, 'serif')).toBe(serif);
  });

  it('chooses a font that has the accents of the letter and can place them on it', () => {
    expect(fontOf('q\u0303', 'sans')).toBe('noto-sans-latin');
    expect(fontOf('क\u093f', 'sans')).toBe('noto-sans-devanagari');
    expect(fontOf('v\u0307', 'sans')).toBeNull();
  });

  it('chooses the typeface itself for spaces and direction marks', () => {
    for (const sign of [' ', '\u2028', '\u2068', '\u200c']) expect(fontOf(sign, 'sans')).toBe('libre-franklin-latin');
  });
});

describe('missingLetters', () => {
  it.each([
    ['an emoji', 'Oats 🌾 and barley', ['🌾']],
    ['an emoji of several characters', 'A family: 👩‍👩‍👧', ['👩‍👩‍👧']],
    ['a sign drawn as an emoji', 'I ❤️ oats', ['❤️']],
    ['a flag', '🇫🇴', ['🇫🇴']],
    ['private-use characters', 'a\ue123b\u{f0000}', ['\ue123', '\u{f0000}']],
    ['a script without a font', 'አዲስ አዲስ', ['አ', 'ዲ', 'ስ']],
    ['a letter with an accent that no font positions', 'v\u0307', ['v\u0307']],
  ])('finds %s', (_, text, missing) => {
    expect(missingLetters(text)).toEqual(missing);
  });

  it.each([
    'Vi\u1ec7t Nam, Vie\u0323\u0302t Nam, Türkiye, Łódź, Chișinău',
    'Ελλάδα, Россия, Україна, Қазақстан',
    '中国, 臺灣, 日本カナ, 대한민국',
    'إيران, پاکستان, ישראל, שָׁלוֹם',
    'ไทย น้ำ, भारत हिन्दी',
    'CO₂, ≈ 5, ≤ €3 → 12.3%, 5‰, “a” – b…\r\n\tc',
  ])('finds nothing missing in %s', (text) => {
    expect(missingLetters(text)).toEqual([]);
  });
});

describe('fontRunsOf', () => {
  it('combines accents with their letters, and splits text where the font changes', () => {
    expect(fontRunsOf('Vie\u0323\u0302t', 'sans')).toEqual([
      { text: 'Vi', font: 'libre-franklin-latin' },
      { text: '\u1ec7', font: 'libre-franklin-vietnamese' },
      { text: 't', font: 'libre-franklin-latin' },
    ]);
  });

  it('keeps every letter, and returns a run without a font only for letters that no font has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('sans' as const, 'serif' as const), (text, face) => {
        const runs = fontRunsOf(text, face);
        const whole = runs.map((run) => run.text).join('');
        expect(whole).toBe(isPlain(text, face) ? text : text.normalize('NFC'));
        expect(runs.some(({ font }) => font === null)).toBe(
          [...new Intl.Segmenter('en').segment(whole)].some(({ segment }) => fontOf(segment, face) === null),
        );
      }),
      tries(300),
    );
  });
});

it('letterName returns a letter’s code points, and the letter itself if it is visible', () => {
  expect(letterName('\u1ec7')).toBe('"\u1ec7" (U+1EC7)');
  expect(letterName('v\u0307')).toBe('"v\u0307" (U+0076 U+0307)');
  expect(letterName('\ue123')).toBe('U+E123');
});
