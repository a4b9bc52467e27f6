import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { NumberTable } from '../../components/number/number-table';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'Numbers',
  description: 'Every number on the site, with its source and its working.',
  href: paths.numbers,
};

export async function document(): Promise<PageDocument> {
  const { numbers } = await newsroom.index();
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page
        {...head}
        lead="Each number has a record, with its unit, period and source, from which every page takes it."
      >
        {numbers.length === 0 ? (
          <NothingYet>There are no numbers yet.</NothingYet>
        ) : (
          <NumberTable label="All numbers" rows={numbers} />
        )}
      </Page>
    ),
  };
}
