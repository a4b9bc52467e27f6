import subsetFont from 'subset-font';
import type { NeededFont } from '../figure/drawing/set-letters';
import { families, staticFont, staticLetters, type Weight } from '../figure/fonts/static-font';

/** What is in sans-serif in every file: letters, digits and the signs of English type. To cut it to a figure takes longer than to draw one. */
const common = `${Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')} £¥€§©·×÷−–—‘’“”…`;

const made = new Map<string, Promise<string>>();

/**
 * Rules that put the site's typefaces into an SVG, cut to the characters of a text: it then looks the same on every machine,
 * and asks for nothing. The same texts give the same rules.
 *
 * @param title all that is in serif
 * @param text all that is in sans-serif; it may have more
 * @param others fonts of other letters, each with what it draws
 */
export async function embeddedFonts(title: string, text: string, others: readonly NeededFont[] = []): Promise<string> {
  const rules = await Promise.all([
    rule(families.sans, 400, `${common}${text}`, staticFont('sans', 400)),
    rule(families.sans, 600, `${common}${text}`, staticFont('sans', 600)),
    rule(families.serif, 600, title, staticFont('serif', 600)),
    ...others.flatMap(({ file, text: drawn }) =>
      weights.map((weight) => rule(file.name, weight, drawn, staticLetters(file, weight))),
    ),
  ]);
  return rules.join('');
}

const weights: readonly Weight[] = [400, 600];

function rule(family: string, weight: Weight, text: string, font: Promise<Buffer>): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const key = `${family} ${weight} ${characters}`;
  const known = made.get(key) ?? cut(family, weight, characters, font);
  made.set(key, known);
  return known;
}

async function cut(family: string, weight: Weight, characters: string, font: Promise<Buffer>): Promise<string> {
  const part = await subsetFont(await font, characters, { targetFormat: 'woff2' });
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${part.toString('base64')}) format('woff2')}`;
}
