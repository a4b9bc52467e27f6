import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { staticFont } from '../figure/drawing/static-font';

async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all([staticFont('sans', 400), staticFont('sans', 600), staticFont('serif', 600)]);
}

// The module can be initialised once only.
let started: Promise<readonly Uint8Array[]> | undefined;

/**
 * An SVG as a PNG of its own size in px: the same bytes for the same text. Its texts must name the `families` of
 * `staticFont`, sans in weight 400 or 600 and serif in 600: generic families are not known here.
 *
 * @param zoom px of the picture for each px of the SVG
 */
export async function rasterise(svg: string, zoom = 1): Promise<Uint8Array> {
  started ??= start();
  const fontBuffers = [...(await started)];
  const picture = new Resvg(svg, { font: { fontBuffers }, fitTo: { mode: 'zoom', value: zoom } });
  const rendered = picture.render();
  const png = rendered.asPng();
  rendered.free();
  picture.free();
  return png;
}
