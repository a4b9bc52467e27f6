import { FeedLinks } from '../../components/chrome/feed-links';
import { Page, Section } from '../../components/chrome/page';
import { Prose } from '../../components/chrome/prose';
import { CorrectionLog } from '../../components/correction/log';
import { CorrectionPolicy } from '../../components/correction/policy';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Corrections',
  description: 'What we do when something was wrong, and everything that was corrected, newest first.',
  href: paths.corrections,
};

export const metadata = pageMetadata(page);

export default async function CorrectionsRoute() {
  return (
    <Page
      {...structure(page)}
      lead="What we do when something was wrong, and everything that was corrected, clarified or updated, newest first."
    >
      <FeedLinks page={paths.corrections} title={`${site.name}: corrections`} />
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
  );
}
