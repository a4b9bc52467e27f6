import { Page, Section } from '../../components/layout/page';
import { Prose } from '../../components/layout/prose';
import { CorrectionLog } from '../../components/correction/log';
import { CorrectionPolicy } from '../../components/correction/policy';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { introduced } from '../_document/standing-page';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const { text, lead, ...described } = await introduced('corrections', {
    title: t('pages.corrections'),
    lead: t('correction.lead'),
    description: t('correction.description'),
  });
  const page = { ...described, href: paths.corrections };
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    feed: { page: paths.corrections, title: t('feeds.corrections', { publication: site.name }) },
    content: (
      <Page {...head} lead={lead}>
        {text}
        <CorrectionPolicy record={await newsroom.record()} />
        <Section title={t('correction.log')} id="log">
          <CorrectionLog log={await newsroom.corrections()} />
          <Prose>
            <p>
              <a href={paths.correctionsFeed}>{t('correction.follow')}</a>
            </p>
          </Prose>
        </Section>
      </Page>
    ),
  };
}
