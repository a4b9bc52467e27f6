import { t } from '../../lib/messages/messages';
import type { PlotView } from '../../lib/views/plot-view';

/** A figure as somebody takes it away: everything that the picture must say by itself. */
export interface DownloadableFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly plot: PlotView;
  /** The wide drawing of the plot, as the figure's page has it. */
  readonly drawing: string;
  /** Events by their numbers in the drawing, each in a line: `1. 2001: joins the WTO`. */
  readonly events: readonly string[];
  readonly notes: readonly string[];
  readonly publication: string;
  readonly page: string;
  readonly source: string;
  readonly licence: string;
  /** The same in fewer words, for the picture itself. */
  readonly credit: { readonly source: string; readonly licence: string };
  /** On what terms the picture itself may be used, and the address of their text. */
  readonly pictureLicence: { readonly name: string; readonly url: string | null };
  readonly version: string;
  readonly versionAddress: string;
  readonly citation: string;
}

/** The pictures of a figure, by the names of their files. */
export const pictureNames = ['chart-light.svg', 'chart-dark.svg', 'chart.png', 'chart@2x.png', 'square.png'] as const;
export type PictureName = (typeof pictureNames)[number];

/** What is drawn, and what it shows: for whoever does not see the picture. */
export function descriptionOf({ subtitle, alt }: Pick<DownloadableFigure, 'subtitle' | 'alt'>): string {
  return t('download.description', { subtitle, alt });
}
