import { FeedLinks } from '../../components/chrome/feed-links';
import { NothingYet } from '../../components/chrome/nothing-yet';
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
  description: 'Statements checked against the evidence, with the working shown.',
  href: paths.factChecks,
};

export const metadata = pageMetadata(page);

export default async function FactChecksRoute() {
  const index = await newsroom.checkIndex();
  const count = index.checks.length;
  return (
    <Page {...structure(page)} lead="Statements checked against the evidence. We check statements, not people.">
      <FeedLinks page={paths.factChecks} title={`${site.name}: fact-checks`} />
      {count === 0 ? (
        <NothingYet>There are no fact-checks yet.</NothingYet>
      ) : (
        <>
          <CheckFilters filters={index.filters} />
          <Section title="Verdicts by view" id="scoreboard">
            <Scoreboard index={index} />
          </Section>
          <Section title={count === 1 ? 'One fact-check' : `All ${count} fact-checks`} id="all">
            <FactCheckList checks={index.checks} heading="h3" />
          </Section>
        </>
      )}
    </Page>
  );
}
