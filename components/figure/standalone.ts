import { families } from './fonts/static-font';
import { hueShades, type Theme } from './palette';
import { figureProperties } from './palette-css';

/** A `font-family`: the site's typeface under its usual name, then under the name in its font files, then fonts that most systems have. */
const sans = `'Libre Franklin','${families.sans}',Helvetica,Arial,sans-serif`;

/**
 * Replaces every custom property in an SVG with its value. An unknown figure colour (`--figure-…`) becomes the accent colour; for any other
 * unknown property, the function throws.
 *
 * @param typeface the value of `--font-sans`
 */
export function withoutProperties(text: string, theme: Theme, typeface = sans): string {
  const hues = Object.entries(hueShades).map(([hue, shade]) => [`--figure-${hue}`, shade] as const);
  const values = new Map([...hues, ...figureProperties()].map(([property, shade]) => [property, shade[theme]]));
  values.set('--font-sans', typeface);
  return text.replace(/var\((--[a-z-]+)\)/g, (_, property: string) => {
    // An earlier version of the content may use a colour that the newsroom no longer defines.
    const earlier = property.startsWith('--figure-') ? values.get('--figure-accent') : undefined;
    const value = values.get(property) ?? earlier;
    if (value === undefined) throw new Error(`A drawing must not use ${property}, which has no value.`);
    return value;
  });
}
