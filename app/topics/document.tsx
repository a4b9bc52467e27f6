import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { TopicList } from '../../components/topic/topic-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Topics',
  description: 'What the explainers, fact-checks and figures are about.',
  href: paths.topics,
};

export async function document(): Promise<PageDocument> {
  const { topics } = await newsroom.index();
  const used = topics.filter(({ counts }) => counts.articles + counts.checks + counts.figures > 0);
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead="What the explainers, fact-checks and figures are about.">
        {used.length === 0 ? <NothingYet>There are no topics yet.</NothingYet> : <TopicList topics={used} />}
      </Page>
    ),
  };
}
