import { loadLetters } from '../figure/layout/measure';
import { cardSvg, type ShareCard } from './card-svg';
import { rasterise } from './rasterise';

export type { ShareCard };

/** The picture that stands for a page where its link is shared: a PNG of 1200 × 630 px, the same bytes for the same card. */
export async function shareCard(card: ShareCard): Promise<Uint8Array> {
  await loadLetters(JSON.stringify(card));
  return rasterise(cardSvg(card));
}
