import { loadLetters } from '../figure/layout/measure';
import { cardSvg, type ShareCard } from './card-svg';
import { rasterise } from './rasterise';

export type { ShareCard };

/** The image for a page's link preview: a PNG of 1200 × 630 px. The same card always results in the same bytes. */
export async function shareCard(card: ShareCard): Promise<Uint8Array> {
  await loadLetters(JSON.stringify(card));
  return rasterise(cardSvg(card));
}
