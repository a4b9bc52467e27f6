import subsetFont from 'subset-font';
import { families, staticFont, type Face, type Weight } from '../figure/drawing/static-font';

const used: readonly (readonly [Face, Weight])[] = [
  ['sans', 400],
  ['sans', 600],
  ['serif', 600],
];

/**
 * Rules that put the site's typefaces into an SVG, cut to the characters of a text: it then looks the same on every machine,
 * and asks for nothing. The same text gives the same rules.
 */
export async function embeddedFonts(text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const rules = await Promise.all(
    used.map(async ([face, weight]) => {
      const font = await subsetFont(await staticFont(face, weight), characters, { targetFormat: 'woff2' });
      return `@font-face{font-family:'${families[face]}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
    }),
  );
  return rules.join('');
}
