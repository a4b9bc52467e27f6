import { Page } from '../../components/chrome/page';
import { TopicList } from '../../components/topic/topic-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Topics',
  description: 'What the explainers, the fact-checks and the figures are about.',
  href: paths.topics,
};

export const metadata = pageMetadata(page);

export default async function TopicsRoute() {
  const { topics } = await newsroom.index();
  return (
    <Page {...structure(page)} lead="What the explainers, the fact-checks and the figures are about.">
      <TopicList topics={topics} />
    </Page>
  );
}
