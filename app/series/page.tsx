import { Page } from '../../components/chrome/page';
import { SeriesList } from '../../components/series/series-list';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Data series',
  description: 'Every series of data behind the numbers, whole: as a chart, as a table, as a download.',
  alternates: { canonical: '/series/' },
};

export default async function AllSeriesRoute() {
  const { series } = await newsroom.index();
  return (
    <Page
      title="Data series"
      lead="Every series from which numbers here are read, whole: what it measures, where it comes from, what to beware of, and all of its values."
    >
      <SeriesList series={series} />
    </Page>
  );
}
