import subsetFont from 'subset-font';
import { families, staticFont, type Face, type Weight } from '../figure/drawing/static-font';

/** What is in sans-serif in every file: letters, digits and the signs of English type. To cut it to a figure takes longer than to draw one. */
const common = `${Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')} £¥€§©·×÷−–—‘’“”…`;

const made = new Map<string, Promise<string>>();

/**
 * Rules that put the site's typefaces into an SVG, cut to the characters of a text: it then looks the same on every machine,
 * and asks for nothing. The same texts give the same rules.
 *
 * @param title all that is in serif
 * @param text all that is in sans-serif; it may have more
 */
export async function embeddedFonts(title: string, text: string): Promise<string> {
  const rules = await Promise.all([
    rule('sans', 400, `${common}${text}`),
    rule('sans', 600, `${common}${text}`),
    rule('serif', 600, title),
  ]);
  return rules.join('');
}

function rule(face: Face, weight: Weight, text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const key = `${face} ${weight} ${characters}`;
  const known = made.get(key) ?? cut(face, weight, characters);
  made.set(key, known);
  return known;
}

async function cut(face: Face, weight: Weight, characters: string): Promise<string> {
  const font = await subsetFont(await staticFont(face, weight), characters, { targetFormat: 'woff2' });
  return `@font-face{font-family:'${families[face]}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
}
