import type { Metadata } from 'next';
import { Page } from '../../../../components/chrome/page';
import { Series } from '../../../../components/series/series';
import { newsroom } from '../../../../lib/newsroom';
import { paths } from '../../../../lib/site';
import { pairParams, type PairParams } from '../../../pair-params';

export const dynamicParams = false;

export async function generateStaticParams() {
  return pairParams((await newsroom.index()).series);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { title, publisher, definition, href } = await newsroom.series(`${topic}/${name}`);
  return { title: `${title} (${publisher})`, description: definition, alternates: { canonical: href } };
}

export default async function SeriesRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const series = await newsroom.series(`${topic}/${name}`);
  return (
    <Page
      trail={[{ href: paths.allSeries, label: 'Data series' }]}
      title={series.title}
      lead={series.definition}
      found="Data series"
    >
      <Series series={series} />
    </Page>
  );
}
