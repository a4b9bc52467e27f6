import islands from '../../.plumbline/islands.json';
import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { EmbedGuide } from '../../components/embed-guide/embed-guide';
import { newsroom } from '../../lib/newsroom';
import { shareEmbed } from '../../lib/publish/share';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Embed our work',
  description: 'How to show a figure, a fact-check or a number on your own page, with a place to try it.',
  href: paths.embedGuide,
};

export async function document(): Promise<PageDocument> {
  const { edition, figures, factChecks, numbers } = await newsroom.index();
  const lead = figures.find(({ id }) => id === edition?.leadFigure) ?? figures[0];
  const places = [
    ...(lead === undefined ? [] : [`figures/${lead.id}`]),
    ...factChecks.slice(0, 1).map(({ id }) => `fact-checks/${id}`),
    ...numbers.slice(0, 1).map(({ id }) => `numbers/${id}`),
  ];
  const [first, ...others] = (await Promise.all(places.map((place) => newsroom.embed(place)))).map(shareEmbed);
  const { graph, ...head } = pageStructure(page);
  if (first === undefined)
    return {
      ...page,
      graph,
      content: (
        <Page {...head}>
          <NothingYet>There is nothing to embed yet.</NothingYet>
        </Page>
      ),
    };
  return {
    ...page,
    graph,
    modules: [islands['embed-playground']],
    content: (
      <Page
        {...head}
        wide
        lead="Show a figure, a fact-check or a number on a page of your own. Copy the code and paste it; the source comes with it."
      >
        <EmbedGuide
          examples={[first, ...others]}
          lists={await newsroom.lists()}
          hostScript={await newsroom.hostScript()}
        />
      </Page>
    ),
  };
}
