import { pictureNames, type DownloadableFigure } from '../../components/downloads/downloads';
import { t } from '../messages/messages';
import { attributionOf } from '../publish/figure-files/attribution';
import type { PublishedFile } from '../publish/published-file';
import { site } from '../site';
import type { DrawnFigureView } from '../views/figure-view';
import type { Renderers } from './renderers';

/** Returns a figure's images, including its share card, each with its address. */
export async function figurePictures(
  figure: DrawnFigureView,
  { picture, card, labelled }: Pick<Renderers, 'picture' | 'card' | 'labelled'>,
): Promise<PublishedFile[]> {
  const { title, subtitle, plot, href } = figure;
  const downloadable = toDownload(figure);
  const share = card({ kicker: t('kind.figure'), title, plot, footer: subtitle });
  const files = pictureNames.map(async (name): Promise<PublishedFile> => [
    `${href}${name}`,
    await picture(downloadable, name),
  ]);
  return [...(await Promise.all(files)), [figure.cardHref, labelled(await share, downloadable)]];
}

function toDownload(figure: DrawnFigureView): DownloadableFigure {
  const { title, subtitle, alt, plot, drawings, notes, annotations } = figure;
  return {
    ...{ title, subtitle, alt, plot, drawing: drawings.wide, notes, ...attributionOf(figure) },
    events: annotations.map(({ at, text }, index) => `${index + 1}. ${at}: ${text}`),
    publication: site.name,
    pictureLicence: { name: site.licence.name, url: site.licence.url },
  };
}
