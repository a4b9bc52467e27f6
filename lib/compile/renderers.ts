import path from 'node:path';
import type { ShareCard } from '../../components/share-card/share-card';
import type { PictureName, DownloadableFigure } from '../../components/downloads/downloads';
import type { DrawnFigureView, FigureView } from '../views/figure-view';
import { codeVersion, ContentCache, type CacheCount } from '../system/content-cache';
import { site } from '../site';
import { bundleDrawing, drawingThreads } from './draw/drawing-threads';
import { embedMaker, type EmbedMaker } from './embeds';

/** The compilation steps that are slow, and therefore cached, and those that use React. */
export interface Renderers {
  readonly draw: (drawn: Pick<FigureView, 'plot' | 'alt'>) => Promise<DrawnFigureView['drawings']>;
  /** The data from which a browser redraws the figure. */
  readonly live: (drawn: Pick<FigureView, 'plot'>) => Promise<string>;
  readonly card: (card: ShareCard) => Promise<Uint8Array>;
  /** Renders a figure as a file to download. */
  readonly picture: (figure: DownloadableFigure, name: PictureName) => Promise<Uint8Array>;
  /** Returns the PNG with the figure's title, source and other details in its metadata. */
  readonly labelled: (png: Uint8Array, figure: DownloadableFigure) => Uint8Array;
  readonly embeds: EmbedMaker;
  readonly drawings: CacheCount;
  readonly cards: CacheCount;
}

/** How long the threads of a single compilation stay idle before they end, in ms. */
const shortIdleTimeout = 1000;

/** @param idleTimeout how long idle threads are kept, in ms: restarting them takes seconds, keeping them takes memory */
export async function createRenderers(root: string, idleTimeout = shortIdleTimeout): Promise<Renderers> {
  const { withTexts, pictureTexts, ...drawers } = await loadDrawers();
  const bundle = await bundleDrawing(root);
  // The drawing code reads messages from files, which are not in the bundle, and compresses images with Node’s zlib.
  const version = `${path.basename(bundle)} ${await codeVersion(root, ['lib/messages'])} zlib ${process.versions.zlib}`;
  const drawings = new ContentCache(path.join(root, '.cache/drawings'), version);
  const cards = new ContentCache(path.join(root, '.cache/cards'), version);
  const make = drawingThreads(bundle, idleTimeout);
  const draw = async ({ plot, alt }: Pick<FigureView, 'plot' | 'alt'>, layout: 'wide' | 'narrow'): Promise<string> => {
    const svg = await drawings.get({ plot, layout, alt, language: site.language }, 'svg', () =>
      make({ what: 'drawing', plot, layout, alt }),
    );
    return svg.toString();
  };
  // The parts of the newsroom’s identity that images show; if one of them changes, the images change.
  const brand = () => ({
    newsroom: site.name,
    language: site.language,
    logo: site.logo?.svg ?? null,
    colours: site.colours,
  });
  return {
    draw: async (figure) => {
      const [wide, narrow] = await Promise.all([draw(figure, 'wide'), draw(figure, 'narrow')]);
      return { wide, narrow };
    },
    live: async ({ plot }) =>
      (
        await drawings.get({ plot, live: true, language: site.language }, 'json', () => make({ what: 'live', plot }))
      ).toString(),
    card: (card) => cards.get({ card, ...brand() }, 'png', () => make({ what: 'card', card })),
    picture: (figure, name) =>
      cards.get({ figure, name, ...brand() }, name.slice(name.lastIndexOf('.') + 1), () =>
        make({ what: 'picture', figure, name }),
      ),
    labelled: (png, figure) => withTexts(png, pictureTexts(figure)),
    embeds: await embedMaker(root, drawers),
    drawings: drawings.count,
    cards: cards.count,
  };
}

/** Loads the components with React’s production build, which the drawing threads use too. React chooses the build when it is imported. */
async function loadDrawers() {
  const { NODE_ENV: before } = process.env;
  Object.assign(process.env, { NODE_ENV: 'production' });
  try {
    const [{ pictureTexts }, { withTexts }, documents, heights] = await Promise.all([
      import('../../components/downloads/picture-texts'),
      import('../../components/downloads/png-texts'),
      import('../../components/embed/documents'),
      import('../../components/embed/heights'),
    ]);
    return { pictureTexts, withTexts, ...documents, ...heights };
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else Object.assign(process.env, { NODE_ENV: before });
  }
}
