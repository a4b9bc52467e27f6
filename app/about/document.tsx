import { About } from '../../components/about/about';
import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { organisationNode, websiteNode } from '../../lib/publish/structured-data/organisation';
import { paths, site } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { introduced } from '../_document/standing-page';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const record = await newsroom.record();
  const { text, lead, ...described } = await introduced('about', {
    title: t('about.title', { name: site.name }),
    lead: t('about.lead', { tagline: site.tagline ?? site.name }),
    description: t('about.description', { name: site.name }),
  });
  const page = { ...described, href: paths.about };
  const { graph, ...head } = pageStructure(page, organisationNode(record), websiteNode());
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={lead}>
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        <About index={await newsroom.index()} lists={await newsroom.lists()} record={record} introduction={text} />
      </Page>
    ),
  };
}
