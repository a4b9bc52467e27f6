import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { setLetters } from '../figure/drawing/set-letters';
import { staticFontFile } from '../figure/fonts/static-font';
import { png } from './png';

/**
 * An SVG as a PNG of its own size in px: the same bytes for the same text. Its texts must name the `families` of
 * `staticFont`, sans in weight 400 or 600 and serif in 600: generic families are not known here. Letters
 * of other fonts are drawn as shapes.
 *
 * @param zoom px of the picture for each px of the SVG
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
  // What resvg holds of a picture is freed when the event loop turns, which it does not by itself between the orders of a thread.
  await setImmediate();
  return made;
}
