import { assertNever } from '../../lib/domain/assert-never';
import { loadLetters } from '../figure/layout/measure';
import { setLetters } from '../figure/drawing/set-letters';
import { rasterise } from '../share-card/rasterise';
import { embeddedFonts } from './embedded-fonts';
import { pictureTexts } from './picture-texts';
import { withTexts } from './png-texts';
import { sheet, square } from './sheet';
import type { PictureName, DownloadableFigure } from './downloads';

/** Renders one image of a figure. The same figure always results in the same bytes, on every machine with the same version of Node. */
export async function picture(figure: DownloadableFigure, name: PictureName): Promise<Uint8Array> {
  await loadLetters(JSON.stringify(figure));
  switch (name) {
    case 'chart-light.svg':
      return svgFile(figure, 'light');
    case 'chart-dark.svg':
      return svgFile(figure, 'dark');
    case 'chart.png':
      return withTexts(await rasterise(sheet(figure, 'light')), pictureTexts(figure));
    case 'chart@2x.png':
      return withTexts(await rasterise(sheet(figure, 'light'), 2), pictureTexts(figure));
    case 'square.png':
      return withTexts(await rasterise(square(figure)), pictureTexts(figure));
    default:
      return assertNever(name);
  }
}

async function svgFile(figure: DownloadableFigure, theme: 'light' | 'dark'): Promise<Uint8Array> {
  const bare = sheet(figure, theme);
  const texts = bare.replace(/<style>.*?<\/style>|<[^>]+>/gs, '');
  const fonts = await embeddedFonts(figure.title, texts, (await setLetters(bare, 'text')).fonts);
  const { svg } = await setLetters(sheet(figure, theme, fonts), 'text');
  return Buffer.from(`${svg}\n`);
}
