import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { setLetters } from '../figure/drawing/set-letters';
import { staticFontFile } from '../figure/fonts/static-font';
import { png } from './png';

/**
 * Renders an SVG as a PNG. The same SVG always results in the same bytes. Text in the SVG must use the `families` from `static-font.ts`,
 * sans in weight 400 or 600 and serif in 600; generic families do not work. Letters that these fonts lack are drawn as shapes.
 *
 * @param zoom the factor by which the PNG is larger than the SVG
 */
export async function rasterise(svg: string, zoom = 1): Promise<Uint8Array> {
  const set = await setLetters(svg, 'outlines');
  const fontFiles = await Promise.all([
    staticFontFile('sans', 400),
    staticFontFile('sans', 600),
    staticFontFile('serif', 600),
  ]);
  const picture = new Resvg(set.svg, {
    font: { fontFiles, loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const { width, height, pixels } = picture.render();
  const made = png({ width, height, rgba: pixels });
  // resvg frees an image's memory when the event loop turns, which does not happen between the tasks of a worker thread.
  await setImmediate();
  return made;
}
