import subsetFont from 'subset-font';
import type { NeededFont } from '../figure/drawing/set-letters';
import { families, staticFont, staticLetters, type Weight } from '../figure/fonts/static-font';

/**
 * The characters that the sans-serif font in every SVG contains: letters, digits and punctuation. Subsetting a font takes longer than
 * drawing a figure, so most SVGs share one subset.
 */
const common = `${Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')} £¥€§©·×÷−–—‘’“”…`;

const made = new Map<string, Promise<string>>();

/**
 * The CSS rules that embed the site's typefaces in an SVG: the sans-serif with the `common` characters and any others in `text`, and the
 * serif with the characters in `title`. The SVG then looks the same on every machine and loads nothing. The same arguments always result in
 * the same rules.
 *
 * @param title all text set in serif
 * @param text all text set in sans-serif; it may contain unused characters
 * @param others fonts for other scripts, each with the text that it draws
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
