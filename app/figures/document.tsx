import { EmptyNote } from '../../components/layout/empty-note';
import { Page, Section } from '../../components/layout/page';
import { FigureFilterList, Gallery } from '../../components/gallery/gallery';
import { rich } from '../../components/message';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.figures'), description: t('gallery.description'), href: paths.figures };
  const { filters, topics, others } = await newsroom.figureIndex();
  const sections = await Promise.all(
    topics.map(async ({ figures, ...topic }) => ({
      ...topic,
      figures: await Promise.all(figures.map(newsroom.figure)),
    })),
  );
  const { graph, ...head } = pageStructure(page);
  if (sections.length + others.length === 0)
    return {
      ...page,
      graph,
      content: (
        <Page {...head} wide>
          <EmptyNote>{t('gallery.nothing')}</EmptyNote>
        </Page>
      ),
    };
  return {
    ...page,
    graph,
    content: (
      <Page {...head} wide lead={rich('gallery.lead', { link: (words) => <a href={paths.embedGuide}>{words}</a> })}>
        <FigureFilterList filters={filters} />
        {sections.map(({ id, name, figures }) => (
          <Section key={id} title={name} id={id}>
            <Gallery figures={figures} heading="h3" />
          </Section>
        ))}
        {others.length === 0 ? null : <Gallery figures={await Promise.all(others.map(newsroom.figure))} heading="h2" />}
      </Page>
    ),
  };
}
