import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { SourceList } from '../../components/source/source-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Sources',
  description: 'Every source, and whether we read the original.',
  href: paths.sources,
};

export async function document(): Promise<PageDocument> {
  const { sources } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead="Every publication we rely on, and whether we read the original or a report or copy of it.">
        {sources.length === 0 ? <NothingYet>There are no sources yet.</NothingYet> : <SourceList sources={sources} />}
      </Page>
    ),
  };
}
