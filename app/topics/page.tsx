import { Page } from '../../components/chrome/page';
import { TopicList } from '../../components/topic/topic-list';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Topics',
  description: 'What the explainers, the fact-checks and the figures are about.',
  alternates: { canonical: '/topics/' },
};

export default async function TopicsRoute() {
  const { topics } = await newsroom.index();
  return (
    <Page title="Topics" lead="What the explainers, the fact-checks and the figures are about.">
      <TopicList topics={topics} />
    </Page>
  );
}
