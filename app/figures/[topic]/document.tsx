import { Page } from '../../../components/layout/page';
import { FigureFilterList, Gallery } from '../../../components/gallery/gallery';
import { t } from '../../../lib/messages/messages';
import { newsroom } from '../../../lib/newsroom';
import type { PageDocument } from '../../_document/page-document';
import { pageStructure } from '../../_document/page-structure';

export async function pages() {
  const { filters } = await newsroom.figureIndex();
  return filters.flatMap(({ choices }) => choices);
}

/**
 * A list of figures, such as `/figures/kind-line/`. Here, `topic` is the key of the list. The parameter is called `topic` because Next
 * requires the same name as in the route of a figure, `/figures/[topic]/[name]/`.
 */
export async function document({ topic }: { readonly topic: string }): Promise<PageDocument> {
  const { href, title, about, figures, filters } = await newsroom.figureList(topic);
  const { graph, ...head } = pageStructure({ href, title });
  return {
    title: t('gallery.listTitle', { title }),
    description: t('gallery.listDescription', { title, about }),
    href,
    graph,
    content: (
      <Page {...head} wide lead={about}>
        <FigureFilterList filters={filters} current={href} />
        <Gallery figures={await Promise.all(figures.map(newsroom.figure))} heading="h2" />
      </Page>
    ),
  };
}
