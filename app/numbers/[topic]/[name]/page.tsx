import type { Metadata } from 'next';
import { MetaTags } from '../../../../components/chrome/meta-tags';
import { Page } from '../../../../components/chrome/page';
import { Statistic } from '../../../../components/number/statistic';
import { SharePanel } from '../../../../components/share/share-panel';
import { newsroom } from '../../../../lib/newsroom';
import { citableStatistic } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { oembedLinks } from '../../../../lib/publish/oembed/discovery';
import { shareOf } from '../../../../lib/publish/share';
import { numberFiles } from '../../../../lib/publish/share-files';
import { statisticDataset } from '../../../../lib/publish/structured-data/datasets';
import { numberText } from '../../../../lib/views/number-text';
import type { PairParams } from '../../../pair-params';
import { pageMetadata } from '../../../page-metadata';
import { staticParams } from '../../../static-params';
import { structure } from '../../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/numbers/[topic]/[name]/', (await newsroom.index()).numbers);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { statistic } = await newsroom.statistic(`${topic}/${name}`);
  const title = `${statistic.name}, ${statistic.period}: ${numberText(statistic)}`;
  return pageMetadata({ title, description: title, href: statistic.href, types: oembedLinks(statistic.href, title) });
}

export default async function NumberRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const page = await newsroom.statistic(`${topic}/${name}`);
  const embed = await newsroom.embed(`numbers/${topic}/${name}`);
  return (
    <Page
      {...structure({ href: page.statistic.href, title: page.statistic.name }, statisticDataset(page))}
      found="Numbers"
    >
      <MetaTags tags={highwireTags(citableStatistic(page))} />
      <Statistic page={page} />
      <SharePanel share={shareOf(citableStatistic(page), embed, numberFiles(page))} />
    </Page>
  );
}
