import { Page } from '../../../../components/layout/page';
import { labelOf } from '../../../../components/message';
import { Statistic } from '../../../../components/number/statistic';
import { SharePanel } from '../../../../components/share/share-panel';
import { t } from '../../../../lib/messages/messages';
import { newsroom } from '../../../../lib/newsroom';
import { citableStatistic } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { oembedLinks } from '../../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../../lib/publish/share';
import { numberFiles } from '../../../../lib/publish/share-files';
import { statisticDataset } from '../../../../lib/publish/structured-data/datasets';
import { numberText } from '../../../../lib/views/number-text';
import type { PageDocument } from '../../../_document/page-document';
import { pageStructure } from '../../../_document/page-structure';

export const pages = async () => (await newsroom.index()).numbers;

export async function document({
  topic,
  name: id,
}: {
  readonly topic: string;
  readonly name: string;
}): Promise<PageDocument> {
  const page = await newsroom.statistic(`${topic}/${id}`);
  const embed = await newsroom.embed(`numbers/${topic}/${id}`);
  const { statistic } = page;
  const name = t('common.dated', { name: statistic.name, period: statistic.period });
  const title = labelOf(name, numberText(statistic));
  const { graph, ...head } = pageStructure({ href: statistic.href, title: statistic.name }, statisticDataset(page));
  return {
    title,
    description: title,
    href: statistic.href,
    alternates: oembedLinks(statistic.href, title),
    tags: highwireTags(citableStatistic(page)),
    graph,
    content: (
      <Page {...head} found="Numbers">
        <Statistic page={page} />
        <SharePanel share={shareOf(citableStatistic(page), embed, numberFiles(page))} />
      </Page>
    ),
  };
}
