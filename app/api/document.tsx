import { ApiPage } from '../../components/api/api-page';
import { Page } from '../../components/layout/page';
import { newsroom } from '../../lib/newsroom';
import { apiGuide, recordExcerpt } from '../../lib/publish/api/api-guide';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'API',
  description: 'Every explainer, fact-check, figure, number, series and source as JSON, with an OpenAPI document.',
  href: paths.api,
};

export async function document(): Promise<PageDocument> {
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
      <Page
        {...head}
        lead="Every explainer, fact-check, figure, number, series and source as a JSON file, with its sources and the pages that use it."
      >
        <ApiPage guide={apiGuide()} example={example} />
      </Page>
    ),
  };
}
