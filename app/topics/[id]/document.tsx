import { Page } from '../../../components/layout/page';
import { labelOf } from '../../../components/message';
import { Topic } from '../../../components/topic/topic';
import { newsroom } from '../../../lib/newsroom';
import { site } from '../../../lib/site';
import type { PageDocument } from '../../_document/page-document';
import { pageStructure } from '../../_document/page-structure';

export const pages = async () => (await newsroom.index()).topics;

export async function document({ id }: { readonly id: string }): Promise<PageDocument> {
  const topic = await newsroom.topic(id);
  const { name, about, href } = topic;
  const { graph, ...head } = pageStructure({ href, title: name });
  return {
    title: name,
    description: about,
    href,
    feed: { page: href, title: labelOf(site.name, name) },
    graph,
    content: (
      <Page {...head} lead={about}>
        <Topic topic={topic} />
      </Page>
    ),
  };
}
