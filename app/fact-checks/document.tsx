import { NothingYet } from '../../components/layout/nothing-yet';
import { Page, Section } from '../../components/layout/page';
import { CheckFilters } from '../../components/fact-check/check-filters';
import { FactCheckList } from '../../components/fact-check/fact-check-list';
import { Scoreboard } from '../../components/fact-check/scoreboard';
import { newsroom } from '../../lib/newsroom';
import { paths, site } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Fact-checks',
  description: 'Statements checked against the evidence, with the reasoning shown.',
  href: paths.factChecks,
};

export async function document(): Promise<PageDocument> {
  const index = await newsroom.checkIndex();
  const count = index.checks.length;
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    feed: { page: paths.factChecks, title: `${site.name}: fact-checks` },
    content: (
      <Page {...head} lead="Statements checked against the evidence. We check statements, not people.">
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
    ),
  };
}
