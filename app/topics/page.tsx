import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { TopicList } from '../../components/topic/topic-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Topics',
  description: 'What the explainers, fact-checks and figures are about.',
  href: paths.topics,
};

export const metadata = pageMetadata(page);

export default async function TopicsRoute() {
  const { topics } = await newsroom.index();
  const used = topics.filter(({ counts }) => counts.articles + counts.checks + counts.figures > 0);
  return (
    <Page {...structure(page)} lead="What the explainers, fact-checks and figures are about.">
      {used.length === 0 ? <NothingYet>There are no topics yet.</NothingYet> : <TopicList topics={used} />}
    </Page>
  );
}
