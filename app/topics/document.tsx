import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { TopicList } from '../../components/topic/topic-list';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.topics'), description: t('topic.about'), href: paths.topics };
  const { topics } = await newsroom.index();
  const used = topics.filter(({ counts }) => counts.articles + counts.checks + counts.figures > 0);
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={page.description}>
        {used.length === 0 ? <EmptyNote>{t('topic.none')}</EmptyNote> : <TopicList topics={used} />}
      </Page>
    ),
  };
}
