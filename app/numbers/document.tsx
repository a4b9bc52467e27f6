import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { NumberTable } from '../../components/number/number-table';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.numbers'), description: t('number.description'), href: paths.numbers };
  const { numbers } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('number.lead')}>
        {numbers.length === 0 ? (
          <EmptyNote>{t('number.nothing')}</EmptyNote>
        ) : (
          <NumberTable label={t('number.all')} rows={numbers} />
        )}
      </Page>
    ),
  };
}
