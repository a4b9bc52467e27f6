import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { SeriesList } from '../../components/series/series-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Data series',
  description: 'Every data series behind the numbers, in full: chart, table and download.',
  href: paths.allSeries,
};

export async function document(): Promise<PageDocument> {
  const { series } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page
        {...head}
        lead="Every data series behind the numbers, in full: what it measures, where it comes from, its caveats and all its values."
      >
        {series.length === 0 ? <NothingYet>There are no data series yet.</NothingYet> : <SeriesList series={series} />}
      </Page>
    ),
  };
}
