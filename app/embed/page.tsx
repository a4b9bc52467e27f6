import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { EmbedGuide } from '../../components/embed-guide/embed-guide';
import { newsroom } from '../../lib/newsroom';
import { shareEmbed } from '../../lib/publish/share';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Embed our work',
  description: 'How to show a figure, a fact-check or a number on your own page, with a place to try it.',
  href: paths.embedGuide,
};

export const metadata = pageMetadata(page);

export default async function EmbedGuideRoute() {
  const { edition, figures, factChecks, numbers } = await newsroom.index();
  const lead = figures.find(({ id }) => id === edition?.leadFigure) ?? figures[0];
  const places = [
    ...(lead === undefined ? [] : [`figures/${lead.id}`]),
    ...factChecks.slice(0, 1).map(({ id }) => `fact-checks/${id}`),
    ...numbers.slice(0, 1).map(({ id }) => `numbers/${id}`),
  ];
  const [first, ...others] = (await Promise.all(places.map((place) => newsroom.embed(place)))).map(shareEmbed);
  if (first === undefined)
    return (
      <Page {...structure(page)}>
        <NothingYet>There is nothing to embed yet.</NothingYet>
      </Page>
    );
  return (
    <Page
      {...structure(page)}
      wide
      lead="Show a figure, a fact-check or a number on a page of your own. Copy the code and paste it; the source comes with it."
    >
      <EmbedGuide
        examples={[first, ...others]}
        lists={await newsroom.lists()}
        hostScript={await newsroom.hostScript()}
      />
    </Page>
  );
}
