import { drawPlot } from '../../../components/figure/drawing/draw-plot';
import { layOut } from '../../../components/figure/layout/layout';
import { loadLetters } from '../../../components/figure/layout/measure';
import { sizes } from '../../../components/figure/layout/sizes';
import type { LiveData } from '../../../components/islands/live-figure/live-data';
import { shareCard, type ShareCard } from '../../../components/share-card/share-card';
import { picture } from '../../../components/downloads/pictures';
import type { PictureName, DownloadableFigure } from '../../../components/downloads/downloads';
import { assertNever } from '../../domain/assert-never';
import type { FigureView } from '../../views/figure-view';

type Plot = FigureView['plot'];

/** A drawing job, as plain data. */
export type RenderJob =
  | { readonly what: 'drawing'; readonly plot: Plot; readonly layout: 'wide' | 'narrow'; readonly alt: string }
  | { readonly what: 'live'; readonly plot: Plot }
  | { readonly what: 'card'; readonly card: ShareCard }
  | { readonly what: 'picture'; readonly figure: DownloadableFigure; readonly name: PictureName };

/** Runs a drawing job; the drawing threads call this function. Returns the bytes of an SVG, JSON or PNG file. */
export default async function draw(job: RenderJob): Promise<Uint8Array> {
  switch (job.what) {
    case 'drawing':
      await loadLetters(JSON.stringify(job.plot));
      return Buffer.from(drawPlot(job.plot, job.layout, job.alt));
    case 'live':
      return liveData(job.plot);
    case 'card':
      return shareCard(job.card);
    case 'picture':
      return picture(job.figure, job.name);
    default:
      return assertNever(job);
  }
}

async function liveData(plot: Plot): Promise<Uint8Array> {
  await loadLetters(JSON.stringify(plot));
  const data: LiveData = { laidOut: { wide: layOut(plot, sizes.wide), narrow: layOut(plot, sizes.narrow) } };
  return Buffer.from(
    JSON.stringify(data, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(8)) : value)),
  );
}
