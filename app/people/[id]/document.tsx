import { Page } from '../../../components/layout/page';
import { labelOf } from '../../../components/message';
import { Person } from '../../../components/person/person';
import { newsroom } from '../../../lib/newsroom';
import type { PageDocument } from '../../_document/page-document';
import { pageStructure } from '../../_document/page-structure';

export const pages = async () => (await newsroom.index()).people;

export async function document({ id }: { readonly id: string }): Promise<PageDocument> {
  const person = await newsroom.person(id);
  const { name, description, href } = person;
  const { graph, ...head } = pageStructure({ href, title: name });
  return {
    title: name,
    description: labelOf(name, description),
    href,
    graph,
    content: (
      <Page {...head} lead={description.charAt(0).toUpperCase() + description.slice(1)}>
        <Person person={person} />
      </Page>
    ),
  };
}
