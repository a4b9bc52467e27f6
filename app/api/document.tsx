import { ApiPage } from '../../components/api/api-page';
import { Page } from '../../components/layout/page';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { apiGuide, recordExcerpt } from '../../lib/publish/api/api-guide';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.api'), description: t('api.description'), href: paths.api };
  const [number] = (await newsroom.index()).numbers;
  const example =
    number === undefined
      ? null
      : {
          href: paths.apiFile(`statistics/${number.id}.json`),
          excerpt: recordExcerpt(await newsroom.statistic(number.id)),
        };
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('api.lead')}>
        <ApiPage guide={apiGuide()} example={example} />
      </Page>
    ),
  };
}
