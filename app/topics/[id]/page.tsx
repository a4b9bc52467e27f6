import type { Metadata } from 'next';
import { FeedLinks } from '../../../components/chrome/feed-links';
import { Page } from '../../../components/chrome/page';
import { Topic } from '../../../components/topic/topic';
import { newsroom } from '../../../lib/newsroom';
import { site } from '../../../lib/site';
import type { IdParams } from '../../id-params';
import { pageMetadata } from '../../page-metadata';
import { staticParams } from '../../static-params';
import { structure } from '../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/topics/[id]/', (await newsroom.index()).topics);
}

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const { name, about, href } = await newsroom.topic((await params).id);
  return pageMetadata({ title: name, description: about, href });
}

export default async function TopicRoute({ params }: IdParams) {
  const topic = await newsroom.topic((await params).id);
  return (
    <Page {...structure({ href: topic.href, title: topic.name })} lead={topic.about}>
      <FeedLinks page={topic.href} title={`${site.name}: ${topic.name}`} />
      <Topic topic={topic} />
    </Page>
  );
}
