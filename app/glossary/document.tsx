import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { Glossary } from '../../components/glossary/glossary';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Glossary',
  description: 'Technical terms in plain English.',
  href: paths.glossary,
};

export async function document(): Promise<PageDocument> {
  const glossary = await newsroom.glossary();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead="What technical terms mean here. Explainers link to the same definitions.">
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        {glossary.length === 0 ? <NothingYet>There are no entries yet.</NothingYet> : <Glossary glossary={glossary} />}
      </Page>
    ),
  };
}
