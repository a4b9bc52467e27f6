import { Page } from '../../../components/layout/page';
import { CorrectionNotice } from '../../../components/correction/notice';
import { newsroom } from '../../../lib/newsroom';
import { noticesOn } from '../../../lib/views/correction-view';
import type { PageDocument } from '../../_document/page-document';
import { standingPage } from '../../_document/standing-page';
import { pageStructure } from '../../_document/page-structure';

export const pages = async () => (await newsroom.index()).pages.filter(({ introduces }) => !introduces);

export async function document({ id }: { readonly id: string }): Promise<PageDocument> {
  const { href, title, lead, text, draft } = await standingPage(id);
  const { graph, ...head } = pageStructure({ href, title });
  return {
    ...{ title, href, graph },
    description: lead,
    isListed: !draft,
    content: (
      <Page {...head} lead={lead}>
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), href)} />
        {text}
      </Page>
    ),
  };
}
