import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { NumberTable } from '../../components/number/number-table';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Numbers',
  description: 'Every number on the site, with its source and its working.',
  href: paths.numbers,
};

export const metadata = pageMetadata(page);

export default async function NumbersRoute() {
  const { numbers } = await newsroom.index();
  return (
    <Page
      {...structure(page)}
      lead="Each number has a record, with its unit, period and source, from which every page takes it."
    >
      {numbers.length === 0 ? (
        <NothingYet>There are no numbers yet.</NothingYet>
      ) : (
        <NumberTable label="All numbers" rows={numbers} />
      )}
    </Page>
  );
}
