import { FeedLinks } from '../../components/chrome/feed-links';
import { Page, Section } from '../../components/chrome/page';
import { CheckFilters } from '../../components/fact-check/check-filters';
import { FactCheckList } from '../../components/fact-check/fact-check-list';
import { Scoreboard } from '../../components/fact-check/scoreboard';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Fact-checks',
  description: 'Statements set beside the evidence, with the working.',
  href: paths.factChecks,
};

export const metadata = pageMetadata(page);

export default async function FactChecksRoute() {
  const index = await newsroom.checkIndex();
  return (
    <Page {...structure(page)} lead="Statements set beside the evidence. We check sentences, not people.">
      <FeedLinks page={paths.factChecks} title={`${site.name}: fact-checks`} />
      <CheckFilters filters={index.filters} />
      <Section title="How the verdicts fall" id="scoreboard">
        <Scoreboard index={index} />
      </Section>
      <Section title={index.checks.length > 1 ? `All ${index.checks.length} fact-checks` : 'All fact-checks'} id="all">
        <FactCheckList checks={index.checks} heading="h3" />
      </Section>
    </Page>
  );
}
