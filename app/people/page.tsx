import { Page } from '../../components/chrome/page';
import { PersonList } from '../../components/person/person-list';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'People',
  description: 'Whose words are explained and checked here, and who explains and checks them.',
  alternates: { canonical: '/people/' },
};

export default async function PeopleRoute() {
  const { people } = await newsroom.index();
  return (
    <Page title="People" lead="Whose words are explained and checked here, and who explains and checks them.">
      <PersonList people={people} />
    </Page>
  );
}
