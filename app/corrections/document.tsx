import { Page, Section } from '../../components/layout/page';
import { Prose } from '../../components/layout/prose';
import { CorrectionLog } from '../../components/correction/log';
import { CorrectionPolicy } from '../../components/correction/policy';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { introduced } from '../_document/standing-page';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const { text, lead, ...told } = await introduced('corrections', {
    title: 'Corrections',
    lead: 'What we do when something was wrong, and everything that was corrected, clarified or updated, newest first.',
    description: 'What we do when something was wrong, and everything that was corrected, newest first.',
  });
  const page = { ...told, href: paths.corrections };
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    feed: { page: paths.corrections, title: `${site.name}: corrections` },
    content: (
      <Page {...head} lead={lead}>
        {text}
        <CorrectionPolicy record={await newsroom.record()} />
        <Section title="The log" id="log">
          <CorrectionLog log={await newsroom.corrections()} />
          <Prose>
            <p>
              <a href={paths.correctionsFeed}>Follow the log as an RSS feed</a>
            </p>
          </Prose>
        </Section>
      </Page>
    ),
  };
}
