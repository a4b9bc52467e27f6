import { NothingYet } from '../../components/layout/nothing-yet';
import { Page, Section } from '../../components/layout/page';
import { FigureFilterList, Gallery } from '../../components/gallery/gallery';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Figures',
  description: 'Every figure, with its data, sources and embed code.',
  href: paths.figures,
};

export async function document(): Promise<PageDocument> {
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
          <NothingYet>There are no figures yet.</NothingYet>
        </Page>
      ),
    };
  return {
    ...page,
    graph,
    content: (
      <Page
        {...head}
        wide
        lead={
          <>
            Each has its data as a table and a file, its sources and embed code:{' '}
            <a href={paths.embedGuide}>how embedding works</a>.
          </>
        }
      >
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
