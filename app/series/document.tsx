import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { SeriesList } from '../../components/series/series-list';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { structure } from '../_document/structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.series'), description: t('series.description'), href: paths.allSeries };
  const { series } = await newsroom.index();
  const { graph, ...head } = structure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={t('series.lead')}>
        {series.length === 0 ? <NothingYet>{t('series.nothing')}</NothingYet> : <SeriesList series={series} />}
      </Page>
    ),
  };
}
