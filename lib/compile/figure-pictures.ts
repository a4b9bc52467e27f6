import { pictureNames, type TakeAway } from '../../components/take-away/take-away';
import { t } from '../messages/messages';
import { carriedBy } from '../publish/figure-files/carried';
import type { PublishedFile } from '../publish/published-file';
import { site } from '../site';
import type { DrawnFigureView } from '../views/figure-view';
import type { Drafters } from './drafters';

/** The pictures of a figure, by their addresses; its share card among them. */
export async function figurePictures(
  figure: DrawnFigureView,
  { picture, card, labelled }: Pick<Drafters, 'picture' | 'card' | 'labelled'>,
): Promise<PublishedFile[]> {
  const { title, subtitle, plot, href } = figure;
  const takeAway = toTakeAway(figure);
  const share = card({ kicker: t('kind.figure'), title, plot, footer: subtitle });
  const files = pictureNames.map(async (name): Promise<PublishedFile> => [
    `${href}${name}`,
    await picture(takeAway, name),
  ]);
  return [...(await Promise.all(files)), [figure.cardHref, labelled(await share, takeAway)]];
}

function toTakeAway(figure: DrawnFigureView): TakeAway {
  const { title, subtitle, alt, plot, drawings, notes, annotations } = figure;
  return {
    ...{ title, subtitle, alt, plot, drawing: drawings.wide, notes, ...carriedBy(figure) },
    events: annotations.map(({ at, text }, index) => `${index + 1}. ${at}: ${text}`),
    publication: site.name,
    pictureLicence: { name: site.licence.name, url: site.licence.url },
  };
}
