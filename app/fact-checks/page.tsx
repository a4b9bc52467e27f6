import { Page } from '../../components/chrome/page';
import { FactCheckList } from '../../components/fact-check/fact-check-list';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Fact-checks',
  description: 'Statements set beside the evidence, with the working.',
  alternates: { canonical: '/fact-checks/' },
};

export default async function FactChecksRoute() {
  const { factChecks } = await newsroom.index();
  return (
    <Page title="Fact-checks" lead="Statements set beside the evidence. We check sentences, not people.">
      <FactCheckList checks={factChecks} />
    </Page>
  );
}
