import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { letterFonts, slicedFonts, type LetterFont } from '../../../lib/domain/letters/fonts';
import { encodeRanges } from '../../../lib/domain/letters/letters';
import { filesOf, slicesOf } from './letter-fonts';

const table = path.resolve(import.meta.dirname, '../../../lib/domain/letters/coverage.ts');

/**
 * Matches the characters that the table leaves out: control characters, private-use characters, code points that are no characters, and
 * emoji, which pages show in colours that an image would not have.
 */
const excluded =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Emoji_Presentation}\p{Regional_Indicator}\u{fe00}-\u{fe0f}]|(?=[\u{1f000}-\u{1ffff}])\p{Extended_Pictographic}/u;

function pointsIn(file: string): number[] {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection, not a single font.`);
  return font.characterSet.filter((point) => point > 0x1f && !excluded.test(String.fromCodePoint(point)));
}

function coverageOf(font: LetterFont): readonly number[] {
  const points = slicedFonts.has(font)
    ? slicesOf(font).flatMap((slice, index, all) =>
        pointsIn(slice.path).filter((point) => all.findIndex((one) => one.has(point)) === index),
      )
    : filesOf(font, '').flatMap(({ file }) => pointsIn(file.path));
  return [...new Set(points)].sort((a, b) => a - b);
}

describe('the table of letters', () => {
  it('matches the fonts', () => {
    const lines = letterFonts.map((font) => `  '${font}': '${encodeRanges(coverageOf(font))}',\n`);
    const text = [
      "import type { LetterFont } from './fonts';\n\n",
      '/**\n * The characters of each font, as `encodeRanges` writes them, generated from the font files. When a font gets a new version, regenerate\n',
      ' * this file with `UPDATE_GOLDENS=1 npx vitest run components/figure/fonts/letter-fonts.test.ts`.\n */\n',
      '// prettier-ignore\n',
      `export const coverage: Readonly<Record<LetterFont, string>> = {\n${lines.join('')}};\n`,
    ].join('');
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(table, text);
    expect(readFileSync(table, 'utf8')).toBe(text);
  }, 60_000);
});
