import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { rasterise } from '../../share-card/rasterise';
import { drawPlot } from './draw-plot';
import { loadLetters, textWidth, type TextStyle } from '../layout/measure';
import { setLetters } from './set-letters';
import { families } from '../fonts/static-font';
import { lines } from './testing/example-plots';

const width = 900;
const height = 90;

function svgOf(text: string, { face, weight, size }: TextStyle, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fff"/><text x="20" y="60" font-family="'${families[face]}'" font-weight="${weight}" font-size="${size}"${attributes}>${text}</text></svg>`;
}

const sans: TextStyle = { face: 'sans', weight: 400, size: 40 };
const serif: TextStyle = { face: 'serif', weight: 600, size: 40 };

/** The dark pixels in each column of an image. */
async function columns(text: string, style: TextStyle): Promise<readonly string[]> {
  const { data } = PNG.sync.read(Buffer.from(await rasterise(svgOf(text, style))));
  return Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (__, y) => ((data[(y * width + x) * 4] ?? 255) < 128 ? '#' : '.')).join(''),
  );
}

const inked = (column: string): boolean => column.includes('#');

describe('an image', () => {
  it.each([
    ['Vietnamese', 'Vi\u1ec7t Đà Nẵng'],
    ['Greek', 'Ελλάδα'],
    ['Cyrillic', 'Қазақстан Україна'],
    ['Chinese', '中国臺灣'],
    ['Japanese', '日本カな'],
    ['Korean', '대한민국'],
    ['Arabic', 'إيران مصر'],
    ['Hebrew', 'ישראל'],
    ['Thai', 'ไทย'],
    ['Devanagari', 'भारत'],
  ])(
    'has a different shape for each letter of %s, in text and in headlines',
    async (_, name) => {
      for (const style of [sans, serif]) {
        const letters = [...new Set([...new Intl.Segmenter('en').segment(name)].map(({ segment }) => segment))];
        const drawn = await Promise.all(
          letters.filter((letter) => letter !== ' ').map(async (letter) => (await columns(letter, style)).join('\n')),
        );
        for (const shape of drawn) expect(shape).toContain('#');
        expect(new Set(drawn).size).toBe(drawn.length);
      }
    },
    60_000,
  );

  it('puts letters that our typefaces lack at their measured position within a word', async () => {
    await loadLetters('Vi\u1ec7t');
    const drawn = await columns('Vi\u1ec7t', sans);
    const [from, to] = ['Vi', 'Vi\u1ec7'].map((text) => Math.round(20 + textWidth(text, sans)));
    expect(drawn.slice(from, to).filter(inked).length).toBeGreaterThan(15);
    const end = drawn.findLastIndex(inked);
    expect(Math.abs(end - 20 - textWidth('Vi\u1ec7t', sans))).toBeLessThan(4);
  });

  it('is the same whether letters are composed or decomposed', async () => {
    expect(await columns('Vie\u0323\u0302t', serif)).toEqual(await columns('Vi\u1ec7t', serif));
  });

  it('keeps a number in one piece if it follows a right-to-left name', async () => {
    await loadLetters('إيران');
    const drawn = await columns('إيران 12.3%', sans);
    const start = Math.round(20 + textWidth('إيران ', sans));
    const number = await columns('12.3%', sans);
    const moved = drawn.slice(start, start + 110).map(inked);
    const alone = number.slice(20, 130).map(inked);
    // The positions can differ by half a pixel, which changes a few columns at the edges of letters.
    expect(moved.filter((ink, index) => ink !== alone[index]).length).toBeLessThan(12);
  });

  it('is rejected if it contains a letter that no font has', async () => {
    await expect(rasterise(svgOf('Oats 🌾', sans))).rejects.toThrow('No font draws "🌾" (U+1F33E)');
    await expect(rasterise(svgOf('Oats \ue123', sans))).rejects.toThrow('U+E123');
  });
});

describe('setLetters', () => {
  it('does not change an image that needs only the site’s typefaces', async () => {
    const plain = svgOf('Türkiye −12.3% &amp; more', sans);
    expect(await setLetters(plain, 'text')).toEqual({ svg: plain, fonts: [] });
  });

  it('does not move right-aligned text, and does not drop the text before a letter that needs another font', async () => {
    const { svg } = await setLetters(svgOf('A &amp; Ł', sans, ' text-anchor="end" fill="#111"'), 'text');
    const left = 20 - textWidth('A & Ł', sans);
    expect(svg).toContain(`fill="#111"><tspan x="${Math.round(left * 100) / 100}">A &amp; </tspan><tspan x="`);
    expect(svg).not.toContain('text-anchor');
  });

  it('names the fonts for letters that the site’s typefaces lack, and isolates right-to-left words', async () => {
    const { svg, fonts } = await setLetters(svgOf('إيران 12.3%, 中', sans), 'text');
    expect(svg).toContain(
      `font-family="'noto-sans-arabic-arabic',Helvetica,Arial,sans-serif">\u2068إيران\u2069</tspan>`,
    );
    expect(svg).toContain('> 12.3%, </tspan>');
    expect(fonts.map(({ text }) => text)).toEqual(['إيران', '中']);
  });
});

it('a drawing on a page isolates right-to-left names', async () => {
  const [first, ...rest] = lines.strands;
  if (first === undefined) throw new Error('No series.');
  const plot = { ...lines, strands: [{ ...first, label: 'إيران' }, ...rest] };
  await loadLetters(JSON.stringify(plot));
  expect(drawPlot(plot, 'wide', 'Lines.')).toMatch(/>\u2068إيران\u2069 <tspan class="fig-value">/);
});

it('measuring text throws if the font for one of its letters is not loaded', () => {
  expect(() => textWidth('ἀ', sans)).toThrow('call loadLetters first');
});
