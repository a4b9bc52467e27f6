import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { SourceList } from '../../components/source/source-list';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.sources'), description: t('source.description'), href: paths.sources };
  const { sources } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('source.lead')}>
        {sources.length === 0 ? <EmptyNote>{t('source.nothing')}</EmptyNote> : <SourceList sources={sources} />}
      </Page>
    ),
  };
}
