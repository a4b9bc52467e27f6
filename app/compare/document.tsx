import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { Comparison } from '../../components/compare/comparison';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('compare.title'), description: t('compare.description'), href: paths.compare };
  const compare = await newsroom.compare();
  const { graph, ...head } = pageStructure({ href: page.href, title: t('compare.heading') });
  return {
    ...page,
    graph,
    content: (
      <Page wide {...head} lead={t('compare.lead')}>
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        {compare.rows.length === 0 ? <EmptyNote>{t('compare.nothing')}</EmptyNote> : <Comparison compare={compare} />}
      </Page>
    ),
  };
}
