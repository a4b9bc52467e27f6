import path from 'node:path';
import type { LiveData } from '../../../components/islands/live-figure/live-data';
import type { ShareCard } from '../../../components/share-card/share-card';
import type { PictureName, TakeAway } from '../../../components/take-away/take-away';
import type { DrawnFigureView, FigureView } from '../../views/figure-view';
import { codeVersion, ContentCache, type CacheCount } from './cache';
import { embedMaker, type EmbedMaker } from './embeds';

/** Those who draw: the slow or the React part of compiling, each remembering what it has drawn. */
export interface Drafters {
  readonly draw: (drawn: Pick<FigureView, 'plot' | 'alt'>) => Promise<DrawnFigureView['drawings']>;
  /** What a browser needs to draw it again. */
  readonly live: (drawn: Pick<FigureView, 'plot'>) => Promise<string>;
  readonly card: (card: ShareCard) => Promise<Uint8Array>;
  /** A figure as a file to take away. */
  readonly picture: (figure: TakeAway, name: PictureName) => Promise<Uint8Array>;
  /** A PNG with what the figure is and where it comes from. */
  readonly labelled: (png: Uint8Array, figure: TakeAway) => Uint8Array;
  readonly embeds: EmbedMaker;
  readonly drawings: CacheCount;
  readonly cards: CacheCount;
}

export async function hireDrafters(root: string): Promise<Drafters> {
  const { drawPlot, layOut, sizes, shareCard, picture, withTexts, pictureTexts, ...drawers } = await loadDrawers();
  const version = await codeVersion(root, ['components/figure', 'components/share-card', 'components/take-away']);
  const drawings = new ContentCache(path.join(root, '.cache/drawings'), version);
  const cards = new ContentCache(path.join(root, '.cache/cards'), version);
  const embeds = await embedMaker(root, drawers);
  const liveData = (plot: FigureView['plot']): Buffer => {
    const data: LiveData = { laidOut: { wide: layOut(plot, sizes.wide), narrow: layOut(plot, sizes.narrow) } };
    return Buffer.from(
      JSON.stringify(data, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(8)) : value)),
    );
  };
  const draw = async ({ plot, alt }: Pick<FigureView, 'plot' | 'alt'>, layout: 'wide' | 'narrow'): Promise<string> => {
    const svg = await drawings.get({ plot, layout, alt }, 'svg', () => Buffer.from(drawPlot(plot, layout, alt)));
    return svg.toString();
  };
  return {
    draw: async (figure) => ({ wide: await draw(figure, 'wide'), narrow: await draw(figure, 'narrow') }),
    live: async ({ plot }) => (await drawings.get({ plot, live: true }, 'json', () => liveData(plot))).toString(),
    card: (card) => cards.get(card, 'png', () => shareCard(card)),
    picture: (figure, name) =>
      cards.get({ figure, name }, name.slice(name.lastIndexOf('.') + 1), () => picture(figure, name)),
    labelled: (png, figure) => withTexts(png, pictureTexts(figure)),
    embeds,
    drawings: drawings.count,
    cards: cards.count,
  };
}

/** React chooses at its import which of its builds to load; the one for production draws in about half of the time. */
async function loadDrawers() {
  const { NODE_ENV: before } = process.env;
  Object.assign(process.env, { NODE_ENV: 'production' });
  try {
    const [
      { drawPlot },
      { layOut },
      { sizes },
      { shareCard },
      { picture, pictureTexts },
      { withTexts },
      documents,
      heights,
    ] = await Promise.all([
      import('../../../components/figure/drawing/draw-plot'),
      import('../../../components/figure/drawing/layout'),
      import('../../../components/figure/drawing/sizes'),
      import('../../../components/share-card/share-card'),
      import('../../../components/take-away/pictures'),
      import('../../../components/take-away/png-texts'),
      import('../../../components/embed/documents'),
      import('../../../components/embed/heights'),
    ]);
    return { drawPlot, layOut, sizes, shareCard, picture, pictureTexts, withTexts, ...documents, ...heights };
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else Object.assign(process.env, { NODE_ENV: before });
  }
}
