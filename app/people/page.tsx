import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { PersonList } from '../../components/person/person-list';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'People',
  description: 'Whose words are explained and checked here, and who explains and checks them.',
  href: paths.people,
};

export const metadata = pageMetadata(page);

export default async function PeopleRoute() {
  const { people } = await newsroom.index();
  const named = people.filter(({ appears }) => appears);
  return (
    <Page {...structure(page)} lead="Whose words are explained and checked here, and who explains and checks them.">
      {named.length === 0 ? <NothingYet>Nobody is named here yet.</NothingYet> : <PersonList people={named} />}
    </Page>
  );
}
