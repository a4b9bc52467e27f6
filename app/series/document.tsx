import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { SeriesList } from '../../components/series/series-list';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.series'), description: t('series.description'), href: paths.allSeries };
  const { series } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('series.lead')}>
        {series.length === 0 ? <EmptyNote>{t('series.nothing')}</EmptyNote> : <SeriesList series={series} />}
      </Page>
    ),
  };
}
