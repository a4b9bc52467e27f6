import { Page } from '../../components/chrome/page';
import { SourceList } from '../../components/source/source-list';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Sources',
  description: 'Every source, and whether we read it in the original.',
  alternates: { canonical: '/sources/' },
};

export default async function SourcesRoute() {
  const { sources } = await newsroom.index();
  return (
    <Page
      title="Sources"
      lead="Every publication that a number or a statement here rests on, and whether we read it in the original or in a report of it."
    >
      <SourceList sources={sources} />
    </Page>
  );
}
