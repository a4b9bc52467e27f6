import islands from '../../.plumbline/islands.json';
import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { EmbedGuide } from '../../components/embed-guide/embed-guide';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { shareEmbed } from '../../lib/publish/share';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.embedGuide'), description: t('embedGuide.description'), href: paths.embedGuide };
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
          <EmptyNote>{t('embedGuide.nothing')}</EmptyNote>
        </Page>
      ),
    };
  return {
    ...page,
    graph,
    modules: [islands['embed-playground']],
    content: (
      <Page {...head} wide lead={t('embedGuide.lead')}>
        <EmbedGuide
          examples={[first, ...others]}
          lists={await newsroom.lists()}
          hostScript={await newsroom.hostScript()}
        />
      </Page>
    ),
  };
}
