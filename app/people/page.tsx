import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { PersonList } from '../../components/person/person-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'People',
  description: 'The people and publications whose words we report or check, and those who write and check here.',
  href: paths.people,
};

export const metadata = pageMetadata(page);

export default async function PeopleRoute() {
  const { people } = await newsroom.index();
  const named = people.filter(({ appears }) => appears);
  return (
    <Page {...structure(page)} lead={page.description}>
      {named.length === 0 ? <NothingYet>Nobody is named here yet.</NothingYet> : <PersonList people={named} />}
    </Page>
  );
}
