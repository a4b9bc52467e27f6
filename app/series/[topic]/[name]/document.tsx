import { Page } from '../../../../components/layout/page';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { Series } from '../../../../components/series/series';
import { t } from '../../../../lib/messages/messages';
import { newsroom } from '../../../../lib/newsroom';
import { citableSeries } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { seriesDataset } from '../../../../lib/publish/structured-data/datasets';
import type { PageDocument } from '../../../_document/page-document';
import { pageStructure } from '../../../_document/page-structure';

export const pages = async () => (await newsroom.index()).series;

export async function document({
  topic,
  name,
}: {
  readonly topic: string;
  readonly name: string;
}): Promise<PageDocument> {
  const series = await newsroom.series(`${topic}/${name}`);
  const { title, publisher, definition, href } = series;
  const { graph, ...head } = pageStructure(series, seriesDataset(series));
  return {
    title: t('common.withDetail', { text: title, detail: publisher }),
    description: definition,
    href,
    tags: highwireTags(citableSeries(series)),
    graph,
    content: (
      <Page {...head} lead={definition} found="Data series">
        <CorrectionNotice corrections={series.corrections} />
        <Series series={series} />
      </Page>
    ),
  };
}
