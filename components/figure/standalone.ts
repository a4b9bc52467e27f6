import { drawingRules } from './drawing/drawing-css';
import { families } from './drawing/static-font';
import { figureProperties, type Theme } from './palette';

/** The site's typeface as readers have it installed, as `staticFont` makes it, and what is everywhere. */
const sans = `'Libre Franklin','${families.sans}',Helvetica,Arial,sans-serif`;

/**
 * Styles, colours and marks with every custom property replaced by what it stands for. Throws on one it does not know.
 *
 * @param typeface what `--font-sans` stands for
 */
export function withoutProperties(text: string, theme: Theme, typeface = sans): string {
  const values = new Map(figureProperties().map(([property, shade]) => [property, shade[theme]]));
  values.set('--font-sans', typeface);
  return text.replace(/var\((--[a-z-]+)\)/g, (_, property: string) => {
    const value = values.get(property);
    if (value === undefined) throw new Error(`A drawing must not use ${property}: nothing says what it stands for.`);
    return value;
  });
}

/**
 * A drawing (as `drawPlot` returns it) that needs nothing around it: with its colours, its style sheet, its paper and a
 * size of its own, so that it can be downloaded or rasterised.
 * Throws where the text is not a drawing.
 */
export function standaloneSvg(svg: string, theme: Theme): string {
  const root = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  if (root === null) throw new Error('Not a drawing: it does not start with <svg> and a viewBox from 0 0.');
  const [start, width, height] = root;
  const sized = start.replace('<svg ', `<svg width="${width}" height="${height}" `);
  const paper = `<rect width="${width}" height="${height}" fill="var(--figure-paper)"/>`;
  return withoutProperties(`${sized}<style>${drawingRules}</style>${paper}${svg.slice(start.length)}`, theme);
}
