import { About } from '../../components/about/about';
import { Page } from '../../components/chrome/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { newsroom } from '../../lib/newsroom';
import { organisationNode, websiteNode } from '../../lib/publish/structured-data/organisation';
import { paths, site } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { structure } from '../_document/structure';

const page = {
  title: `About ${site.name}`,
  description: `What ${site.name} is, who it is for, who makes it, and how it is corrected.`,
  href: paths.about,
};

export async function document(): Promise<PageDocument> {
  const record = await newsroom.record();
  const { graph, ...head } = structure(page, organisationNode(record), websiteNode());
  return {
    ...page,
    graph,
    content: (
      <Page
        {...head}
        lead={`${site.tagline ?? site.name}: explainers of one side at a time, and the numbers behind them.`}
      >
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        <About index={await newsroom.index()} lists={await newsroom.lists()} record={record} />
      </Page>
    ),
  };
}
