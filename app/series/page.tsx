import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { SeriesList } from '../../components/series/series-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Data series',
  description: 'Every series of data behind the numbers, whole: as a chart, as a table, as a download.',
  href: paths.allSeries,
};

export const metadata = pageMetadata(page);

export default async function AllSeriesRoute() {
  const { series } = await newsroom.index();
  return (
    <Page
      {...structure(page)}
      lead="Every series from which numbers here are read, whole: what it measures, where it comes from, what to beware of, and all of its values."
    >
      {series.length === 0 ? <NothingYet>There are no data series yet.</NothingYet> : <SeriesList series={series} />}
    </Page>
  );
}
