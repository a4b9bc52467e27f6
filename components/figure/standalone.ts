import { families } from './fonts/static-font';
import { hueShades, type Theme } from './palette';
import { figureProperties } from './palette-css';

/** The site's typeface as readers have it installed, as `staticFont` makes it, and what is everywhere. */
const sans = `'Libre Franklin','${families.sans}',Helvetica,Arial,sans-serif`;

/**
 * Styles, colours and marks with every custom property replaced by what it stands for. Throws on one it does not know.
 *
 * @param typeface what `--font-sans` stands for
 */
export function withoutProperties(text: string, theme: Theme, typeface = sans): string {
  const hues = Object.entries(hueShades).map(([hue, shade]) => [`--figure-${hue}`, shade] as const);
  const values = new Map([...hues, ...figureProperties()].map(([property, shade]) => [property, shade[theme]]));
  values.set('--font-sans', typeface);
  return text.replace(/var\((--[a-z-]+)\)/g, (_, property: string) => {
    // An earlier state of the content may name a colour that the newsroom has no more.
    const earlier = property.startsWith('--figure-') ? values.get('--figure-accent') : undefined;
    const value = values.get(property) ?? earlier;
    if (value === undefined) throw new Error(`A drawing must not use ${property}: nothing says what it stands for.`);
    return value;
  });
}
