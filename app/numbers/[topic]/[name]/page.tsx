import type { Metadata } from 'next';
import { Page } from '../../../../components/chrome/page';
import { Statistic } from '../../../../components/number/statistic';
import { newsroom } from '../../../../lib/newsroom';
import { paths } from '../../../../lib/site';
import { pairParams, type PairParams } from '../../../pair-params';

export const dynamicParams = false;

export async function generateStaticParams() {
  return pairParams((await newsroom.index()).numbers);
}

export async function generateMetadata({ params }: PairParams): Promise<Metadata> {
  const { topic, name } = await params;
  const { statistic } = await newsroom.statistic(`${topic}/${name}`);
  const title = `${statistic.name}, ${statistic.period}: ${statistic.text}`;
  return { title, description: title, alternates: { canonical: statistic.href } };
}

export default async function NumberRoute({ params }: PairParams) {
  const { topic, name } = await params;
  const page = await newsroom.statistic(`${topic}/${name}`);
  return (
    <Page trail={[{ href: paths.numbers, label: 'Numbers' }]} title={page.statistic.name} found="Numbers">
      <Statistic page={page} />
    </Page>
  );
}
