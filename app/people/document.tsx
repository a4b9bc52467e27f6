import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { PersonList } from '../../components/person/person-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'People',
  description: 'The people and publications whose words we report or check, and those who write and check here.',
  href: paths.people,
};

export async function document(): Promise<PageDocument> {
  const { people } = await newsroom.index();
  const named = people.filter(({ appears }) => appears);
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={page.description}>
        {named.length === 0 ? <NothingYet>Nobody is named here yet.</NothingYet> : <PersonList people={named} />}
      </Page>
    ),
  };
}
