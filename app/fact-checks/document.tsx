import { EmptyNote } from '../../components/layout/empty-note';
import { Page, Section } from '../../components/layout/page';
import { CheckFilters } from '../../components/fact-check/check-filters';
import { FactCheckList } from '../../components/fact-check/fact-check-list';
import { Scoreboard } from '../../components/fact-check/scoreboard';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.factChecks'), description: t('factCheck.description'), href: paths.factChecks };
  const index = await newsroom.checkIndex();
  const count = index.checks.length;
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    feed: { page: paths.factChecks, title: t('feeds.checks', { publication: site.name }) },
    content: (
      <Page {...head} lead={t('factCheck.lead')}>
        {count === 0 ? (
          <EmptyNote>{t('factCheck.nothing')}</EmptyNote>
        ) : (
          <>
            <CheckFilters filters={index.filters} />
            <Section title={t('factCheck.scoreboard.title')} id="scoreboard">
              <Scoreboard index={index} />
            </Section>
            <Section title={t('factCheck.all', { count })} id="all">
              <FactCheckList checks={index.checks} heading="h3" />
            </Section>
          </>
        )}
      </Page>
    ),
  };
}
