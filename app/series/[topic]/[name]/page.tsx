import type { Metadata } from 'next';
import { MetaTags } from '../../../../components/chrome/meta-tags';
import { Page } from '../../../../components/chrome/page';
import { CorrectionNotice } from '../../../../components/correction/notice';
import { Series } from '../../../../components/series/series';
import { newsroom } from '../../../../lib/newsroom';
import { citableSeries } from '../../../../lib/publish/cite/citable';
import { highwireTags } from '../../../../lib/publish/cite/highwire';
import { seriesDataset } from '../../../../lib/publish/structured-data/datasets';
import type { PairParams } from '../../../pair-params';
import { pageMetadata } from '../../../page-metadata';
import { staticParams } from '../../../static-params';
import { structure } from '../../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/series/[topic]/[name]/', (await newsroom.index()).series);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { title, publisher, definition, href } = await newsroom.series(`${topic}/${name}`);
  return pageMetadata({ title: `${title} (${publisher})`, description: definition, href });
}

export default async function SeriesRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const series = await newsroom.series(`${topic}/${name}`);
  return (
    <Page {...structure(series, seriesDataset(series))} lead={series.definition} found="Data series">
      <MetaTags tags={highwireTags(citableSeries(series))} />
      <CorrectionNotice corrections={series.corrections} />
      <Series series={series} />
    </Page>
  );
}
