import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { SourceList } from '../../components/source/source-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Sources',
  description: 'Every source, and whether we read the original.',
  href: paths.sources,
};

export const metadata = pageMetadata(page);

export default async function SourcesRoute() {
  const { sources } = await newsroom.index();
  return (
    <Page
      {...structure(page)}
      lead="Every publication we rely on, and whether we read the original or a report or copy of it."
    >
      {sources.length === 0 ? <NothingYet>There are no sources yet.</NothingYet> : <SourceList sources={sources} />}
    </Page>
  );
}
