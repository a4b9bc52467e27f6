import { ApiPage } from '../../components/api/api-page';
import { Page } from '../../components/chrome/page';
import { newsroom } from '../../lib/newsroom';
import { apiGuide, recordExcerpt } from '../../lib/publish/api/api-guide';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'API',
  description: 'Every explainer, fact-check, figure, number, series and source as JSON, with an OpenAPI document.',
  href: paths.api,
};

export const metadata = pageMetadata(page);

export default async function ApiRoute() {
  const [number] = (await newsroom.index()).numbers;
  const example =
    number === undefined
      ? null
      : {
          href: paths.apiFile(`statistics/${number.id}.json`),
          excerpt: recordExcerpt(await newsroom.statistic(number.id)),
        };
  return (
    <Page
      {...structure(page)}
      lead="Every explainer, fact-check, figure, number, series and source as a JSON file, with its sources and the pages that use it."
    >
      <ApiPage guide={apiGuide()} example={example} />
    </Page>
  );
}
