import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { SeriesList } from '../../components/series/series-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Data series',
  description: 'Every data series behind the numbers, in full: chart, table and download.',
  href: paths.allSeries,
};

export const metadata = pageMetadata(page);

export default async function AllSeriesRoute() {
  const { series } = await newsroom.index();
  return (
    <Page
      {...structure(page)}
      lead="Every data series behind the numbers, in full: what it measures, where it comes from, its caveats and all its values."
    >
      {series.length === 0 ? <NothingYet>There are no data series yet.</NothingYet> : <SeriesList series={series} />}
    </Page>
  );
}
