import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { Glossary } from '../../components/glossary/glossary';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.glossary'), description: t('glossary.description'), href: paths.glossary };
  const glossary = await newsroom.glossary();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('glossary.lead')}>
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        {glossary.length === 0 ? <EmptyNote>{t('glossary.nothing')}</EmptyNote> : <Glossary glossary={glossary} />}
      </Page>
    ),
  };
}
