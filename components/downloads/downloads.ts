import { t } from '../../lib/messages/messages';
import type { PlotView } from '../../lib/views/plot-view';

/** A figure to download, with everything that readers of an image need in order to understand it without the figure’s page. */
export interface DownloadableFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly plot: PlotView;
  /** The wide drawing of the plot, as on the figure's page. */
  readonly drawing: string;
  /** The events, each with its number in the drawing, such as `1. 2001: joins the WTO`. */
  readonly events: readonly string[];
  readonly notes: readonly string[];
  readonly publication: string;
  readonly page: string;
  readonly source: string;
  readonly licence: string;
  /** The source and the licence in shorter form, to be shown in the image. */
  readonly credit: { readonly source: string; readonly licence: string };
  /** The licence for the image itself, and the address of the licence's text. */
  readonly pictureLicence: { readonly name: string; readonly url: string | null };
  readonly version: string;
  readonly versionAddress: string;
  readonly citation: string;
}

/** The file names of a figure's images. */
export const pictureNames = ['chart-light.svg', 'chart-dark.svg', 'chart.png', 'chart@2x.png', 'square.png'] as const;
export type PictureName = (typeof pictureNames)[number];

/** Returns a description of the image for people who cannot see it: the subtitle and the alternative text. */
export function descriptionOf({ subtitle, alt }: Pick<DownloadableFigure, 'subtitle' | 'alt'>): string {
  return t('download.description', { subtitle, alt });
}
