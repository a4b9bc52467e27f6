import { EmptyNote } from '../../components/layout/empty-note';
import { Page } from '../../components/layout/page';
import { PersonList } from '../../components/person/person-list';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const page = { title: t('pages.people'), description: t('person.about'), href: paths.people };
  const { people } = await newsroom.index();
  const named = people.filter(({ appears }) => appears);
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={page.description}>
        {named.length === 0 ? <EmptyNote>{t('person.nobody')}</EmptyNote> : <PersonList people={named} />}
      </Page>
    ),
  };
}
