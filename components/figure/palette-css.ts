import { site } from '../../lib/site';
import { figureNeutrals, hueShades, plainShades, type Shade, type Theme } from './palette';

/** Every custom property that figures use, with its shades, in a fixed order: the newsroom's own colours first. */
export function figureProperties(): readonly (readonly [string, Shade])[] {
  const own = site.colours.map(({ name, hue }) => [name, hueShades[hue]] as const);
  return [...own, ...Object.entries({ ...plainShades, ...figureNeutrals })].map(
    ([name, shade]) => [`--figure-${name}`, shade] as const,
  );
}

/**
 * A style sheet that defines these custom properties. The page's `data-theme` sets the theme; without it, the theme is dark if the reader's
 * system prefers dark, otherwise light.
 */
export function paletteCss(): string {
  const declarations = (theme: Theme): string =>
    figureProperties()
      .map(([property, shade]) => `${property}:${shade[theme]}`)
      .join(';');
  return [
    `:root{${declarations('light')}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){${declarations('dark')}}}`,
    `:root[data-theme="dark"]{${declarations('dark')}}`,
  ].join('\n');
}
